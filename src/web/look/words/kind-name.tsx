import { ENTITY_KINDS } from '../../../vocabulary/entity-kind.js';
import { useLanguage } from '../../shell/language.js';
import { termName } from './term-words.js';

/** The kind of an entity in words. */
export function KindName({ kind }: { kind: string }) {
  return <span className="look-kind">{termName(ENTITY_KINDS, kind, useLanguage())}</span>;
}
