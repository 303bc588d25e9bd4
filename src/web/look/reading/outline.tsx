import { type Both, useWords } from '../../shell/language.js';
import type { OutlineEntry } from './outline-of.js';

const NAME: Both = { zh: '目录', en: 'Contents' };

interface OutlineProps {
  entries: readonly OutlineEntry[];
  onJump: (position: number) => void;
}

/** The headings of a report, to jump by. */
export function Outline({ entries, onJump }: OutlineProps) {
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <nav className="report-outline" aria-label={words(NAME)}>
      <h2>{words(NAME)}</h2>
      <ul lang="zh-CN">
        {entries.map(({ heading, depth, position }) => (
          <li key={`${position} ${heading}`} className={`report-depth-${Math.min(depth, 3)}`}>
            <a
              href={`#p-${position}`}
              onClick={(event) => {
                event.preventDefault();
                onJump(position);
              }}
            >
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
