import { type Cluster, type Look, lookOfPiece, type Stretch, stretchesOf } from './clusters.js';
import type { ClaimedKind, Passage } from './report.js';

interface PassageTextProps {
  passage: Passage;
  /** Which kinds of claims are marked. */
  shown: ReadonlySet<ClaimedKind>;
  /** Where the stretch begins whose claims are open. */
  selected: number | null;
  onSelect: (cluster: Cluster) => void;
}

/** A passage as printed, with what it claims marked; each marked stretch opens its claims. */
export function PassageText({ passage, shown, selected, onSelect }: PassageTextProps) {
  const { text, start, headings, claims } = passage;
  const printed = text.trimEnd();
  const heading = headings.at(-1);
  const wanted = claims.filter((claim) => shown.has(claim.claims));
  const marked = (part: string, offset: number) =>
    stretchesOf(part, offset, wanted).map((stretch) => (
      <Marked key={stretch.start} stretch={stretch} selected={selected} onSelect={onSelect} />
    ));
  if (heading === undefined || !printed.startsWith(heading)) return <p>{marked(printed, start)}</p>;
  if (printed === heading)
    return headings.length === 1 ? <h2>{marked(printed, start)}</h2> : <h3>{marked(printed, start)}</h3>;
  return (
    <p>
      <strong className="report-run-in">{marked(heading, start)}</strong>
      {marked(printed.slice(heading.length), start + [...heading].length)}
    </p>
  );
}

interface MarkedProps extends Pick<PassageTextProps, 'selected' | 'onSelect'> {
  stretch: Stretch;
}

function Marked({ stretch: { start, cluster, pieces }, selected, onSelect }: MarkedProps) {
  const parts = pieces.map((piece) => {
    const look = lookOfPiece(piece);
    if (look === null) return piece.text;
    return (
      <span key={piece.start} className={classesOf(look)}>
        {look.isNumber ? <b>{piece.text}</b> : piece.text}
      </span>
    );
  });
  if (cluster === null) return parts;
  return (
    <a
      id={`at-${start}`}
      href={`#at-${start}`}
      className="report-claims"
      aria-current={selected !== null && selected >= cluster.start && selected < cluster.end ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onSelect(cluster);
      }}
    >
      {parts}
    </a>
  );
}

const classesOf = ({ colour, intended, isName, isWarned, isSilent }: Look): string =>
  [
    'claim',
    colour && `claim-${colour}`,
    intended && 'claim-intended',
    isName && 'claim-Entity',
    isWarned && 'claim-Conflict',
    isSilent && 'claim-Silence',
  ]
    .filter(Boolean)
    .join(' ');
