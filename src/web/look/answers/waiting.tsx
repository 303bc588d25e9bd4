import { type Both, useWords } from '../../shell/language.js';

const WAITING: Both = { zh: '正在读取…', en: 'Loading…' };

/** Holds the place of what is being asked for, so that nothing jumps when it comes. */
export function Waiting({ lines = 3 }: { lines?: number }) {
  const words = useWords();
  return (
    <div className="look-waiting" role="status">
      <span className="look-unseen">{words(WAITING)}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines are all alike
        <span key={line} className="look-waiting-line" aria-hidden="true" />
      ))}
    </div>
  );
}
