import { type ReactNode, useId } from 'react';
import { type Both, useWords } from '../../shell/language.js';

interface SectionProps {
  /** Its anchor: #figures. */
  id: string;
  name: Both;
  /** What a reader should know before reading on. */
  says?: Both;
  count?: number | undefined;
  children: ReactNode;
}

/** A part of a page, with its heading. */
export function Section({ id, name, says, count, children }: SectionProps) {
  const words = useWords();
  const heading = useId();
  return (
    <section id={id} className="look-section" aria-labelledby={heading}>
      <h2 id={heading}>
        {words(name)} {count !== undefined && <span className="look-count">{count}</span>}
      </h2>
      {says && <p className="look-says">{words(says)}</p>}
      {children}
    </section>
  );
}
