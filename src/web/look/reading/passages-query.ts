import { answer } from '../answers/answers.js';
import { PAGE, type Page } from '../answers/use-rows.js';
import type { Claim, Passage } from './report.js';

const CLAIM = `id start end quote role claims
fact { id ... on Observation { printed modality } ... on Relation { status } }`;

const PASSAGES = `query Passages($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Passage { id start text headings claims(first: 100) { nodes { ${CLAIM} } ${PAGE} } }
  }
}`;
const MORE_CLAIMS = `query MoreClaims($id: ID!, $after: String) {
  node(id: $id) { ... on Passage { claims(first: 100, after: $after) { nodes { ${CLAIM} } ${PAGE} } } }
}`;

type Asked = Omit<Passage, 'claims'> & { claims: Page<Claim> };

/** Some passages with all that they claim; the longest of a report have a few hundred claims. */
export async function askPassages(ids: readonly string[]): Promise<Passage[]> {
  const { nodes } = await answer<{ nodes: readonly (Asked | null)[] }>(PASSAGES, { ids });
  return Promise.all(
    nodes.filter((node) => node !== null).map(async (node) => ({ ...node, claims: await allClaims(node) })),
  );
}

async function allClaims({ id, claims }: Asked): Promise<Claim[]> {
  const found = [...claims.nodes];
  let { pageInfo } = claims;
  while (pageInfo.hasNextPage) {
    const { node } = await answer<{ node: { claims: Page<Claim> } }>(MORE_CLAIMS, { id, after: pageInfo.endCursor });
    found.push(...node.claims.nodes);
    pageInfo = node.claims.pageInfo;
  }
  return found;
}
