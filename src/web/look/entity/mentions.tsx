import { type Both, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { surroundings, within } from '../evidence/marked-text.js';
import { To } from '../place/to.js';
import { Section } from '../words/section.js';

const NAME: Both = { zh: '报告在哪里提到它', en: 'Where reports mention it' };
const NONE: Both = { zh: '没有报告提到它。', en: 'No report mentions it.' };

const MENTIONS = `query Mentions($id: ID!, $after: String) {
  node(id: $id) {
    ... on Entity {
      mentions(first: 8, after: $after) {
        totalCount
        nodes { id start end quote report { id title year } passage { id start text headings } }
        ${PAGE}
      }
    }
  }
}`;

interface Mention {
  id: string;
  start: number;
  end: number;
  quote: string;
  report: { id: string; title: string; year: number };
  passage: { id: string; start: number; text: string; headings: readonly string[] };
}
interface Data {
  node: { mentions?: Page<Mention> } | null;
}

/** Every place where a report names an entity, with the words around it. */
export function Mentions({ id }: { id: string }) {
  const words = useWords();
  const mentions = useRows(MENTIONS, { id }, (data: Data) => data.node?.mentions);
  return (
    <Section id="mentions" name={NAME} count={mentions.total}>
      {mentions.total === 0 && <p className="look-says">{words(NONE)}</p>}
      <ul className="look-facts mentions">
        {mentions.rows.map((mention) => (
          <li key={mention.id}>
            <To id={mention.report.id} more={`#at-${mention.start}`}>
              {mention.report.title}
            </To>
            <span className="look-quiet" lang="zh-CN">
              {' '}
              {mention.passage.headings.at(-1)}
            </span>
            <Around mention={mention} />
          </li>
        ))}
      </ul>
      <More of={mentions} />
    </Section>
  );
}

/** The sentence, with the name marked. */
function Around({ mention: { start, end, quote, passage } }: { mention: Mention }) {
  const around = surroundings(passage.text, [{ start, end }], passage.start, 16);
  const part = (from: number, to: number): string => within(passage.text, { start: from, end: to }, passage.start);
  return (
    <p className="mention-text" lang="zh-CN">
      {part(around.start, start).trimStart()}
      <mark className="evidence-mark">{quote}</mark>
      {part(end, around.end).trimEnd()}
    </p>
  );
}
