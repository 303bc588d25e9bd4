import './town.css';
import { useState } from 'react';
import { type Both, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { useAllRows } from '../answers/use-all-rows.js';
import { type Rows, useRows } from '../answers/use-rows.js';
import type { Figure } from '../figures/figure.js';
import { byIndicator } from '../figures/indicator-order.js';
import { Section } from '../words/section.js';
import { TARGETS, type TargetsData } from './target-query.js';
import { TargetsPage } from './targets-page.js';

const NAME: Both = { zh: '目标和结果', en: 'Targets and what became of them' };
const SAYS: Both = {
  zh: '时期、口径、单位都相同才判断是否完成；不可比的写明原因。',
  en: 'Met or missed is said only where period, scope and unit are the same; where they are not, the reason stands there.',
};
const NONE: Both = { zh: '报告没有给这个镇定数字目标。', en: 'No report sets a figure as a target for this town.' };
const DUE: Both = { zh: '那一年的报告已经载入', en: 'Of years that have been reported on' };
const AHEAD: Both = { zh: '还没有那一年的报告', en: 'Of years without a report yet' };
const MORE: Both = { zh: '再看一些', en: 'Show more' };
/** So many are shown, and compared by one operation, at a time. */
const PAGE_SIZE = 10;
const AT_ONCE = 1_000;

interface TargetsSectionProps {
  id: string;
  /** The years of which there is a report. */
  reported: ReadonlySet<number>;
}

/** What a town aimed at, and what its later reports say of it: first what can be judged, then what lies ahead. */
export function TargetsSection({ id, reported }: TargetsSectionProps) {
  const words = useWords();
  const latest = Math.max(...reported);
  const due = useTargets(id, { lte: latest });
  const ahead = useTargets(id, { gt: latest });
  const total = due.total === undefined || ahead.total === undefined ? undefined : due.total + ahead.total;
  return (
    <Section id="targets" name={NAME} count={total} {...(total ? { says: SAYS } : {})}>
      {total === 0 && <p className="look-says">{words(NONE)}</p>}
      <Targets name={DUE} id={id} targets={due} reported={reported} />
      <Targets name={AHEAD} id={id} targets={ahead} reported={reported} />
    </Section>
  );
}

const useTargets = (id: string, years: Readonly<Record<string, number>>): Rows<Figure> =>
  useAllRows(
    useRows(TARGETS, { id, years }, (data: TargetsData) => data.node?.observations),
    AT_ONCE,
  );

function Targets({ name, targets, ...rest }: TargetsSectionProps & { name: Both; targets: Rows<Figure> }) {
  const words = useWords();
  const [shown, setShown] = useState(1);
  const sorted = [...targets.rows].sort(latestFirst);
  const pages = Array.from({ length: Math.ceil(sorted.length / PAGE_SIZE) }, (_, page) =>
    sorted.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  );
  return (
    <>
      {pages.length > 0 && (
        <h3>
          {words(name)} <span className="look-count">{targets.total}</span>
        </h3>
      )}
      <ul className="targets">
        {pages.slice(0, shown).map((page) => (
          <TargetsPage key={page[0]!.id} targets={page} {...rest} />
        ))}
      </ul>
      {shown < pages.length && (
        <button type="button" className="look-button look-more" onClick={() => setShown(shown + 1)}>
          {words(MORE)}
        </button>
      )}
      <More of={targets} />
    </>
  );
}

const latestFirst = (one: Figure, other: Figure): number =>
  other.year - one.year || byIndicator(one.indicator, other.indicator);
