import { refuseDear, refuseHardToPlan } from '../../../src/api/cost/refuse.js';
import { LIMITS } from '../../../src/api/limits.js';
import { ServiceUnavailable } from '../../../src/errors.js';
import { asked, graphOf, NATIONAL } from './asked-of.js';

const many = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ');
const planned = (query: string) => () => refuseHardToPlan(asked(query));
const advice = 'Ask for less in one operation.';

test(`filters may have ${LIMITS.conditions} conditions in one operation`, () => {
  const query = (count: number) =>
    `{ villages(filter: { or: [${many(count, (at) => `{ name: { contains: "${at}" } }`)}] }) { totalCount } }`;
  expect(planned(query(LIMITS.conditions))).not.toThrow();
  expect(planned(query(LIMITS.conditions + 1))).toThrow(
    `conditions in filters: expected at most ${LIMITS.conditions}, got ${LIMITS.conditions + 1}. ${advice}`,
  );
});

test(`filters may cross ${LIMITS.links} links in one operation, fields of links counted too`, () => {
  const query = (count: number) =>
    `{ villages(filter: { and: [${many(count - 1, () => '{ projects: { some: {} } }')}] }) { nodes { projects(filter: { villages: { some: {} } }) { nodes { id } } } } }`;
  expect(planned(query(LIMITS.links))).not.toThrow();
  expect(planned(query(LIMITS.links + 1))).toThrow(
    `links in filters: expected at most ${LIMITS.links}, got ${LIMITS.links + 1}. ${advice}`,
  );
});

test('of the past, half as many: what is loaded now and what was loaded then are asked each by themselves', () => {
  const query = (count: number) =>
    `{ villages(asKnownAt: { dataVersion: 1 }, filter: { and: [${many(count, () => '{ projects: { some: {} } }')}] }) { totalCount } }`;
  expect(planned(query(LIMITS.links / 2))).not.toThrow();
  expect(planned(query(LIMITS.links / 2 + 1))).toThrow(
    `links in filters (those of lists with asKnownAt twice): expected at most ${LIMITS.links}, got ${LIMITS.links + 2}. ${advice}`,
  );
  expect(planned(query(LIMITS.links).replace('{ dataVersion: 1 }', 'null'))).not.toThrow();
  const ofALink = (count: number) =>
    `{ node(id: "a", asKnownAt: { dataVersion: 1 }) { ... on Village { projects(filter: { and: [${many(count, () => '{ villages: { some: {} } }')}] }) { totalCount } } } }`;
  expect(planned(ofALink(LIMITS.links))).not.toThrow(); // which asks both at once
  expect(planned(ofALink(LIMITS.links + 1))).toThrow('links in filters');
});

test(`a filter may cross ${LIMITS.linksDeep} links one after another`, () => {
  const across = (links: number): string => {
    const inner = links === 1 ? '{ name: { eq: "a" } }' : across(links - 1);
    return `{ ${links % 2 === 0 ? 'villages' : 'projects'}: { some: { node: ${inner} } } }`;
  };
  const list = (links: number) => (links % 2 === 0 ? 'projects' : 'villages');
  const query = (links: number) => `{ ${list(links)}(filter: ${across(links)}) { nodes { id } } }`;
  expect(planned(query(LIMITS.linksDeep))).not.toThrow();
  expect(planned(query(LIMITS.linksDeep + 1))).toThrow(
    `links in each other in a filter: expected at most ${LIMITS.linksDeep}, got ${LIMITS.linksDeep + 1}. ${advice}`,
  );
});

test(`an operation may have ${LIMITS.readings} fields that are read each in its own way; the same with other values is no other`, () => {
  const links = [
    'awards',
    'certifications',
    'enterprises',
    'events',
    'mechanisms',
    'officials',
    'parts',
    'places',
    'programs',
  ];
  const of = (field: string, count: number) =>
    `${field} { nodes { ${links
      .slice(0, count)
      .map((link) => `${link} { nodes { id } }`)
      .join(' ')} } }`;
  const query = (last: number) =>
    `{ villages(first: 1) { nodes { id ${['enterprises', 'organizations', 'places'].map((link) => `${link} { nodes { id } }`).join(' ')} town { id ${of('divisions', 9)} ${of('villages', 9)} } } } ${of('divisions', 9)} ${many(last, (at) => `${['reports', 'loads', 'passages', 'claims', 'silences', 'events', 'brands', 'places', 'officials'][at]} { nodes { id } }`)} }`;
  const met = planned(query(9));
  expect(met).not.toThrow();
  const alike = `{ ${many(20, (at) => `v${at}: villages(filter: { name: { contains: "${at}" } }) { totalCount nodes { id } }`)} }`;
  expect(planned(alike)).not.toThrow();
  const kinds = ['Village', 'Enterprise', 'Project', 'Organization', 'Place', 'Event'];
  const wide = `{ entities { nodes { ${kinds.map((kind) => `... on ${kind} { ${['awards', 'certifications', 'locations', 'milestones', 'parts', 'wholes', 'programs'].map((link) => `${link} { nodes { id } }`).join(' ')} }`).join(' ')} } } }`;
  expect(planned(wide)).toThrow(
    `fields read each in its own way: expected at most ${LIMITS.readings}, got 43. ${advice}`,
  );
});

