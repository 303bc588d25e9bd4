import { type Both, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { useAllRows } from '../answers/use-all-rows.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { Section } from '../words/section.js';
import { FIGURE, type Figure } from './figure.js';
import { FiguresTable } from './figures-table.js';
import { SharedFigures } from './shared-figures.js';

const NAME: Both = { zh: '数字', en: 'Figures' };
const SAYS: Both = {
  zh: '照原文所印；点一个数字，看它的出处。目标和预计另作标记，不是已有的事实。原文没写年份的，算在报告年（目标算在谋划年），打开可见。',
  en: 'As printed. A figure opens its evidence. Targets and estimates are marked: they are no facts yet. Where the text gives no year, the report’s own stands in (the planned one for targets); the opened figure says so.',
};
const NONE: Both = { zh: '报告没有给出单属于它的数字。', en: 'No report gives a figure of it alone.' };

const FIGURES = `query Figures($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      observations(first: 100, after: $after, orderBy: [{ field: INDICATOR, direction: ASC }]) {
        totalCount nodes { ${FIGURE} } ${PAGE}
      }
    }
  }
}`;

/** A town has some two hundred a year. */
const AT_ONCE = 1_000;

interface Data {
  node: { observations?: Page<Figure> } | null;
}

/** What the reports say of an entity in numbers. */
export function FiguresSection({ id }: { id: string }) {
  const words = useWords();
  const figures = useAllRows(
    useRows(FIGURES, { id }, (data: Data) => data.node?.observations),
    AT_ONCE,
  );
  const { rows, total } = figures;
  return (
    <Section id="figures" name={NAME} count={total} {...(rows.length > 0 ? { says: SAYS } : {})}>
      {rows.length > 0 && <FiguresTable figures={rows} />}
      {total === 0 && <p className="look-says">{words(NONE)}</p>}
      <More of={figures} />
      <SharedFigures id={id} />
    </Section>
  );
}
