import { edgeFields, targetFields } from '../../../src/graph/read/entity-fields.js';
import type { Filter } from '../../../src/graph/read/filter.js';
import { linkPageStatement } from '../../../src/graph/read/link-page.js';
import { furtherAsked, parted, whereParted } from '../../../src/graph/read/planned-apart.js';
import { LINKS } from '../../../src/vocabulary/link.js';

test('plain comparisons help to find rows; what looks through links or alternatives is asked of rows that are found', () => {
  expect(furtherAsked('n', [])).toBe('');
  expect(furtherAsked('n', ['n.name = $a', 'n.code = $b'])).toBe(' AND n.name = $a AND n.code = $b');
  for (const hard of ['EXISTS { MATCH (n)-->(m) }', '(n.name = $a OR n.code = $b)'])
    expect(furtherAsked('n', ['n.id > $c', hard]).trim()).toBe(`WITH n, true AS found WHERE n.id > $c AND ${hard}`);
});

test('what an index may find is asked where rows are found, also beside what is asked of things that they are tied to', () => {
  const asked = parted(['n.name = $a', 'EXISTS { MATCH (n)-->(m) }', '(n.code = $b OR n.code = $c)']);
  expect(whereParted('n', asked, 'n.id IS NOT NULL').split(/\s+WITH /)).toEqual([
    'WHERE n.id IS NOT NULL AND n.name = $a AND (n.code = $b OR n.code = $c)',
    'n, true AS found WHERE EXISTS { MATCH (n)-->(m) }',
  ]);
  expect(whereParted('n', parted([]), 'n.id IS NOT NULL')).toBe('WHERE n.id IS NOT NULL');
});

/** The statement of a page of projects of some program, with some property of the relation. */
function projectsOfProgram(relationProperty: string): string {
  const link = LINKS.find(({ on, field }) => on === 'Village' && field === 'projects')!;
  const filter: Filter = { programs: { some: { node: { name: { eq: '光伏扶贫' } } } } };
  const { statement } = linkPageStatement(['a/village/b'], {
    ...{ link, filter, fields: targetFields(link), statuses: link.statuses, edge: {}, edgeFields, size: 20 },
    ...{
      by: { field: 'NAME', direction: 'ASC' },
      from: 'START',
      nodeProperties: [],
      relationProperties: [relationProperty],
    },
  });
  return statement.text;
}

const inOrder = (text: string, ...pieces: string[]): void => {
  const places = pieces.map((each) => text.indexOf(each));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
};

test("a link's relations are found before the entities at their other end, and these before what a filter asks of them", () => {
  const text = projectsOfProgram('because');
  inOrder(text, '(r:Relation)', 'WITH r, true AS found', '(n:Entity', 'WITH r, n, true AS found', 'EXISTS {');
});

test('entities at the end of relationships are found before what a filter asks of them', () => {
  const text = projectsOfProgram('status');
  inOrder(text, '<-[r:LOCATED_IN]-(n:Project)', 'r.status IN', 'WITH r, n, true AS found', 'EXISTS {');
});
