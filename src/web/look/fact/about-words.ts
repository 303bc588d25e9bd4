import { RELATION_TYPES, type RelationType } from '../../../vocabulary/relation-type.js';
import type { Language } from '../../shell/language.js';

const TYPES: Readonly<Record<string, RelationType>> = RELATION_TYPES;

/**
 * Of what nothing is said: an indicator, or a type of relation as the entity reads it, which may stand at its end: of a project
 * 运营 is read as 运营方为.
 */
export function aboutWords(about: string, kind: string, language: Language): string {
  const type = TYPES[about];
  if (type === undefined) return about;
  const starts = (type.from as readonly string[]).includes(kind);
  if (starts) return type[language];
  return language === 'zh' ? type.reverseZh : type.reverseEn;
}
