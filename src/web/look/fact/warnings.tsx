import { CONFLICT_KINDS } from '../../../vocabulary/conflict-kind.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { To } from '../place/to.js';
import { Tag } from '../words/tag.js';
import { termName } from '../words/term-words.js';
import type { Conflict } from './conflict-query.js';

const WHOLE: Both = { zh: '详情', en: 'In full' };

/** The conflicts that a fact is a member of, in short: what is wrong and what to do. */
export function Warnings({ conflicts }: { conflicts: readonly Conflict[] }) {
  const language = useLanguage();
  const words = useWords();
  return (
    <ul className="fact-warnings">
      {conflicts.map(({ id, kind, explanation, advice }) => (
        <li key={id}>
          <Tag tone="warning">{termName(CONFLICT_KINDS, kind, language)}</Tag>{' '}
          <span lang="zh-CN">
            {explanation}。{advice}。
          </span>{' '}
          <To id={id}>{words(WHOLE)}</To>
        </li>
      ))}
    </ul>
  );
}
