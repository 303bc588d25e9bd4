import { TOWN } from '../invented-facts.js';
import {
  chunlai,
  chunlaiElectric,
  green,
  greenCount,
  liuxi,
  muhe,
  parts2031,
  range,
  report2031,
  shitan,
  solar,
  target,
  tax,
  town,
  transferred,
  wholesale,
} from '../qinghe.js';
import { exportOfQinghe } from './export-of-qinghe.js';

jest.setTimeout(60_000);

const { linesOf, lineOf } = exportOfQinghe();

const REPORT = `report/${TOWN}/2031`;
const LATER = `report/${TOWN}/2032`;

test('a report and its passages, whose texts laid end to end give its text back', async () => {
  expect((await linesOf('reports'))[0]).toEqual(report2031().report);
  const passages = await linesOf('passages');
  const text = passages.filter((each) => each.report === REPORT).map((each) => each.text);
  expect(text.join('')).toBe(
    parts2031()
      .paragraphs.map((paragraph) => `${paragraph}\n`)
      .join(''),
  );
  expect(Object.keys(passages[0]!)).toEqual(['id', 'report', 'position', 'start', 'end', 'headings', 'text']);
});

test('an entity with its aliases, look-alikes and mentions, in exactly these fields', async () => {
  expect(JSON.stringify(await lineOf('entities', chunlai.id))).toBe(
    JSON.stringify({
      id: chunlai.id,
      kind: 'Enterprise',
      name: '春来机械',
      code: null,
      aliases: [{ name: '春来', because: '同一名单的下文用简称' }],
      possiblySame: [{ id: chunlaiElectric.id, because: '只差后两字,报告未说明' }],
      origin: 'REPORT',
      evidence: [],
    }),
  );
  expect(await lineOf('entities', shitan.id)).toMatchObject({ code: `${TOWN}202`, origin: 'CODES', evidence: [] });
  expect((await lineOf('entities', solar.id))!.evidence).toEqual([
    { report: REPORT, quote: '柳溪光伏项目', start: 80, end: 86, role: 'VALUE' },
  ]);
});

test('a figure of two reports, with every field in its place', async () => {
  expect(JSON.stringify(await lineOf('observations', tax.id))).toBe(
    JSON.stringify({
      id: tax.id,
      subject: town.id,
      subjectName: '清河镇',
      subjectMembers: [],
      indicator: '税收收入',
      measure: 'AMOUNT',
      value: 505_000_000,
      low: null,
      high: null,
      unit: '元',
      per: null,
      printed: '5.05亿元',
      qualifier: 'EXACT',
      modality: 'ACTUAL',
      periodStart: '2031-01-01',
      periodEnd: '2031-12-31',
      periodBasis: 'ASSUMED',
      growthPercent: 12,
      growthQualifier: 'ABOUT',
      growthBasis: 'NOT_SAID',
      partOf: null,
      stageOf: null,
      rank: null,
      among: null,
      scope: null,
      excludes: [],
      members: [],
      listComplete: null,
      evidence: [
        { report: REPORT, quote: '2031年', start: 0, end: 5, role: 'PERIOD' },
        { report: REPORT, quote: '实现税收收入5.05亿元', start: 9, end: 21, role: 'VALUE' },
        { report: LATER, quote: '2031年税收收入5.05亿元,增长12%', start: 19, end: 40, role: 'VALUE' },
      ],
    }),
  );
});

test('value is null for a range, and only there low and high are given', async () => {
  expect(await lineOf('observations', range.id)).toMatchObject({
    value: null,
    low: 10_000_000,
    high: 20_000_000,
    qualifier: 'RANGE',
  });
  expect(await lineOf('observations', target.id)).toMatchObject({
    value: 300_000_000,
    low: null,
    high: null,
    qualifier: 'AT_LEAST',
    growthPercent: 8.5,
    growthQualifier: 'ABOUT',
    growthBasis: 'YEAR_ON_YEAR',
    periodStart: '2032-01-01',
    periodEnd: '2032-03-31',
  });
});

test('a growth without a level is a line of its own, in percent, and fills the growth too', async () => {
  expect(await lineOf('observations', wholesale.id)).toMatchObject({
    indicator: '限上批发业销售额增速',
    measure: 'GROWTH',
    value: -3.5,
    unit: '%',
    growthPercent: -3.5,
  });
});

test('a group is named as printed and has no id; a list has its members', async () => {
  expect(await lineOf('observations', transferred.id)).toMatchObject({
    subject: null,
    subjectName: '柳溪等村',
    subjectMembers: [liuxi.id],
  });
  expect(await lineOf('observations', greenCount.id)).toMatchObject({
    members: [chunlai.id, muhe.id],
    listComplete: true,
  });
});

test('one line for each relation, status and year, with the words of the text for its ends', async () => {
  const lines = await linesOf('relations');
  const held = lines.filter((line) => line.from === chunlai.id);
  expect(held.map(({ status, year }) => [status, year]).sort()).toEqual([
    ['ACHIEVED', 2031],
    ['PLANNED', 2032],
  ]);
  expect(JSON.stringify(held.find(({ status }) => status === 'PLANNED'))).toBe(
    JSON.stringify({
      id: held.find(({ status }) => status === 'PLANNED')!.id,
      type: 'CERTIFIED_AS',
      label: '认定为',
      from: chunlai.id,
      fromName: '春来机械',
      fromMention: '春来机械',
      to: green.id,
      toName: '市级绿色工厂',
      toMention: '市级绿色工厂',
      status: 'PLANNED',
      year: 2032,
      step: 'RENEW',
      title: null,
      inferred: false,
      because: null,
      evidence: [
        { report: REPORT, quote: '力争春来机械、春来机电通过市级绿色工厂复评', start: 149, end: 170, role: 'VALUE' },
      ],
    }),
  );
});

test('what the official codes give has no year and no evidence', async () => {
  const lines = await linesOf('relations');
  expect(lines.filter((line) => line.to === town.id)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ from: shitan.id, type: 'LOCATED_IN', year: null, evidence: [] }),
    ]),
  );
});

test('a conflict with its members and quotes', async () => {
  const conflict = (await linesOf('conflicts')).find(({ kind }) => kind === 'NOT_COMPARABLE')!;
  expect(Object.keys(conflict)).toEqual([
    'id',
    'kind',
    'severity',
    'members',
    'explanation',
    'advice',
    'foundBy',
    'evidence',
  ]);
  expect(conflict).toMatchObject({
    severity: 'HIGH',
    members: [tax.id, target.id],
    explanation: '口径未说明',
    advice: '并列列出,不求和',
    foundBy: 'READER',
    evidence: [{ report: REPORT, quote: '实现税收收入5.05亿元', start: 9, end: 21, role: 'VALUE' }],
  });
});
