/** What questions name: ids, names and characters of the graph, those of the most connected first. */
const STATEMENTS = {
  entities: `MATCH (n:Entity) WITH n, COUNT { (n)--() } AS degree ORDER BY degree DESC, n.id LIMIT 400
    WITH n.kind AS kind, collect(n.id)[..12] AS ids UNWIND ids AS value RETURN value`,
  ofKinds: `MATCH (n:Entity) WITH n ORDER BY n.id LIMIT 5000
    WITH n.kind AS kind, collect(n.id)[..5] AS ids UNWIND ids AS value RETURN value`,
  observations: `MATCH (n:Observation) WITH n LIMIT 20000 WITH n, COUNT { (n)--() } AS degree ORDER BY degree DESC LIMIT 40 RETURN n.id AS value`,
  relations: `MATCH (n:Relation) WITH n LIMIT 20000 WITH n, COUNT { (n)--() } AS degree ORDER BY degree DESC LIMIT 20 RETURN n.id AS value`,
  passages: `MATCH (n:Passage) WITH n LIMIT 20000 WITH n, COUNT { (n)--() } AS degree ORDER BY degree DESC LIMIT 20 RETURN n.id AS value`,
  conflicts: `MATCH (n:Conflict) WITH n LIMIT 20000 WITH n ORDER BY size(n.members) DESC LIMIT 20 RETURN n.id AS value`,
  reports: 'MATCH (n:Report) RETURN n.id AS value ORDER BY value LIMIT 20',
  claims: 'MATCH (n:Claim) RETURN n.id AS value LIMIT 20',
  indicators:
    'MATCH (n:Observation) WITH n LIMIT 50000 WITH n.indicator AS value, count(*) AS rows ORDER BY rows DESC LIMIT 20 RETURN value',
  towns: 'MATCH (n:Report) RETURN DISTINCT n.townCode AS value ORDER BY value LIMIT 10',
  years: 'MATCH (n:Report) RETURN DISTINCT n.year AS value ORDER BY value',
  versions: 'MATCH (n:Load) RETURN n.version AS value ORDER BY value',
  names: 'MATCH (n:Name) RETURN n.name AS value LIMIT 40',
};

const COMMON_CHARACTERS = 30;

/** @param {import('../../../dist/graph/connection.js').Graph} graph */
export async function poolOf(graph) {
  const reader = graph.reader();
  const pool = {};
  for (const [name, text] of Object.entries(STATEMENTS)) {
    pool[name] = (await reader.read({ name: `worst.${name}`, text }))
      .map(({ value }) => value)
      .filter((value) => value !== null);
  }
  pool.characters = await commonCharacters(reader);
  pool.versions = pool.versions.map(Number);
  if (pool.versions.length === 0) pool.versions = [0];
  const everything = [
    'entities',
    'entities',
    'ofKinds',
    'observations',
    'relations',
    'passages',
    'conflicts',
    'reports',
    'claims',
  ].flatMap((name) => pool[name]);
  const entities = [...pool.entities, ...pool.ofKinds];
  const byName = {
    indicator: pool.indicators,
    report: pool.reports,
    passage: pool.passages,
    fact: everything,
    member: everything,
    ids: everything,
    within: pool.towns.map((code) => `division/${code}`),
  };
  /** Ids that the argument or filter field of that name could mean. */
  pool.idsFor = (name, owner) => {
    const found = name === 'id' && ['node', 'nodes'].includes(owner) ? everything : (byName[name] ?? entities);
    return found.length > 0 ? found : ['none'];
  };
  return pool;
}

async function commonCharacters(reader) {
  const text = 'MATCH (n:Name) WITH n LIMIT 20000 RETURN n.folded AS name';
  const counts = new Map();
  for (const { name } of await reader.read({ name: 'worst.characters', text })) {
    for (const character of new Set(name.replaceAll(' ', ''))) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, COMMON_CHARACTERS)
    .map(([character]) => character);
}
