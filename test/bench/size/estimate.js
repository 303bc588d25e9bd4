/** Bytes of one TiB and GiB. */
export const GIB = 2 ** 30;

/**
 * What a fact or claim takes, and the national list, from three graphs: one town, the same with the list, and many towns with the list.
 *
 * @param {{facts: number, files: Record<string, number>}} one, withList, large: facts and claims, and bytes by kind of store file
 * @returns {{perFact: Record<string, number>, list: Record<string, number>}} bytes by kind of store file
 */
export function bytesOf(one, withList, large) {
  const kinds = Object.keys(large.files);
  const each = (of) => Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
  return {
    perFact: each((kind) => ((large.files[kind] ?? 0) - (withList.files[kind] ?? 0)) / (large.facts - withList.facts)),
    list: each((kind) => (withList.files[kind] ?? 0) - (one.files[kind] ?? 0)),
  };
}

/**
 * On paper: so many towns and years on one server.
 *
 * @param measured factsPerReport; bytes as `bytesOf` gives them; importRate, facts and claims a second; reads a second of one processor
 * @param {{towns: number, years: number, memory: number}} wanted memory: bytes of the server that the page cache may have
 */
export function estimate({ factsPerReport, bytes, importRate, loadRate, readsPerProcessor }, { towns, years, memory }) {
  const facts = towns * years * factsPerReport;
  const total = (parts) => Object.values(parts).reduce((sum, each) => sum + each, 0);
  const perFact = total(bytes.perFact);
  const store = facts * perFact + total(bytes.list);
  const inMemory = (memory - total(bytes.list)) / perFact;
  return {
    facts,
    store,
    indexes: facts * (bytes.perFact.indexes ?? 0) + (bytes.list.indexes ?? 0),
    importHours: facts / importRate / 3_600,
    yearHours: facts / years / loadRate / 3_600,
    /** Reports whose graph the page cache holds whole: beyond these, a read of a town that nobody asked for lately waits for the disk. */
    reportsInMemory: inMemory / factsPerReport,
    townsInMemory: inMemory / factsPerReport / years,
    readsPerProcessor,
  };
}
