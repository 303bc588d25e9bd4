import { type Language, useLanguage } from '../../shell/language.js';
import { Failure } from './failure.js';
import type { Rows } from './use-rows.js';
import { Waiting } from './waiting.js';

const MORE: Record<Language, (left: number | undefined) => string> = {
  zh: (left) => (left === undefined ? '再看一些' : `再看一些（还有 ${left} 条）`),
  en: (left) => (left === undefined ? 'Show more' : `Show more (${left} left)`),
};

/** What stands at the end of a list that comes in pages: a button for the next, or why it did not come. */
export function More<Row>({ of: { rows, total, state, error, hasMore, more } }: { of: Rows<Row> }) {
  const language = useLanguage();
  if (state === 'FAILED') return <Failure error={error} again={more} />;
  if (state === 'ASKED') return <Waiting lines={rows.length === 0 ? 3 : 1} />;
  if (!hasMore) return null;
  return (
    <button type="button" className="look-button look-more" onClick={more}>
      {MORE[language](total === undefined ? undefined : total - rows.length)}
    </button>
  );
}
