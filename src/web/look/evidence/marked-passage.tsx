import { useState } from 'react';
import { EVIDENCE_ROLES } from '../../../vocabulary/evidence-role.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { termName } from '../words/term-words.js';
import type { Quoted } from './evidence-query.js';
import { cutAtSpans, onlyPlaceOf, surroundings, within } from './marked-text.js';

const WHOLE: Both = { zh: '看整段', en: 'The whole passage' };
const LESS: Both = { zh: '只看前后文', en: 'Only what stands around' };

interface MarkedPassageProps {
  /** Quotes of one passage. */
  quotes: readonly Quoted[];
  /** The words of the fact as printed, which stand out within its quote: 2.91亿元. */
  words: readonly string[];
}

/** A passage with quotes marked in it: the sentences around them, or all of it. */
export function MarkedPassage({ quotes, words: printed }: MarkedPassageProps) {
  const language = useLanguage();
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const [{ passage }] = quotes as [Quoted];
  const all = { start: passage.start, end: passage.start + [...passage.text].length };
  const around = surroundings(passage.text, quotes, passage.start);
  const isPart = around.start > all.start || [...passage.text.trimEnd()].length > around.end - all.start;
  const shown = whole ? all : around;
  const strong = quotes.flatMap(({ quote, start }) => printed.flatMap((word) => onlyPlaceOf(word, quote, start) ?? []));
  const spans = [...quotes, ...strong.map((span) => ({ ...span, role: undefined }))];
  const pieces = cutAtSpans(within(passage.text, shown, passage.start).trimEnd(), spans, shown.start);
  return (
    <>
      <blockquote className="evidence-text" lang="zh-CN">
        {shown.start > all.start && '…'}
        {pieces.map(({ start, text, within: roles }) => {
          const role = roles.find((each) => each.role !== undefined)?.role;
          const said = roles.some((each) => each.role === undefined) ? <strong>{text}</strong> : text;
          if (role === undefined) return said;
          return (
            <mark
              key={start}
              className={`evidence-mark evidence-mark-${role}`}
              title={termName(EVIDENCE_ROLES, role, language)}
            >
              {said}
            </mark>
          );
        })}
        {shown.end < all.end && isPart && '…'}
      </blockquote>
      {isPart && (
        <button type="button" className="look-link" onClick={() => setWhole(!whole)}>
          {words(whole ? LESS : WHOLE)}
        </button>
      )}
    </>
  );
}
