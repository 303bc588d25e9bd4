import { draftReport } from '../../../src/report/draft/draft-report.js';
import { knownNames } from '../../../src/report/draft/seed-towns.js';
import { draftSource } from '../../../src/report/draft/source.js';
import { settle } from '../../../src/report/draft/write/settle.js';
import { sourcesWith } from '../invented-sources.js';
import { QINGHE, QINGHE_2031 } from './invented-seed.js';

/** Drafts and verifies a text of any size; how many observations are claimed. */
function claimedOf(text: string): number {
  const sources = sourcesWith({ text, report: null, claims: null });
  const known = knownNames(sources.shared, sources.villages, sources.entities, QINGHE);
  const town = { id: `division/${QINGHE}`, code: QINGHE, name: '清河镇' };
  const draft = draftReport(draftSource({ text, town, year: 2031, known }));
  const { counts } = settle(draft, 0.5, { sources, heading: '', opening: [], earlier: [], writes: false });
  return counts.observations;
}

const repeated = (piece: (number: number) => string, length: number): string => {
  const pieces = [];
  for (let number = 0, size = 0; size < length; number += 1) {
    const next = piece(number);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join('');
};

/** Without an end, or said again and again: what a rule that looks back or around must not stumble on. */
const ENDLESS: [string, (number: number) => string][] = [
  ['one number after another', () => '1个'],
  ['growth after growth', () => '增长5%'],
  ['figures without a full stop', (number) => `税收收入${number}亿元，`],
  ['one figure with ever other values', (number) => `税收收入${number}亿元。\n`],
  ['parts of wholes', (number) => `税收${number}亿元，其中企业税收1亿元，`],
  ['open brackets', () => '（'],
  ['open quotation marks', () => '“'],
  ['headings', (number) => `一、第${number}项\n`],
  ['dates', (number) => `${number}年${number % 12}月${number % 31}日，`],
  ['villages', () => '柳溪村、山禾村、'],
  ['Chinese numerals', () => '一百二十'],
  ['characters beyond the first plane', () => '😀'],
  ['blanks', () => '\u00a0\u200b'],
];

describe('a long text', () => {
  it.each(ENDLESS)('ends, though it has no end: %s', (_, piece) => {
    expect(claimedOf(`清河${repeated(piece, 60_000)}`)).toBeGreaterThanOrEqual(0);
  });

  it('of five megabytes ends', () => {
    const prose = '我们深入学习贯彻各项部署，坚持以人民为中心，凝心聚力，奋发有为，推动各项事业迈上新的台阶。\n';
    const text = repeated((number) => (number % 400 === 0 ? QINGHE_2031 : prose), 1_750_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
    expect(claimedOf(text)).toBeGreaterThan(4);
  });
});
