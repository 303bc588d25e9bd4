import type { Measure } from '../../vocabulary/measure.js';
import { MODALITIES, type Modality } from '../../vocabulary/modality.js';
import { Lang } from '../enums.js';
import { type Amount, amountInWords } from './amount-in-words.js';
import { type Growth, growthInWords } from './growth-in-words.js';
import { type NamedPeriod, periodInWords } from './period-in-words.js';

/** All that a figure says, with the names of what it is about in the language of the sentence. */
export interface Figure extends Amount, Growth, NamedPeriod {
  subjectName: string;
  /** Said of several subjects together. */
  isGroup: boolean;
  indicatorName: string;
  measure: Measure;
  unit: string;
  per?: string | null;
  printed: string;
  modality: Modality;
  scope?: string | null;
  rank?: number | null;
  among?: string | null;
  /** The figure that this is a part of (其中). */
  whole?: { indicatorName: string; printed: string } | null;
}

/**
 * The figure as one sentence: 小浦镇2023年第一季度税收收入约1.4亿元（目标；口径：不含…；原文“1.4亿元左右”），同比增长约16%。
 * Its period, modality, qualifier, scope, growth, rank and whole are always said: a figure quoted from here cannot lose them.
 */
export const statementOf = (figure: Figure, lang: Lang): string =>
  lang === Lang.ZH ? inChinese(figure) : inEnglish(figure);

function inChinese(figure: Figure): string {
  const growth = growthInWords(figure, Lang.ZH);
  const amount = `${amountInWords(figure, figure.unit, Lang.ZH)}${figure.per ? `/${figure.per}` : ''}`;
  const remarks = [
    MODALITIES[figure.modality].zh,
    figure.scope && `口径：${figure.scope}`,
    figure.qualifier !== 'EXACT' && figure.printed !== amount && `原文“${figure.printed}”`,
  ];
  const rest = [
    !isGrowthAlone(figure) && growth,
    figure.rank && `位列${figure.among ?? ''}第${figure.rank}`,
    figure.whole && `是“${figure.whole.indicatorName}${figure.whole.printed}”的一部分`,
  ];
  const head = [
    figure.subjectName,
    figure.isGroup && '（一并陈述）',
    periodInWords(figure, Lang.ZH),
    figure.indicatorName,
    isGrowthAlone(figure) && growth ? `：${growth}` : amount,
    `（${remarks.filter(Boolean).join('；')}）`,
  ];
  return `${[head.filter(Boolean).join(''), ...rest.filter(Boolean)].join('，')}。`;
}

function inEnglish(figure: Figure): string {
  const growth = growthInWords(figure, Lang.EN);
  const amount = `${amountInWords(figure, figure.unit, Lang.EN)}${figure.per ? ` per ${PERS_IN_ENGLISH[figure.per] ?? figure.per}` : ''}`;
  const remarks = [
    MODALITIES[figure.modality].en,
    figure.scope && `scope: ${figure.scope}`,
    figure.qualifier !== 'EXACT' && `printed “${figure.printed}”`,
  ];
  const rest = [
    !isGrowthAlone(figure) && growth,
    figure.rank && `ranked ${figure.rank}${figure.among ? ` in ${figure.among}` : ''}`,
    figure.whole && `part of “${figure.whole.indicatorName} ${figure.whole.printed}”`,
  ];
  const subject = `${figure.subjectName}${figure.isGroup ? ' (said together)' : ''}`;
  const said = isGrowthAlone(figure) && growth ? growth : amount;
  const head = `${subject}, ${periodInWords(figure, Lang.EN)}: ${figure.indicatorName}, ${said} (${remarks.filter(Boolean).join('; ')})`;
  return `${[head, ...rest.filter(Boolean)].join(', ')}.`;
}

/** A growth without a level: its number is the growth itself, and is said once. */
const isGrowthAlone = ({ measure, growthQualifier }: Figure): boolean =>
  measure === 'GROWTH' && Boolean(growthQualifier);

const PERS_IN_ENGLISH: Readonly<Record<string, string>> = {
  人: 'person',
  人·月: 'person and month',
  户: 'household',
  年: 'year',
  亩: 'mu',
};
