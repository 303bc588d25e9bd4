import { useEffect, useRef, useState } from 'react';
import { Failure } from '../answers/failure.js';
import type { Cluster } from './clusters.js';
import { PassageText } from './passage-text.js';
import { askPassages } from './passages-query.js';
import type { ClaimedKind, Passage, Place } from './report.js';

interface StretchProps {
  places: readonly Place[];
  shown: ReadonlySet<ClaimedKind>;
  selected: number | null;
  /** Whether the reader wants to be taken to a place in it: then it is asked for at once. */
  wanted: boolean;
  onSelect: (cluster: Cluster) => void;
  onThere: () => void;
}

/** A few passages that come together, when the reader is about to reach them; until then their room is kept. */
export function StretchOfPassages({ places, shown, selected, wanted, onSelect, onThere }: StretchProps) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(wanted);
  const [passages, setPassages] = useState<readonly Passage[] | null>(null);
  const [error, setError] = useState<unknown>();
  const needed = near || wanted;

  useEffect(() => {
    if (needed || box.current === null) return;
    const watching = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '1200px' },
    );
    watching.observe(box.current);
    return () => watching.disconnect();
  }, [needed]);

  const ids = places.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!needed || error !== undefined) return;
    let gone = false;
    askPassages(ids.split(' ')).then(
      (asked) => gone || setPassages(asked),
      (reason: unknown) => gone || setError(reason),
    );
    return () => {
      gone = true;
    };
  }, [needed, ids, error]);

  useEffect(() => {
    if (passages !== null && wanted) onThere();
  }, [passages, wanted, onThere]);

  return (
    <div ref={box}>
      {error !== undefined && <Failure error={error} again={() => setError(undefined)} />}
      {places.map((place) => {
        const passage = passages?.find(({ id }) => id === place.id);
        return (
          <div key={place.id} id={`p-${place.position}`} className="report-passage">
            {passage ? (
              <PassageText passage={passage} shown={shown} selected={selected} onSelect={onSelect} />
            ) : (
              <div className="report-room" style={{ minHeight: roomFor(place) }} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** About as high as the passage will be, so that the page does not jump: lines of 40 characters on a desk, of 20 on a phone. */
function roomFor({ start, end }: Place): string {
  const perLine = matchMedia('(max-width: 700px)').matches ? 20 : 40;
  return `${Math.ceil((end - start) / perLine) * 2}em`;
}
