import type { Terms } from './term.js';

export type Modality = 'ACTUAL' | 'ESTIMATE' | 'TARGET';

export const MODALITIES: Terms<Modality> = {
  ACTUAL: { en: 'actual', zh: '实际', description: 'Said as a fact. 作为事实陈述。' },
  ESTIMATE: {
    en: 'estimate',
    zh: '预计',
    description:
      'A forecast for a period already running when the report was written. 对成文时已在进行的时期所作的预计。',
  },
  TARGET: {
    en: 'target',
    zh: '目标',
    description:
      "For a period that begins after the report's year, whatever the verb. 报告年之后的时期，无论措辞如何，均为目标。",
  },
};
