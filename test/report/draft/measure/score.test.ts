import type { DraftedFigure } from './drafted.js';
import type { Gold, GoldFigure } from './gold.js';
import { score, total } from './score.js';

const amount = (value: number, unit = '元') => ({ value, low: null, high: null, unit });
const place = (start: number) => ({ start, end: start + 3 });

const gold = (start: number, more: Partial<GoldFigure> = {}): GoldFigure => ({
  place: place(start),
  amount: amount(5),
  indicators: ['税收收入'],
  subject: ['town'],
  qualifier: 'EXACT',
  modality: 'ACTUAL',
  period: '2031',
  growth: null,
  growthOnly: false,
  partOf: null,
  ...more,
});

const drafted = (start: number, more: Partial<DraftedFigure> = {}): DraftedFigure => ({
  place: place(start),
  confidence: 0.9,
  amount: amount(5),
  qualifier: 'EXACT',
  indicators: ['税收收入'],
  subject: ['town'],
  modality: 'ACTUAL',
  period: '2031',
  growth: null,
  partOf: null,
  ...more,
});

const of = (figures: GoldFigure[], notFigures: Gold['notFigures'] = []): Gold => ({ figures, notFigures });

describe('a score', () => {
  it('counts a figure as found where its value stands with its number and unit, and only there', () => {
    const figures = [gold(0), gold(10), gold(20), gold(30)];
    const scored = score(
      of(figures),
      [drafted(1), drafted(10, { amount: amount(6) }), drafted(20, { amount: amount(5, '亩') }), drafted(40)],
      0.5,
    );
    expect(scored.found).toEqual({ right: 1, of: 4 });
    expect(scored.precise).toEqual({ right: 1, of: 4 });
  });

  it('does not count a question as found or claimed', () => {
    const scored = score(of([gold(0)]), [drafted(0, { confidence: 0.4 })], 0.5);
    expect(scored.found.right).toBe(0);
    expect(scored.foundOrAsked.right).toBe(1);
    expect(scored.precise.of).toBe(0);
  });

  it('judges each attribute of what was found', () => {
    const wrong = drafted(0, {
      indicators: ['旅游收入'],
      subject: ['柳溪村'],
      period: '2032',
      qualifier: 'OVER',
      modality: 'TARGET',
    });
    const { attributes, right, whole } = score(of([gold(0)]), [wrong], 0.5);
    for (const name of ['indicator', 'subject', 'period', 'qualifier', 'modality'] as const)
      expect(attributes[name].right).toBe(0);
    expect([right.right, whole.right, attributes.growth.right]).toEqual([0, 0, 1]);
  });

  it('finds a growth wrong that is missing, invented or of another number', () => {
    const growth = { amount: 8, points: false, basis: null };
    const cases = [
      [gold(0, { growth }), drafted(0)],
      [gold(0), drafted(0, { growth })],
      [gold(0, { growth }), drafted(0, { growth: { ...growth, amount: -8 } })],
      [gold(0, { growth }), drafted(0, { growth: { ...growth, points: true } })],
    ] as const;
    for (const [figure, other] of cases)
      expect(score(of([figure]), [other], 0.5).whereSaid.growth).toEqual({ right: 0, of: 1 });
    expect(score(of([gold(0, { growth })]), [drafted(0, { growth })], 0.5).whereSaid.growth).toEqual({
      right: 1,
      of: 1,
    });
  });

  it('takes a part as right when its whole is the one that the gold names', () => {
    const figures = [gold(0), gold(10, { partOf: 0 })];
    const parts = (partOf: number | null) => [drafted(10, { partOf }), drafted(0)];
    expect(score(of(figures), parts(1), 0.5).whereSaid.partOf).toEqual({ right: 1, of: 1 });
    expect(score(of(figures), parts(null), 0.5).whereSaid.partOf).toEqual({ right: 0, of: 1 });
  });

  it('tells what was taken for a figure and is none, by confidence too', () => {
    const numbers = [{ place: place(50), because: 'SLOGAN' }];
    const scored = score(of([gold(0)], numbers), [drafted(0), drafted(51, { confidence: 0.6 })], 0.5);
    expect(scored.taken).toBe(1);
    expect(scored.bands.map(({ from, precise, taken }) => [from, precise.of, taken])).toEqual([
      [0.9, 1, 0],
      [0.8, 0, 0],
      [0.7, 0, 0],
      [0.6, 1, 1],
      [0.5, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('of several reports is that of all their figures', () => {
    const one = score(of([gold(0)]), [drafted(0)], 0.5);
    const other = score(of([gold(0), gold(10), gold(20)]), [], 0.5);
    expect(total([one, other]).found).toEqual({ right: 1, of: 4 });
    expect(total([one, other]).attributes.modality).toEqual({ right: 1, of: 1 });
  });
});
