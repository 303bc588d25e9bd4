import { INDICATORS } from '../../../vocabulary/indicator.js';

const COMMON = new Map(INDICATORS.map(({ name }, index) => [name, index]));

/** What a reader looks for first stands first: the common indicators, in the order of the vocabulary. The rest are all alike. */
export const indicatorRank = (name: string): number => COMMON.get(name) ?? INDICATORS.length;

/** By rank, then by name. */
export const byIndicator = (one: string, other: string): number =>
  indicatorRank(one) - indicatorRank(other) || one.localeCompare(other, 'zh-CN');
