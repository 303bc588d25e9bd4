import fc from 'fast-check';
import type { Draft, DraftObservation } from '../../../../src/report/draft/draft.js';
import { draftReport } from '../../../../src/report/draft/draft-report.js';
import { knownNames } from '../../../../src/report/draft/seed-towns.js';
import { draftSource } from '../../../../src/report/draft/source.js';
import { blocksOf } from '../../../../src/report/draft/write/blocks.js';
import { reportFile } from '../../../../src/report/draft/write/report-file.js';
import { type Settled, settle } from '../../../../src/report/draft/write/settle.js';
import type { Sources } from '../../../../src/report/files/sources.js';
import { formatProblems } from '../../../../src/report/problems.js';
import { verifySources } from '../../../../src/report/verify.js';
import { sourcesWith } from '../../invented-sources.js';
import { QINGHE, QINGHE_2031 } from '../invented-seed.js';

const TOWN = { id: `division/${QINGHE}`, code: QINGHE, name: '清河镇' };

const sourcesOf = (text: string): Sources => sourcesWith({ text, report: null, claims: null });

function draftOf(text: string): Draft {
  const { shared, villages, entities } = sourcesOf(text);
  const known = knownNames(shared, villages, entities, QINGHE);
  return draftReport(draftSource({ text, town: TOWN, year: 2031, known }));
}

const settled = (draft: Draft, threshold = 0.5): Settled =>
  settle(draft, threshold, {
    sources: sourcesOf(draft.source.text.raw),
    heading: 'drafted',
    opening: ['清河镇 2031'],
    earlier: [],
    writes: true,
  });

/** What verify says of the files that a draft would write; '' for no problem. */
function problemsOf({ draft, decisions, counts, claims, entities }: Settled, claimed = claims.content()): string {
  const report = reportFile(draft, decisions, counts).content();
  const sources = sourcesWith({ text: draft.source.text.raw, report, claims: claimed, entities: entities.content() });
  return formatProblems(verifySources(sources).problems);
}

const PIECES = [
  '全年实现税收收入2.3亿元',
  '同比增长15.3%',
  '下降3个百分点',
  '新认定市级绿色工厂3家',
  '（春来机械、山泉塑业、木禾家居）',
  '（甲厂、乙厂等）',
  '柳溪村',
  '清河镇',
  '其中',
  '1-11月',
  '一季度',
  '累计',
  '截至目前',
  '力争',
  '2032年',
  '明年',
  '预计',
  '约12万人次',
  '3—5家',
  '百余户',
  '90%-100%',
  '“千万工程”',
  '二十大',
  '12345',
  '亿元以上项目5个',
  '分别',
  '副镇长张三',
  '一、2032年工作谋划\n',
  '（一）',
  '1.',
  '一是',
  '。',
  '，',
  '；',
  '、',
  '\n',
  '\u00a0',
  '\r\n',
  '１２３',
  '㎡',
  '😀',
  '\u200b',
  '"',
  "'",
  '#',
  ': ',
  '- ',
  '零',
  '第六',
  '位居全县第一',
  '万',
  '%',
  '-',
  '/',
  '2031',
  '税收',
  '2.3亿元',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((text) => Buffer.from(text).toString()),
);

