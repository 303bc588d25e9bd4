import { CONFLICT_KINDS, FOUND_BY } from '../../../vocabulary/conflict-kind.js';
import { SEVERITIES } from '../../../vocabulary/severity.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { To } from '../place/to.js';
import { Disclosure } from '../words/disclosure.js';
import { Tag } from '../words/tag.js';
import { termMeaning, termName } from '../words/term-words.js';
import type { Conflict } from './conflict-query.js';
import { FactInPlace } from './fact-in-place.js';

const ADVICE: Both = { zh: '怎么用：', en: 'How to use it: ' };
const ABOUT: Both = { zh: '涉及', en: 'About' };
const EVIDENCE: Both = { zh: '出处', en: 'Evidence' };
const SEVERITY: Both = { zh: '严重程度：', en: 'severity: ' };

/** A trap that a careful reader would warn of: what it is, what to do, what it is about, and where it stands. */
export function ConflictCard({ conflict }: { conflict: Conflict }) {
  const { id, kind, severity, explanation, advice, foundBy, members } = conflict;
  const language = useLanguage();
  const words = useWords();
  return (
    <article className={`conflict conflict-${severity}`}>
      <p className="conflict-head">
        <Tag tone="warning" title={termMeaning(CONFLICT_KINDS, kind, language)}>
          {termName(CONFLICT_KINDS, kind, language)}
        </Tag>{' '}
        <span className="look-quiet">
          {words(SEVERITY)}
          {termName(SEVERITIES, severity, language)} · {termName(FOUND_BY, foundBy, language)}
        </span>
      </p>
      <p lang="zh-CN">{explanation}</p>
      <p>
        <strong>{words(ADVICE)}</strong>
        <span lang="zh-CN">{advice}</span>
      </p>
      <div className="conflict-members">
        <span className="look-quiet">{words(ABOUT)}</span>
        <ul>
          {members.map((member) => (
            <li key={member.id} className={member.name === undefined ? 'conflict-sentence' : undefined}>
              <To id={member.id}>{member.name ?? member.statement}</To>
            </li>
          ))}
        </ul>
      </div>
      <Disclosure label={words(EVIDENCE)}>{() => <FactInPlace id={id} without="statement" />}</Disclosure>
    </article>
  );
}
