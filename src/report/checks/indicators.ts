import type { Indicator } from '../../vocabulary/indicator.js';
import type { Reading } from '../claims/reading.js';
import type { VerifiedReport } from '../facts.js';
import type { IndicatorEntry } from '../files/claims-file.js';

const SAME = ['measure', 'unit', 'additive'] as const;

/** An indicator that an earlier report of the town declares is declared alike: figures of both years stand in one series. */
export function checkIndicators(
  reading: Reading,
  declared: readonly IndicatorEntry[],
  earlier: readonly VerifiedReport[],
): void {
  const before = new Map<string, { indicator: Indicator; year: number }>();
  for (const { report, indicators } of earlier)
    for (const indicator of indicators) before.set(indicator.name, { indicator, year: report.year });
  for (const { name } of declared) {
    const now = reading.indicators.get(name.text);
    const then = before.get(name.text);
    if (now === undefined || then === undefined) continue;
    for (const field of SAME) {
      if (now[field] === then.indicator[field]) continue;
      reading.problem(
        name.at,
        `'${name.text}' has ${field} ${now[field]} here and ${then.indicator[field]} in the report of ${then.year}: ` +
          'declare both alike, or give one of them another name',
      );
    }
  }
}
