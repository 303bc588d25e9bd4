import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, type Rows, useRows } from '../answers/use-rows.js';
import { To } from '../place/to.js';
import { Section } from '../words/section.js';

const NAME: Both = { zh: '村和社区', en: 'Villages and communities' };
const MENTIONED: Both = { zh: '报告提到的', en: 'Mentioned by a report' };
const UNMENTIONED: Both = { zh: '没有报告提到的', en: 'Mentioned by no report' };
const NONE: Both = { zh: '没有。', en: 'None.' };
const UNTIL: Record<Language, (year: number) => string> = {
  zh: (year) => `（至${year}年）`,
  en: (year) => ` (until ${year})`,
};

const VILLAGES = `query Villages($code: String!, $mentioned: Boolean!, $after: String) {
  villages(filter: { townCode: { eq: $code }, mentioned: { eq: $mentioned } }, first: 100, after: $after) {
    totalCount nodes { id name validUntil } ${PAGE}
  }
}`;

interface Village {
  id: string;
  name: string;
  /** The last year of its code; null while it holds. */
  validUntil: number | null;
}
interface Data {
  villages: Page<Village>;
}

const useVillages = (code: string, mentioned: boolean): Rows<Village> =>
  useRows(VILLAGES, { code, mentioned }, (data: Data) => data.villages);

/** The villages of the official list: those that reports speak of, and those that they never name. */
export function VillagesSection({ code }: { code: string }) {
  const mentioned = useVillages(code, true);
  const unmentioned = useVillages(code, false);
  const counted = mentioned.total !== undefined && unmentioned.total !== undefined;
  return (
    <Section id="villages" name={NAME} count={counted ? mentioned.total! + unmentioned.total! : undefined}>
      <Villages name={MENTIONED} villages={mentioned} />
      <Villages name={UNMENTIONED} villages={unmentioned} />
    </Section>
  );
}

function Villages({ name, villages }: { name: Both; villages: Rows<Village> }) {
  const language = useLanguage();
  const words = useWords();
  return (
    <>
      <h3>
        {words(name)} <span className="look-count">{villages.total}</span>
      </h3>
      {villages.total === 0 && <p className="look-says">{words(NONE)}</p>}
      <ul className="villages" lang="zh-CN">
        {villages.rows.map(({ id, name: village, validUntil }) => (
          <li key={id}>
            <To id={id}>{village}</To>
            {validUntil !== null && <span className="look-quiet">{UNTIL[language](validUntil)}</span>}
          </li>
        ))}
      </ul>
      <More of={villages} />
    </>
  );
}
