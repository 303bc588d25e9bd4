import { MODALITIES, type Modality } from '../../vocabulary/modality.js';
import type { PeriodBasis } from '../../vocabulary/period-basis.js';
import { Lang } from '../enums.js';
import type { FigureDifference } from './figure-answer.js';
import { periodInWords } from './period-in-words.js';

/** A near figure and the one asked for, in what they can differ. */
export interface Differing {
  found: {
    period: string;
    periodBasis: PeriodBasis;
    scope?: string | null;
    subject?: string | null;
    subjectName: string;
    modality: Modality;
    indicator: string;
    /** The year that its growth is measured against, where the text names one. */
    growthAgainstYear?: number | null;
  };
  asked: { year: number; subjectName: string; modality: Modality; indicator: string };
}

/** Why a figure is only near: 时期为2031年1月至11月，而非2031年全年；…. */
export function differencesInWords(differs: readonly FigureDifference[], differing: Differing, lang: Lang): string {
  const words = differs.map((difference) => WORDS[lang][difference](differing));
  return words.join(lang === Lang.ZH ? '；' : '; ');
}

const WORDS: Readonly<Record<Lang, Readonly<Record<FigureDifference, (differing: Differing) => string>>>> = {
  [Lang.ZH]: {
    PERIOD: ({ found, asked }) => `时期为${periodInWords(found, Lang.ZH)}，而非${asked.year}年全年`,
    SCOPE: ({ found }) => `口径有限定：${found.scope}`,
    SUBJECT: ({ found, asked }) =>
      found.subject
        ? `主体为${found.subjectName}，而非${asked.subjectName}`
        : `为${found.subjectName}一并陈述，不可单独归于${asked.subjectName}`,
    MODALITY: ({ found, asked }) => `性质为${MODALITIES[found.modality].zh}，而非${MODALITIES[asked.modality].zh}`,
    INDICATOR: ({ found, asked }) => `指标为${found.indicator}，而非${asked.indicator}`,
    BASIS: ({ found, asked }) => `为较${found.growthAgainstYear}年的增长，而非较${asked.year - 1}年`,
  },
  [Lang.EN]: {
    PERIOD: ({ found, asked }) => `it is for ${periodInWords(found, Lang.EN)}, not for the whole of ${asked.year}`,
    SCOPE: ({ found }) => `its scope is limited: ${found.scope}`,
    SUBJECT: ({ found, asked }) =>
      found.subject
        ? `it is of ${found.subjectName}, not of ${asked.subjectName}`
        : `it is said of ${found.subjectName} together, not of ${asked.subjectName} alone`,
    MODALITY: ({ found, asked }) =>
      `it is said as ${MODALITIES[found.modality].en}, not as ${MODALITIES[asked.modality].en}`,
    INDICATOR: ({ found, asked }) => `it measures ${found.indicator}, not ${asked.indicator}`,
    BASIS: ({ found, asked }) => `it is the growth against ${found.growthAgainstYear}, not against ${asked.year - 1}`,
  },
};
