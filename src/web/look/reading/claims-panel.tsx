import { useEffect, useRef } from 'react';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { Failure } from '../answers/failure.js';
import { useAnswer } from '../answers/use-answer.js';
import { Waiting } from '../answers/waiting.js';
import { ClaimedInWords } from './claimed-in-words.js';
import { CLAIMED, type ClaimedData, inReadingOrder } from './claimed-query.js';
import type { Cluster } from './clusters.js';

const NAME: Both = { zh: '这里说了什么', en: 'What is claimed here' };
const CLOSE: Both = { zh: '关闭', en: 'Close' };

/** What the graph took from a stretch of a report, beside the text; a sheet at the foot of a phone. */
export function ClaimsPanel({ cluster, onClose }: { cluster: Cluster; onClose: () => void }) {
  const words = useWords();
  const ids = [...new Set(cluster.claims.map(({ fact }) => fact.id))].slice(0, 100);
  const asked = useAnswer<ClaimedData>(CLAIMED, { ids, lang: useLanguage().toUpperCase() });
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stretch was opened
  useEffect(() => heading.current?.focus({ preventScroll: true }), [cluster.start]);
  return (
    <aside
      className="report-panel"
      aria-labelledby="claims"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h2 id="claims" ref={heading} tabIndex={-1}>
        {words(NAME)}
      </h2>
      <button type="button" className="look-button report-close" onClick={onClose}>
        {words(CLOSE)}
      </button>
      {asked.state === 'FAILED' && <Failure error={asked.error} again={asked.again} />}
      {asked.state === 'ASKED' && <Waiting lines={4} />}
      {asked.state === 'ANSWERED' && (
        <ul className="look-facts">
          {inReadingOrder(asked.data.nodes).map((claimed) => (
            <li key={claimed.id}>
              <ClaimedInWords claimed={claimed} />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
