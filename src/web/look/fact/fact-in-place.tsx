import './fact.css';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { Failure } from '../answers/failure.js';
import { useAnswer } from '../answers/use-answer.js';
import { Waiting } from '../answers/waiting.js';
import { Evidence } from '../evidence/evidence.js';
import { To } from '../place/to.js';
import { FACT, type Fact, type FactData } from './fact-query.js';
import { ListedNames } from './listed-names.js';
import { Warnings } from './warnings.js';

const GONE: Both = { zh: '这一条已不在图谱中，请刷新。', en: 'This is no longer in the graph; load the page again.' };
const OWN_PAGE: Both = { zh: '这一条的网址', en: 'Address of this fact' };
const OVER_THE_YEARS: Both = { zh: '历年状态', en: 'Over the years' };

interface FactInPlaceProps {
  id: string;
  /** Where the statement stands above already. */
  without?: 'statement';
  /** Where this is the page of the fact. */
  isPage?: boolean;
}

/** A fact opened where it stands: its sentence, its warnings, its list of names, its evidence. Asked for as it opens. */
export function FactInPlace({ id, without, isPage = false }: FactInPlaceProps) {
  const words = useWords();
  const asked = useAnswer<FactData>(FACT, { id, lang: useLanguage().toUpperCase() });
  if (asked.state === 'FAILED') return <Failure error={asked.error} again={asked.again} />;
  if (asked.state === 'ASKED') return <Waiting lines={4} />;
  const { node: fact } = asked.data;
  if (fact === null) return <p className="look-says">{words(GONE)}</p>;
  const { statement, conflicts = [], history = [] } = fact;
  return (
    <div className="fact">
      {statement && without === undefined && (
        <p className="fact-statement">
          {statement} {!isPage && <To id={fact.id}>{words(OWN_PAGE)}</To>}
        </p>
      )}
      {history.length > 1 && (
        <div>
          <strong>{words(OVER_THE_YEARS)}</strong>
          <ol className="fact-history">
            {history.map((each) => (
              <li key={each.id}>{each.id === id ? <b>{each.statement}</b> : <To id={each.id}>{each.statement}</To>}</li>
            ))}
          </ol>
        </div>
      )}
      <ListedNames fact={fact} />
      <Evidence quotes={fact.evidence} words={printedWords(fact)} />
      {conflicts.length > 0 && <Warnings conflicts={conflicts} />}
    </div>
  );
}

/** What stands out within the quote: the figure as printed, or the two names. */
const printedWords = ({ printed, fromMention, toMention }: Fact): string[] =>
  [printed, fromMention, toMention].filter((each) => typeof each === 'string');
