import { type Both, useWords } from '../../shell/language.js';
import { KindName } from '../words/kind-name.js';
import { useTownNames } from '../words/town-names.js';
import { matchOf } from './match.js';
import type { Hit } from './search-query.js';

const FOUND: Both = { zh: '找到的', en: 'What was found' };
const ALSO: Both = { zh: '又作', en: 'also called' };

interface OptionsProps {
  /** Id of the list. */
  list: string;
  hits: readonly Hit[];
  active: number;
  optionId: (index: number) => string;
  open: (index: number) => void;
  searched: string;
}

/** The hits under the box: name, the alias that matched, kind and town. */
export function Options({ list, hits, active, optionId, open, searched }: OptionsProps) {
  const words = useWords();
  const townName = useTownNames(hits.map(({ node }) => node.townCode));
  return (
    <div id={list} role="listbox" aria-label={words(FOUND)} className="search-options">
      {hits.map(({ node, matched }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the marked option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
        <div
          key={node.id}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          className="search-option"
          ref={(element) => {
            if (index === active) element?.scrollIntoView({ block: 'nearest' });
          }}
          // before the box loses the focus
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => open(index)}
        >
          <span className="search-name" lang="zh-CN">
            <Matching text={node.name} searched={searched} />
            {matched !== node.name && (
              <span className="look-quiet">
                {' '}
                {words(ALSO)} <Matching text={matched} searched={searched} />
              </span>
            )}
          </span>
          <span className="search-what">
            <KindName kind={node.kind} />
            {node.townCode && <span className="look-quiet">{townName(node.townCode)}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}

/** A name with what was searched for marked in it. */
function Matching({ text, searched }: { text: string; searched: string }) {
  const match = matchOf(searched, text);
  if (match === null) return text;
  return (
    <>
      {text.slice(0, match.start)}
      <mark className="search-mark">{text.slice(match.start, match.end)}</mark>
      {text.slice(match.end)}
    </>
  );
}
