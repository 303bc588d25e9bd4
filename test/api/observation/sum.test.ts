import fc from 'fast-check';
import { type Group, type SumReason, sumOf } from '../../../src/api/observation/sum.js';

const group: Group = {
  count: 2,
  indicators: 1,
  additive: true,
  units: 1,
  modalities: 1,
  periods: 1,
  openPeriods: 0,
  scopes: 1,
  subjects: 2,
  subjectsWithRepeats: 2,
  openGroups: 0,
  overlapping: false,
  partBesideWhole: false,
  sharedConflict: false,
  lower: 30,
  upper: 30,
  about: false,
};

/** What each reason stands for, alone in a group that could be added up otherwise. */
const FAULTS: [SumReason, Partial<Group>][] = [
  ['INDICATORS_DIFFER', { indicators: 2 }],
  ['NOT_ADDITIVE', { additive: false }],
  ['UNITS_DIFFER', { units: 2 }],
  ['MODALITIES_DIFFER', { modalities: 2 }],
  ['PERIODS_DIFFER', { periods: 2 }],
  ['PERIODS_DIFFER', { openPeriods: 1 }],
  ['SCOPES_DIFFER', { scopes: 2 }],
  ['SUBJECTS_OVERLAP', { subjects: 1 }],
  ['SUBJECTS_OVERLAP', { overlapping: true }],
  ['SUBJECTS_OVERLAP', { openGroups: 1 }],
  ['PART_AND_WHOLE', { partBesideWhole: true }],
  ['CONFLICT', { sharedConflict: true }],
  ['NO_BOUND', { lower: null, upper: null }],
];

describe('the sum of a group', () => {
  it.each(FAULTS)('is refused for %s: %j', (reason, fault) => {
    expect(sumOf({ ...group, ...fault })).toEqual({ sum: null, reason, qualifier: null });
  });

  it.each<[string, Partial<Group>, number, string]>([
    ['exact figures is exact', {}, 30, 'EXACT'],
    ['figures of about so much is about so much', { about: true }, 30, 'ABOUT'],
    ['figures with a floor among them is a floor', { upper: null }, 30, 'AT_LEAST'],
    ['figures with a ceiling among them is a ceiling', { lower: null }, 30, 'AT_MOST'],
    ['figures with a range among them is the least that it can be', { upper: 35 }, 30, 'AT_LEAST'],
  ])('of %s', (_, rest, sum, qualifier) => {
    expect(sumOf({ ...group, ...rest })).toEqual({ sum, reason: null, qualifier });
  });

  it('of one figure of a running total, or of an open group, is that figure', () => {
    const one = { ...group, count: 1, subjects: 1, subjectsWithRepeats: 1 };
    expect(sumOf({ ...one, openPeriods: 1 }).sum).toBe(30);
    expect(sumOf({ ...one, openGroups: 1, subjects: 0, subjectsWithRepeats: 0 }).sum).toBe(30);
  });

  const faults = fc.subarray(FAULTS);
  const groups = fc
    .record({
      lower: fc.option(fc.integer({ min: 0, max: 1_000 })),
      extra: fc.option(fc.integer({ min: 0, max: 10 })),
      about: fc.boolean(),
    })
    .map(
      ({ lower, extra, about }): Group => ({
        ...group,
        lower,
        upper: extra === null ? null : (lower ?? 0) + extra,
        about,
      }),
    );

  it('is there, or a reason is, never both', () => {
    fc.assert(
      fc.property(groups, faults, (given, present) => {
        const { sum, reason, qualifier } = sumOf(Object.assign({}, given, ...present.map(([, fault]) => fault)));
        expect(sum === null).toBe(reason !== null);
        expect(qualifier === null).toBe(reason !== null);
        if (present.length > 0) expect(reason).toBe(present[0]![0]);
      }),
    );
  });

  it('never promises more than the figures do: it lies within their bounds and names the side', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const { sum, qualifier } = sumOf(given);
        if (qualifier === 'EXACT') expect([given.lower, given.upper, given.about]).toEqual([sum, sum, false]);
        if (qualifier === 'AT_LEAST') expect(given.lower).toBe(sum);
        if (qualifier === 'AT_MOST') expect([given.lower, given.upper]).toEqual([null, sum]);
      }),
    );
  });
});
