import { figureTable } from '../../../src/web/look/figures/figure-table.js';
import { periodWords } from '../../../src/web/look/figures/period-words.js';
import { inventedFigure } from './invented-figure.js';

test('common indicators come in the order of the vocabulary, then those of most years', () => {
  const table = figureTable([
    inventedFigure({ indicator: '路灯数', year: 2032 }),
    inventedFigure({ indicator: '粮食产量', year: 2032 }),
    inventedFigure({ indicator: '税收收入', year: 2031 }),
    inventedFigure({ indicator: '信访件数', year: 2031 }),
    inventedFigure({ indicator: '信访件数', year: 2032 }),
  ]);
  expect(table.rows.map(({ indicator }) => indicator.name)).toEqual(['税收收入', '粮食产量', '信访件数', '路灯数']);
  expect(table.years).toEqual([2031, 2032]);
});

test('in a year the target comes first, then what came of it, the whole year before its parts', () => {
  const quarter = { name: '2032Q1', wholeYear: false, basis: 'SAID' };
  const { rows } = figureTable([
    inventedFigure({ printed: 'actual of a quarter', period: quarter }),
    inventedFigure({ printed: 'actual' }),
    inventedFigure({ printed: 'target', modality: 'TARGET' }),
    inventedFigure({ printed: 'estimate', modality: 'ESTIMATE' }),
  ]);
  expect(rows[0]?.byYear.get(2032)?.map(({ printed }) => printed)).toEqual([
    'target',
    'estimate',
    'actual',
    'actual of a quarter',
  ]);
});

test.each([
  ['2031', '2031年', '2031'],
  ['2031Q1', '2031年一季度', 'Q1 2031'],
  ['2031H2', '2031年下半年', 'H2 2031'],
  ['2031-03', '2031年3月', 'Mar 2031'],
  ['2031-03-05', '2031年3月5日', '5 Mar 2031'],
  ['2031-01/2031-11', '2031年1–11月', 'Jan–Nov 2031'],
  ['2030-10/2031-03', '2030年10月–2031年3月', 'Oct 2030–Mar 2031'],
  ['../2031-12', '截至2031年12月累计', 'up to Dec 2031, in all'],
  ['some day', 'some day', 'some day'],
])('the period %s is said as %s, and as %s', (name, zh, en) => {
  expect([periodWords(name, 'zh'), periodWords(name, 'en')]).toEqual([zh, en]);
});
