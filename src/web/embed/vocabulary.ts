import { ENTITY_KINDS } from '../../vocabulary/entity-kind.js';
import { RELATION_STATUSES } from '../../vocabulary/relation-status.js';
import { RELATION_TYPES } from '../../vocabulary/relation-type.js';

/** The words of the graph in both languages. A server may have newer ones: these stand for themselves. */
export interface Vocabulary {
  kinds: Readonly<Record<string, Words>>;
  types: Readonly<Record<string, Words & { reverseEn: string; reverseZh: string }>>;
  statuses: Readonly<Record<string, Words>>;
}

export interface Words {
  en: string;
  zh: string;
}

export type Language = 'zh' | 'en';

export const VOCABULARY: Vocabulary = { kinds: ENTITY_KINDS, types: RELATION_TYPES, statuses: RELATION_STATUSES };

/** What a word is called; itself where a newer server has a word that this build does not know. */
export const nameOf = (terms: Readonly<Record<string, Words>>, key: string, language: Language): string =>
  terms[key]?.[language] ?? key;

/** A relation's type, read from the end where one stands: 位于 from the project, 境内有 from the village. */
export function typeName(vocabulary: Vocabulary, type: string, language: Language, reverse = false): string {
  const term = vocabulary.types[type];
  if (term === undefined) return type;
  if (reverse) return language === 'zh' ? term.reverseZh : term.reverseEn;
  return term[language];
}