describe('what a draft claims', () => {
  it('verifies without a problem, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(0, 0.5, 0.9), (text, threshold) => {
        expect(problemsOf(settled(draftOf(text), threshold))).toBe('');
      }),
      { numRuns: 150 },
    );
  });

  it('verifies without a problem, whatever is proposed of a text', () => {
    const draft = draftOf(QINGHE_2031);
    const { length } = draft.source.text;
    const spans = fc
      .tuple(fc.nat(length), fc.integer({ min: 1, max: 40 }))
      .map(([start, size]) => ({ start, end: Math.min(start + size, length) }));
    const proposals = fc.record({
      quote: spans,
      value: spans,
      growth: fc.option(spans),
      period: spans,
      index: fc.nat(draft.observations.length - 1),
      partOf: fc.option(fc.nat(3)),
      name: fc.constantFrom('税收收入', '流转', '增速', '"#:'),
      entity: fc.constantFrom('town', 'village/liuxi', 'enterprise/nobody'),
    });
    fc.assert(
      fc.property(fc.array(proposals, { minLength: 1, maxLength: 8 }), (changes) => {
        const observations = changes.flatMap(
          ({ quote, value, growth, period, index, partOf, name, entity }): DraftObservation[] => {
            const known = draft.observations[index];
            if (known === undefined) return [];
            return [
              {
                ...known,
                quote,
                value,
                partOf,
                subject: { entity, span: period },
                growth: growth && { span: growth, basis: '同比' },
                period: { name: '2031Q1', basis: 'INHERITED', span: period },
                indicator: { ...known.indicator, name },
              },
            ];
          },
        );
        expect(problemsOf(settled({ ...draft, observations: [...draft.observations, ...observations] }))).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('is everything that was proposed of a plain report: verify refuses nothing', () => {
    const { refused, counts, draft } = settled(draftOf(QINGHE_2031));
    expect(refused).toBe(0);
    expect(counts.observations).toBe(draft.observations.length);
  });
});

describe('what a draft asks', () => {
  it('is the rest: nothing that was proposed is lost', () => {
    const all = settled(draftOf(QINGHE_2031), 1);
    const blocks = blocksOf(all.draft, all.decisions);
    expect(blocks.filter(({ question }) => question).flatMap(({ observations }) => observations)).toHaveLength(
      all.draft.observations.length,
    );
    expect(problemsOf(all)).toBe('');
  });

  it('can be claimed by taking the comment marks away', () => {
    const draft = draftOf(QINGHE_2031);
    const observations = draft.observations.map((each, index) =>
      index === 1 ? { ...each, confidence: 0.3, doubt: '存疑' } : each,
    );
    const unsure = settled({ ...draft, observations });
    const asked = unsure.claims.content().split('\n');
    const at = asked.findIndex((line) => line.startsWith('# ? 0.30 存疑'));
    const end = asked.findIndex((line, index) => index > at && !/^#[ ](?:-| )/.test(line));
    const claimed = asked.map((line, index) => (index > at && index < end ? line.slice(2) : line)).join('\n');
    const problems = problemsOf(unsure, claimed);
    expect(problems.replace(/^.*counts: .*$/gm, '').trim()).toBe('');
    expect(problems).toMatch(/counts: pinned are .*observations/);
  });

  it('carries the words with which verify refused it', () => {
    const draft = draftOf(QINGHE_2031);
    const [first, ...rest] = draft.observations;
    const wrong = { ...first, value: { start: 0, end: 3 } } as DraftObservation;
    const { claims, refused } = settled({ ...draft, observations: [wrong, ...rest] });
    expect(refused).toBeGreaterThan(0);
    expect(claims.content()).toMatch(/# \? 0\.\d\d .*the value '清河镇' does not stand in the quote/);
  });
});

describe('the claims file', () => {
  it('has every claim under its sentence, in the order of the text, with the line', () => {
    const lines = settled(draftOf(QINGHE_2031)).claims.content().split('\n');
    const sentences = lines.flatMap((line) => /^# (\d+): /.exec(line)?.[1] ?? []).map(Number);
    expect(sentences).toEqual([...sentences].sort((a, b) => a - b));
    const at = lines.findIndex((line) => line.startsWith('# 5: ') && line.includes('税收收入2.3亿元'));
    expect(lines[at + 1]).toMatch(/^- quote: .*税收收入2\.3亿元/);
  });

  it('says which of several places is meant', () => {
    const text = '全年税收收入5个亿。\n新建公厕2座，新建公园2座。\n新建公厕2座，新建公园2座，新建驿站2座。\n';
    expect(problemsOf(settled(draftOf(text)))).toBe('');
  });
});
