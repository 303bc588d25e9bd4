import { type Both, useWords } from '../../shell/language.js';
import type { ClaimedKind } from './report.js';

const MARKED: Both = { zh: '标出', en: 'Marked' };
const NAMES: readonly { kind: ClaimedKind; name: Both }[] = [
  { kind: 'Observation', name: { zh: '数字', en: 'figures' } },
  { kind: 'Relation', name: { zh: '关系', en: 'relations' } },
  { kind: 'Entity', name: { zh: '名称', en: 'names' } },
  { kind: 'Conflict', name: { zh: '矛盾', en: 'conflicts' } },
  { kind: 'Silence', name: { zh: '没说的', en: 'silences' } },
];
const INTENDED: Both = { zh: '虚线是计划、目标', en: 'dashed: plans and targets' };

export const ALL_KINDS: readonly ClaimedKind[] = NAMES.map(({ kind }) => kind);

interface KindsShownProps {
  shown: ReadonlySet<ClaimedKind>;
  onShown: (shown: ReadonlySet<ClaimedKind>) => void;
}

/** Which claims are marked in the text, and how each kind looks. */
export function KindsShown({ shown, onShown }: KindsShownProps) {
  const words = useWords();
  return (
    <fieldset className="report-kinds">
      <legend>{words(MARKED)}</legend>
      {NAMES.map(({ kind, name }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={shown.has(kind)}
            onChange={({ target }) =>
              onShown(new Set(ALL_KINDS.filter((each) => (each === kind ? target.checked : shown.has(each)))))
            }
          />
          <span className={`claim claim-${kind}`}>{words(name)}</span>
        </label>
      ))}
      <span className="look-quiet">{words(INTENDED)}</span>
    </fieldset>
  );
}
