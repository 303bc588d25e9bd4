import { ENTITY_KINDS } from '../../../vocabulary/entity-kind.js';
import { keysOf } from '../../../vocabulary/term.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';

const KIND: Both = { zh: '种类', en: 'Kind' };
const ALL: Both = { zh: '全部', en: 'all' };

interface KindFilterProps {
  kind: string | null;
  onKind: (kind: string | null) => void;
}

/** Narrows a search to one kind. */
export function KindFilter({ kind, onKind }: KindFilterProps) {
  const language = useLanguage();
  const words = useWords();
  return (
    <fieldset className="search-kinds">
      <legend className="look-unseen">{words(KIND)}</legend>
      {[null, ...keysOf(ENTITY_KINDS)].map((each) => (
        <label key={each} className="search-kind">
          <input type="radio" name="kind" checked={kind === each} onChange={() => onKind(each)} />
          <span>{each === null ? words(ALL) : ENTITY_KINDS[each][language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
