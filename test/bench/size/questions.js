import { townCode } from '../towns/town.js';

const TOWN = townCode(0);
const ID = `division/${TOWN}`;
const YEAR = 2033;

/**
 * What people ask about one town, as the questions of test/queries do, of the first invented town. Each answers the same whatever else the
 * graph has, so that its cost can be held against that of the town alone.
 */
export const QUESTIONS = [
  [
    'the town and its reports',
    `{ node(id: "${ID}") { ... on Division { name code } } reports(filter: { town: { eq: "${ID}" } }) { nodes { title year } } }`,
  ],
  ['entities by exact name, within the town', `{ entity(name: "村集体经济", within: "${ID}") { id name kind } }`],
  ['a figure of the town', figure(YEAR)],
  ['a figure that no report states', figure(YEAR - 10)],
  [
    'actual against target over two years',
    `{ compare(subject: "${ID}", indicator: "税收收入", from: ${YEAR - 1}, to: ${YEAR}) { kind comparable reasons difference percent } }`,
  ],
  [
    'its villages, a page',
    `{ villages(filter: { townCode: { eq: "${TOWN}" } }) { nodes { name code } pageInfo { hasNextPage endCursor } } }`,
  ],
  [
    'its villages, with enterprises and projects',
    `{ node(id: "${ID}") { ... on Division { villages(first: 10) { nodes { name enterprises(first: 5) { nodes { name } } projects(first: 5) { nodes { name } } } } } } }`,
  ],
  [
    'figures of the town in a year, by value, with their sentences',
    `{ node(id: "${ID}") { ... on Division { observations(filter: { year: { eq: ${YEAR} } }, first: 20) { nodes { statement evidence { quote citation } } } } } }`,
  ],
  [
    'figures of a village',
    `{ node(id: "${TOWN}/village/v01") { ... on Village { name observations(first: 20) { nodes { statement } } } } }`,
  ],
  [
    'all years of a firm: titles and where it lies',
    `{ node(id: "${TOWN}/enterprise/e01") { ... on Enterprise { name certifications(first: 10) { edges { status year node { name } } } village { name } } } }`,
  ],
  [
    'projects of the town, with stage and money',
    `{ projects(filter: { townCode: { eq: "${TOWN}" } }, first: 20) { nodes { name revenue(first: 3) { nodes { statement } } funders(first: 3) { nodes { name } } } } }`,
  ],
  [
    'two steps around a project',
    `{ neighborhood(id: "${TOWN}/project/p01", depth: 2, limit: 100) { truncated nodes { id name } relations { type status year } } }`,
  ],
  [
    'what joins a firm to a project',
    `{ path(from: "${TOWN}/enterprise/e01", to: "${TOWN}/project/p01", maxLength: 4) { length nodes { name } } }`,
  ],
  [
    'relations planned in a town',
    `{ node(id: "${TOWN}/village/v01") { ... on Village { relations(first: 20, filter: { status: { eq: PLANNED } }) { nodes { type status year } } } } }`,
  ],
  [
    'paragraphs and claims of a report',
    `{ node(id: "report/${TOWN}/${YEAR}") { ... on Report { title passages(first: 5) { nodes { text } } } } claims(filter: { report: { eq: "report/${TOWN}/${YEAR}" } }) { nodes { quote } } }`,
  ],
  [
    'projects of a program, by a filter over two links',
    `{ projects(filter: { townCode: { eq: "${TOWN}" }, programs: { some: { node: { name: { eq: "村集体经济" } } } } }) { nodes { name villages { nodes { name } } } } }`,
  ],
].map(([name, query]) => ({ name, query }));

function figure(year) {
  return `{ figure(subject: "${ID}", indicator: "税收收入", year: ${year}) { outcome stated { statement evidence { quote citation } } near { why } } }`;
}
