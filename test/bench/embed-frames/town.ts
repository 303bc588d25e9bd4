export interface Size {
  nodes: number;
  links: number;
}

const KINDS = ['Village', 'Enterprise', 'Project', 'Program', 'Certification', 'Place', 'Official', 'Event'];
const TYPES = ['LOCATED_IN', 'PART_OF', 'CERTIFIED_AS', 'IMPLEMENTS', 'PARTICIPATES_IN'];

/** What an API would answer that has this many entities and relations around one: a town, its hubs, and links among them. */
export function townOf(size: Size, { query }: { query: string }): string {
  const nodes = Array.from({ length: size.nodes }, (_, at) => ({
    id: String(at),
    kind: at === 0 ? 'Division' : KINDS[at % KINDS.length],
    name: at === 0 ? '量测镇' : `第${at}号实体`,
    nameEn: null,
  }));
  const data = query.includes('byName')
    ? { byId: nodes[0], byName: [], near: { nodes: [] } }
    : { c0: { omitted: 0, nodes, relations: relationsAmong(size) }, reports: { nodes: [{ year: 2031 }] } };
  return JSON.stringify({ data });
}

function relationsAmong({ nodes, links }: Size) {
  let state = 1;
  // a fixed sequence, so that every run measures the same picture
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: links }, (_, at) => {
    const from = at + 1 < nodes ? at + 1 : random(nodes);
    // first a tree over all of them, then more among neighbours
    const to = at + 1 < nodes ? random(Math.max(1, Math.ceil(from / 12))) : Math.max(0, from - 1 - random(40));
    return {
      id: `r${at}`,
      type: TYPES[at % TYPES.length],
      status: at % 3 === 0 ? 'PLANNED' : 'ACHIEVED',
      year: 2031,
      title: null,
      inferred: at % 7 === 0,
      from: { id: String(from) },
      to: { id: String(to) },
    };
  });
}
