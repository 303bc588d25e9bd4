import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { To } from '../place/to.js';
import { Disclosure } from '../words/disclosure.js';
import { Section } from '../words/section.js';
import { aboutWords } from './about-words.js';
import { FactInPlace } from './fact-in-place.js';
import { NAMED, type Named } from './named.js';

const NAME: Both = { zh: '报告没有说的', en: 'What the reports do not say' };
const NONE: Both = {
  zh: '没有记下。没说的还会更多：这里只是读者会去找的。',
  en: 'None is written down. More is unsaid: here stands what a reader would look for.',
};
const EVIDENCE: Both = { zh: '在哪里本该说', en: 'Where it would stand' };

const SILENCES = `query Silences($filter: SilenceFilter!, $after: String) {
  silences(filter: $filter, first: 12, after: $after) {
    totalCount nodes { id about explanation year of { ${NAMED} } } ${PAGE}
  }
}`;

interface Silence {
  id: string;
  /** A type of relation, or an indicator. */
  about: string;
  explanation: string | null;
  year: number;
  of: Named;
}
interface Data {
  silences: Page<Silence>;
}

/** Whose: those of an entity, or of all that a town's reports speak of. */
type Wanted = { of: { eq: string } } | { townCode: { eq: string } };

/** What reports leave unsaid, though a reader would look for it. */
export function SilencesSection({ of: wanted }: { of: Wanted }) {
  const language = useLanguage();
  const words = useWords();
  const silences = useRows(SILENCES, { filter: wanted }, (data: Data) => data.silences);
  return (
    <Section id="silences" name={NAME} count={silences.total}>
      {silences.total === 0 && <p className="look-says">{words(NONE)}</p>}
      <ul className="look-facts">
        {silences.rows.map(({ id, about, explanation, year, of }) => (
          <li key={id}>
            <span className="look-quiet">{year}</span> <To id={of.id}>{of.name}</To>
            {language === 'zh' ? '：' : ': '}
            <strong>{aboutWords(about, of.kind, language)}</strong>
            {explanation && <span lang="zh-CN"> — {explanation}</span>}{' '}
            <Disclosure className="look-link" label={words(EVIDENCE)}>
              {() => <FactInPlace id={id} />}
            </Disclosure>
          </li>
        ))}
      </ul>
      <More of={silences} />
    </Section>
  );
}
