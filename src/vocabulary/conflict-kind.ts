import type { Terms } from './term.js';

export type ConflictKind =
  | 'CONTRADICTION'
  | 'TENSION'
  | 'POSSIBLE_OVERLAP'
  | 'NOT_ADDITIVE'
  | 'NOT_COMPARABLE'
  | 'COUNT_AND_LIST'
  | 'AMBIGUOUS'
  | 'UNATTRIBUTED'
  | 'SAME_OR_NOT'
  | 'RESTATED'
  | 'TEXT_DEFECT';

export const CONFLICT_KINDS: Terms<ConflictKind> = {
  CONTRADICTION: { en: 'contradiction', zh: '矛盾', description: 'Both cannot be true. 两者不能同时成立。' },
  TENSION: {
    en: 'tension',
    zh: '存疑',
    description: 'Both can be true, but hardly as they are said. 可同时成立，但表述不相称。',
  },
  POSSIBLE_OVERLAP: {
    en: 'possible overlap',
    zh: '可能重叠',
    description: 'They may count the same things. 可能重复计数。',
  },
  NOT_ADDITIVE: { en: 'not additive', zh: '不可相加', description: 'They must not be added up. 不可相加。' },
  NOT_COMPARABLE: {
    en: 'not comparable',
    zh: '不可比',
    description: 'Period, scope or subject differ. 时期、口径或主体不同。',
  },
  COUNT_AND_LIST: {
    en: 'count and list differ',
    zh: '数与名单不符',
    description: 'The count and the names do not agree. 数目与名单不一致。',
  },
  AMBIGUOUS: {
    en: 'ambiguous',
    zh: '有歧义',
    description: 'The text can be read in more than one way. 文字可作多种理解。',
  },
  UNATTRIBUTED: {
    en: 'unattributed',
    zh: '归属不明',
    description: 'The text does not say whose it is. 未说明属于谁。',
  },
  SAME_OR_NOT: {
    en: 'same or not',
    zh: '是否同一',
    description: 'Two names may or may not be one thing. 两个名称是否同一，未知。',
  },
  RESTATED: {
    en: 'restated',
    zh: '重述',
    description: 'Said again with another value or another scope. 以不同数值或口径再次陈述。',
  },
  TEXT_DEFECT: { en: 'text defect', zh: '文字瑕疵', description: 'A slip of the text itself. 原文本身的差错。' },
};

/** Who found a conflict. */
export type FoundBy = 'CODE' | 'READER';

export const FOUND_BY: Terms<FoundBy> = {
  CODE: { en: 'found by code', zh: '程序发现', description: 'Found by verify. 由程序核对发现。' },
  READER: {
    en: 'found by a reader',
    zh: '人工发现',
    description: 'Written down by a reader in claims.yaml. 由审读者写入 claims.yaml。',
  },
};