test(`an operation may have ${LIMITS.fields} fields, those of a fragment as often as it is spread`, () => {
  const doubled = many(12, (at) => `fragment f${at} on Entity { ...f${at + 1} ...f${at + 1} }`);
  expect(() => asked(`{ entities { nodes { ...f0 } } } ${doubled} fragment f12 on Entity { id name }`)).toThrow(
    `fields: expected at most ${LIMITS.fields}, got ${LIMITS.fields + 1}. ${advice}`,
  );
});

const found = async (query: string, sizes = NATIONAL): Promise<string | null> =>
  refuseDear(asked(query), sizes).then(
    () => null,
    (error: Error) => error.message,
  );

const SCAN = '(filter: { name: { contains: "溪" } }) { totalCount }';

test('what a graph of one town answers is refused where the graph is the whole country', async () => {
  const query = `{ ${many(5, (at) => `v${at}: villages${SCAN}`)} }`;
  expect(await found(query, graphOf(300))).toBeNull();
  expect(await found(`{ villages${SCAN} }`)).toBeNull();
  const message = await found(query);
  expect(message).toMatch(
    /^cost: expected at most 2000, got \d+\. Of it \d+ for what filters, counts and groups look through, /,
  );
  expect(message).toMatch(
    /Name a town or a thing in the filter, cross fewer links, or count and group less in one operation\.$/,
  );
});

test('a filter that names a town is cheap in the whole country', async () => {
  const ofTown = '(filter: { townCode: { eq: "990801105" }, name: { contains: "溪" } }) { totalCount }';
  expect(await found(`{ ${many(15, (at) => `v${at}: villages${ofTown}`)} }`)).toBeNull();
});

test('a filter that goes through what many things share is dear: each of its links multiplies', async () => {
  const query = (inner: string) =>
    `{ enterprises(filter: { milestones: { some: { node: ${inner} } } }) { nodes { id } } }`;
  expect(await found(query('{ name: { eq: "小升规" } }'))).toBeNull();
  expect(await found(query('{ enterprises: { some: { node: { name: { contains: "溪" } } } } }'))).toMatch(
    'cost: expected',
  );
});

test('relations of a whole country may be counted by what there is little of, not by the things at their ends and the different ends of each', async () => {
  const groups = (by: string, numbers: string, order = '') =>
    found(`{ relationGroups(by: [${by}]${order}, limit: 5) { ${numbers} } }`);
  expect(await groups('TYPE, TOWN, YEAR', 'count')).toBeNull();
  expect(await groups('TYPE', 'count distinctFrom distinctTo')).toBeNull();
  expect(await groups('FROM, TO', 'count')).toBeNull();
  const dear = /^cost: expected/;
  expect(await groups('TYPE, TOWN, FROM, FROM_KIND, YEAR, TO, TO_KIND', 'count')).toMatch(dear);
  expect(await groups('FROM', 'count distinctFrom distinctTo')).toMatch(dear);
  const byDifferent = ', orderBy: [{ field: DISTINCT_TO }, { field: DISTINCT_FROM }]';
  expect(await groups('FROM', 'count', byDifferent)).toMatch(dear);
  expect(await groups('FROM', 'count', ', orderBy: [{ field: COUNT }]')).toBeNull();
});

test('what is asked across links in an alternative or a negation is asked of every row, whatever else a row must be', async () => {
  const ends = '{ from: { nameEn: { contains: "x" } }, to: { townCode: { in: ["990801105"] } } }';
  const relations = (filter: string) => found(`{ relations(filter: ${filter}) { nodes { id } } }`);
  expect(await relations(`{ and: [${ends}], title: { eq: "镇长" } }`)).toBeNull();
  expect(await relations(`{ not: { not: ${ends} }, title: { eq: "镇长" } }`)).toMatch(/^cost: expected/);
});

test('many rows with many values are dear, and sentences dearer', async () => {
  const query = (value: string) =>
    `{ observations(first: 100) { nodes { subject { observations(first: 100) { nodes { ${value} } } } } } }`;
  expect(await found(query('id value'))).toBeNull();
  const message = await found(
    `{ a: ${query('statement').slice(2, -2)} b: ${query('statement').slice(2, -2)} c: ${query('statement english: statement(lang: EN) again: statement').slice(2, -2)} }`,
  );
  expect(message).toMatch(/^cost: expected at most 2000, got \d+\. .* Ask for smaller pages\.$/);
});

test('a graph whose sizes cannot be read refuses nothing: the operation meets the same failure', async () => {
  const away = async () => {
    throw new ServiceUnavailable('The database cannot answer now');
  };
  expect(await found(`{ ${many(20, (at) => `v${at}: villages${SCAN}`)} }`, { nodes: away, ends: away })).toBeNull();
});
