import type { GrowthBasis } from '../../vocabulary/growth-basis.js';
import { GROWTH_BASES } from '../../vocabulary/growth-basis.js';
import type { Qualifier } from '../../vocabulary/qualifier.js';
import { Lang } from '../enums.js';
import { plain, qualifierWord } from './amount-in-words.js';

/** The growth of a figure, as the graph has it. Falls are negative; a range has low and high only. */
export interface Growth {
  growthPercent?: number | null;
  growthPoints?: number | null;
  growthLow?: number | null;
  growthHigh?: number | null;
  growthMeasure?: string | null;
  growthQualifier?: Qualifier | null;
  growthBasis?: GrowthBasis | null;
  growthAgainstYear?: number | null;
}

/** 同比增长约16%, 环比下降不少于3%; up at least 60% year on year. Null where no growth is said. */
export function growthInWords(growth: Growth, lang: Lang): string | null {
  const qualifier = growth.growthQualifier;
  if (!qualifier) return null;
  const level = growth.growthPercent ?? growth.growthPoints ?? null;
  const falls = level === null ? (growth.growthHigh ?? 0) < 0 : level < 0;
  const amount = level === null ? rangeOf(growth, falls, lang) : singleOf(growth, level, falls, qualifier, lang);
  const basis = basisInWords(growth, lang);
  if (lang === Lang.ZH) return `${basis}${falls ? '下降' : '增长'}${amount}`;
  return `${falls ? 'down' : 'up'} ${amount} ${basis}`;
}

function singleOf(growth: Growth, level: number, falls: boolean, qualifier: Qualifier, lang: Lang): string {
  const word = qualifierWord(falls ? turned(qualifier) : qualifier, lang);
  return `${word}${lang === Lang.EN && word !== '' ? ' ' : ''}${percentOf(growth, Math.abs(level), lang)}`;
}

function rangeOf(growth: Growth, falls: boolean, lang: Lang): string {
  const { growthLow: low, growthHigh: high } = growth;
  const bounds = falls ? [-(high ?? 0), -(low ?? 0)] : [low ?? 0, high ?? 0];
  return bounds.map((bound) => percentOf(growth, bound, lang)).join(lang === Lang.ZH ? '至' : ' to ');
}

function percentOf({ growthMeasure }: Growth, number: number, lang: Lang): string {
  if (growthMeasure !== 'PERCENTAGE_POINTS') return `${plain(number)}%`;
  return lang === Lang.ZH ? `${plain(number)}个百分点` : `${plain(number)} percentage points`;
}

function basisInWords({ growthBasis, growthAgainstYear }: Growth, lang: Lang): string {
  const basis = growthBasis ?? 'NOT_SAID';
  if (basis === 'NOT_SAID') return lang === Lang.ZH ? '（比较基准未说明）' : '(against what is not said)';
  if (basis === 'AGAINST_YEAR') return lang === Lang.ZH ? `较${growthAgainstYear}年` : `against ${growthAgainstYear}`;
  return lang === Lang.ZH ? GROWTH_BASES[basis].zh : GROWTH_BASES[basis].en;
}

/** A growth of at most -3% is a fall of at least 3%. */
function turned(qualifier: Qualifier): Qualifier {
  const other: Partial<Record<Qualifier, Qualifier>> = {
    AT_LEAST: 'AT_MOST',
    AT_MOST: 'AT_LEAST',
    OVER: 'NEARLY',
    NEARLY: 'OVER',
  };
  return other[qualifier] ?? qualifier;
}
