import { ENTITY_KINDS } from '../../../vocabulary/entity-kind.js';
import { type Language, useLanguage } from '../../shell/language.js';
import { Failure } from '../answers/failure.js';
import { termName } from '../words/term-words.js';
import type { Searched } from './use-search.js';

const COUNT: Record<Language, (count: number) => string> = {
  zh: (count) => `找到 ${count} 个`,
  en: (count) => `${count} found`,
};
const NONE: Record<Language, (text: string, kind: string | null) => string> = {
  zh: (text, kind) =>
    `没有名称或别名含“${text}”的${kind ?? '实体'}。试试更短的词，或只打一个字；报告没有提到的，这里也没有。`,
  en: (text, kind) =>
    `No ${kind ?? 'entity'} has “${text}” in its name or aliases. Try a shorter word, or one character. What no report mentions is not here.`,
};
const MORE: Record<Language, string> = { zh: '再看一些', en: 'Show more' };

interface SearchSaysProps {
  found: Searched;
  kind: string | null;
  small: boolean;
}

/** How many there are, or why there is nothing. */
export function SearchSays({ found, kind, small }: SearchSaysProps) {
  const language = useLanguage();
  const { state, text, total, hasMore, more, error } = found;
  if (state === 'FAILED') return <Failure error={error} again={more} />;
  const kindName = kind && termName(ENTITY_KINDS, kind, language);
  const nothing = state === 'ANSWERED' && total === 0;
  return (
    <>
      <p className="search-says" role="status">
        {nothing && NONE[language](text, kindName)}
        {total > 0 && COUNT[language](total)}
      </p>
      {hasMore && !small && (
        <button type="button" className="look-button look-more" onClick={more}>
          {MORE[language]}
        </button>
      )}
    </>
  );
}
