import './town.css';
import { type Both, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { useRows } from '../answers/use-rows.js';
import { Section } from '../words/section.js';
import { TARGETS, type TargetsData } from './target-query.js';
import { TargetsPage } from './targets-page.js';

const NAME: Both = { zh: '目标和结果', en: 'Targets and what became of them' };
const SAYS: Both = {
  zh: '时期、口径、单位都相同才判断是否完成；不可比的写明原因。',
  en: 'Met or missed is said only where period, scope and unit are the same; where they are not, the reason stands there.',
};
const NONE: Both = { zh: '报告没有给这个镇定数字目标。', en: 'No report sets a figure as a target for this town.' };
/** As many as the API gives in a page of targets. */
const PAGE_SIZE = 10;

/** What a town aimed at, year by year, and what its later reports say of it. */
export function TargetsSection({ id, reported }: { id: string; reported: ReadonlySet<number> }) {
  const words = useWords();
  const targets = useRows(TARGETS, { id }, (data: TargetsData) => data.node?.observations);
  const pages = Array.from({ length: Math.ceil(targets.rows.length / PAGE_SIZE) }, (_, page) =>
    targets.rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  );
  return (
    <Section id="targets" name={NAME} count={targets.total} {...(pages.length > 0 ? { says: SAYS } : {})}>
      {targets.total === 0 && <p className="look-says">{words(NONE)}</p>}
      <ul className="targets">
        {pages.map((page) => (
          <TargetsPage key={page[0]!.id} id={id} targets={page} reported={reported} />
        ))}
      </ul>
      <More of={targets} />
    </Section>
  );
}
