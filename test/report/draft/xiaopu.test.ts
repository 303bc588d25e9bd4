import { draftReport } from '../../../src/report/draft/draft-report.js';
import { settle } from '../../../src/report/draft/write/settle.js';
import { draftedOf } from './measure/measured.js';
import type { Measured } from './measure/reports.js';
import { type Score, score, type Tally } from './measure/score.js';
import { xiaopu } from './measure/xiaopu.js';

let report: Measured;
let scored: Score;
beforeAll(async () => {
  report = await xiaopu();
  scored = score(report.gold, draftedOf(report, 0.5).figures, 0.5);
});

const share = ({ right, of }: Tally): number => right / of;

/** Floors, not aims: a rule that loses what was found once shows here. `npm run measure:draft` prints the whole. */
describe('a draft of 小浦镇 2022, as if its town were new', () => {
  it('finds nine of ten figures, about nine of ten of them with their name', () => {
    expect(scored.found.of).toBeGreaterThan(140);
    expect(share(scored.found)).toBeGreaterThanOrEqual(0.9);
    expect(share(scored.right)).toBeGreaterThanOrEqual(0.88);
  });

  it('has growth, modality, period and qualifier right for 95 of 100 found', () => {
    for (const name of ['growth', 'modality', 'period', 'qualifier'] as const)
      expect(share(scored.attributes[name])).toBeGreaterThanOrEqual(0.95);
    expect(scored.whereSaid.growth.of).toBeGreaterThan(15);
    expect(share(scored.whereSaid.growth)).toBeGreaterThanOrEqual(0.95);
  });

  it('takes no date, slogan or threshold for a figure, and claims hardly a figure that is none', () => {
    expect(scored.taken).toBe(0);
    expect(share(scored.precise)).toBeGreaterThanOrEqual(0.97);
  });

  it('is hardly refused by verify', () => {
    const { refused, counts } = settle(draftReport(report.source), 0.5, report.ground);
    expect(counts.observations).toBeGreaterThan(120);
    expect(refused).toBeLessThanOrEqual(3);
  });
});
