import { MEASURES } from '../../../vocabulary/measure.js';
import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { FactInPlace } from '../fact/fact-in-place.js';
import { FIGURE, type Figure } from '../figures/figure.js';
import { FigureWords } from '../figures/figure-words.js';
import { Heading } from '../place/heading.js';
import { To } from '../place/to.js';
import { Disclosure } from '../words/disclosure.js';
import { Section } from '../words/section.js';
import { termName } from '../words/term-words.js';

const FIGURES: Both = { zh: '谁有这个数字', en: 'Of whom it is said' };
const EVIDENCE: Both = { zh: '出处', en: 'Evidence' };
const ALSO: Both = { zh: '又作', en: 'also called' };
const UNIT: Record<Language, (unit: string) => string> = { zh: (unit) => `单位 ${unit}`, en: (unit) => `in ${unit}` };
const ADDITIVE: Record<Language, (yes: boolean) => string> = {
  zh: (yes) => (yes ? '可相加' : '不可相加'),
  en: (yes) => (yes ? 'can be added up' : 'must not be added up'),
};

const OF_INDICATOR = `query OfIndicator($name: String!, $after: String) {
  observations(filter: { indicator: { eq: $name } }, first: 20, after: $after) {
    totalCount nodes { ${FIGURE} } ${PAGE}
  }
}`;

interface Data {
  observations: Page<Figure>;
}

/** An indicator as the head of its page needs it. */
export interface Indicator {
  __typename: 'Indicator';
  id: string;
  name: string;
  en: string | null;
  measure: string;
  unit: string;
  additive: boolean;
  otherNames: readonly string[];
}

/** What is measured, and everything that is said in it. */
export function IndicatorPage({ indicator }: { indicator: Indicator }) {
  const language = useLanguage();
  const words = useWords();
  const { name, en, measure, unit, additive, otherNames } = indicator;
  const figures = useRows(OF_INDICATOR, { name }, (data: Data) => data.observations);
  return (
    <>
      <Heading title={name}>
        <span lang="zh-CN">{name}</span>
        {en && (
          <span className="entity-gloss" lang="en">
            {en}
          </span>
        )}
      </Heading>
      <p className="entity-what">
        <span className="look-kind">{termName(MEASURES, measure, language)}</span>
        <span>{UNIT[language](unit)}</span>
        <span>{ADDITIVE[language](additive)}</span>
        {otherNames.length > 0 && (
          <span lang="zh-CN">
            {words(ALSO)} {otherNames.join('、')}
          </span>
        )}
      </p>
      <Section id="figures" name={FIGURES} count={figures.total}>
        <ul className="look-facts">
          {figures.rows.map((figure) => (
            <li key={figure.id} className={`figure-${figure.modality}`}>
              <span>
                <span className="look-quiet">{figure.year}</span>{' '}
                {figure.subject ? <To id={figure.subject.id}>{figure.subjectName}</To> : figure.subjectName}{' '}
                <FigureWords figure={figure} />{' '}
                <Disclosure className="look-link" label={words(EVIDENCE)}>
                  {() => <FactInPlace id={figure.id} />}
                </Disclosure>
              </span>
            </li>
          ))}
        </ul>
        <More of={figures} />
      </Section>
    </>
  );
}
