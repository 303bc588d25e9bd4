import fc from 'fast-check';
import { csvOf, tablesOf } from '../../../src/web/ask/answer-table.js';

const shown = (data: unknown): unknown =>
  tablesOf(data).map(({ name, columns, rows }) => [
    name,
    columns,
    ...rows.map((row) => columns.map((column) => row[column]?.text ?? '')),
  ]);

test('a list is a table, its fields the columns', () => {
  expect(
    shown({
      villages: {
        totalCount: 2,
        nodes: [
          { id: 'village/a', name: '柳溪村' },
          { id: 'village/b', name: '大岭村' },
        ],
      },
    }),
  ).toEqual([['villages', ['totalCount', 'id', 'name'], ['2', 'village/a', '柳溪村'], ['2', 'village/b', '大岭村']]]);
});

test('a list inside a row gives a row for each item, with the outer fields repeated; quotes stand in one cell', () => {
  const data = {
    villages: {
      nodes: [
        {
          name: '柳溪村',
          projects: {
            edges: [
              { status: 'STARTED', node: { name: '光伏' }, evidence: [{ quote: '光伏开工' }, { quote: '已开工' }] },
              { status: 'PLANNED', node: { name: '民宿' }, evidence: [] },
            ],
          },
        },
        { name: '大岭村', projects: { edges: [] } },
      ],
    },
  };
  expect(shown(data)).toEqual([
    [
      'villages',
      ['name', 'projects.status', 'projects.name', 'projects.evidence'],
      ['柳溪村', 'STARTED', '光伏', '光伏开工；已开工'],
      ['柳溪村', 'PLANNED', '民宿', ''],
      ['大岭村', '', '', ''],
    ],
  ]);
});

test('two lists side by side follow one another', () => {
  expect(shown({ a: { b: [{ x: 1 }, { x: 2 }], c: [{ y: 3 }, { y: 4 }] } })).toEqual([
    ['a', ['b.x', 'c.y'], ['1', ''], ['2', ''], ['', '3'], ['', '4']],
  ]);
});

test('an answer without a list is one row, and ids lead on', () => {
  const [table] = tablesOf({
    node: { id: 'village/a', town: { id: 'division/99', name: '清河镇' }, tags: ['甲', '乙'] },
  });
  expect(table?.rows).toEqual([
    {
      id: { text: 'village/a', id: 'village/a' },
      'town.id': { text: 'division/99', id: 'division/99' },
      'town.name': { text: '清河镇', id: null },
      tags: { text: '甲；乙', id: null },
    },
  ]);
});

test.each([null, undefined, 'x', { a: null }, { a: [] }])('%j has no table', (data) =>
  expect(tablesOf(data)).toEqual([]),
);

test('CSV opens in a spreadsheet: no formula starts, a fall stays a number', () => {
  expect(
    csvOf({ name: 'a', columns: ['x', 'y'], rows: [{ x: { text: '=1+1', id: null }, y: { text: '-3.5', id: null } }] }),
  ).toBe("\uFEFFx,y\r\n'=1+1,-3.5\r\n");
  expect(csvOf({ name: 'a', columns: ['x'], rows: [{ x: { text: 'a "b", c', id: null } }] })).toBe(
    '\uFEFFx\r\n"a ""b"", c"\r\n',
  );
});

test('any answer gives tables whose rows have the columns only, every text of a list of plain rows among them', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      for (const { columns, rows } of tablesOf({ data }))
        for (const row of rows) expect(columns).toEqual(expect.arrayContaining(Object.keys(row)));
    }),
  );
});
