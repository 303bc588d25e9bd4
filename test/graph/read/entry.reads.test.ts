import { edgeFields, targetFields } from '../../../src/graph/read/entity-fields.js';
import { kindList } from '../../../src/graph/read/entity-list.js';
import { entryOf } from '../../../src/graph/read/entry.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { linkBeneath } from '../../../src/graph/read/link-page.js';
import { readPage } from '../../../src/graph/read/page.js';
import { LINKS } from '../../../src/vocabulary/link.js';
import { apiOfTests } from '../../api/api-of-tests.js';
import { testGraph } from '../clear-graph.js';

const api = apiOfTests(testGraph);

const namesOf = async (list: string) => {
  const { [list]: page } = await api.answer(`{ ${list}(first: 100) { nodes { name } } }`);
  return (page as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
};

/** Pages of a list under a filter; beneath an `or` of one nothing is known of every row, so the list is walked. */
const pages = async (list: string, filter: string, order: string) => {
  const rows: unknown[] = [];
  let after: string | null = null;
  do {
    const answer = await api.answer(
      `query ($after: String) { ${list}(first: 3, after: $after, filter: ${filter}, orderBy: { field: NAME, direction: ${order} }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const page = answer[list] as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
};

describe('a list that is entered by what its filter names across a link has the rows that it has when it is walked', () => {
  it.each([
    ['reached', 'enterprises', 'certifications', ''],
    ['planned or applied for', 'enterprises', 'certifications', 'edge: { status: { in: [PLANNED, APPLIED] } }, '],
    ['reached', 'projects', 'programs', ''],
    ['reached', 'enterprises', 'milestones', ''],
  ])('%s: %s by their %s', async (_status, list, link, edge) => {
    const found: number[] = [];
    for (const name of await namesOf(link)) {
      const filter = `{ ${link}: { some: { ${edge}node: { name: { eq: ${JSON.stringify(name)} } } } } }`;
      for (const order of ['ASC', 'DESC']) {
        const rows = await pages(list, filter, order);
        expect(rows).toEqual(await pages(list, `{ or: [${filter}] }`, order));
        found.push(rows.length);
      }
    }
    expect(Math.max(...found)).toBeGreaterThan(0);
  });
});

it('is walked, by a second statement, where too many lead in', async () => {
  const list = kindList('Enterprise', 'enterprises');
  const filter = { certifications: { some: { node: { id: { eq: 'certification/sheng-kejixing' } } } } };
  const link = LINKS.find(({ on, field }) => on === 'Enterprise' && field === 'certifications')!;
  const certifications = linkBeneath(
    {
      ...{ link, filter: {}, fields: targetFields(link), edge: {}, edgeFields, statuses: link.statuses, size: 5 },
      ...{ by: { field: 'NAME', direction: 'ASC' }, from: 'START', nodeProperties: ['name'], relationProperties: [] },
    },
    [],
  );
  const page = { filter, order: [], size: 50, from: 'START', properties: ['name'], beneath: [certifications] } as const;
  const graph = testGraph();
  const asked = async (few: number) => {
    const texts: string[] = [];
    const reader = graph.reader({ onStatement: ({ text }) => texts.push(text) });
    const entry = (each: Filter) => ({ ...entryOf('Enterprise', each)!, few });
    return { page: await readPage(reader, { ...list, entry }, page), texts };
  };
  const [entered, walked] = [await asked(1_000), await asked(1)];
  expect(entered.texts).toHaveLength(1);
  expect(walked.texts).toHaveLength(2);
  expect(walked.texts[1]).not.toContain('entry');
  expect(walked.page).toEqual(entered.page);
  expect(walked.page.rows.length).toBeGreaterThan(1);
  expect(walked.page.beneath!.every(([held]) => held!.length > 0)).toBe(true);
  await graph.close();
});

it('is entered by an id before a name, through `and`, and by nothing that only some rows must have', () => {
  const some = (node: object) => ({ some: { node } });
  const byName = { certifications: some({ name: { eq: '绿色工厂' } }) };
  const byId = { milestones: some({ id: { eq: 'milestone/x' } }) };
  expect(entryOf('Enterprise', { and: [byName, byId] })!.params).toEqual({ entry: 'milestone/x' });
  expect(entryOf('Enterprise', byName)!.match).toContain('(entry)<-[:CERTIFIED_AS]-(n:Enterprise)');
  for (const filter of [{ or: [byName] }, { not: byName }, { certifications: { none: { node: byName } } }, {}])
    expect(entryOf('Enterprise', filter)).toBeUndefined();
});
