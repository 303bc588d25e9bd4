import './evidence.css';
import { type Both, useWords } from '../../shell/language.js';
import { To } from '../place/to.js';
import { CopyCitation } from './copy-citation.js';
import { byPassage, type Quoted } from './evidence-query.js';
import { MarkedPassage } from './marked-passage.js';

const NAME: Both = { zh: '出处', en: 'Evidence' };
const READ: Both = { zh: '到报告中读这一处', en: 'Read on in the report' };
const NONE: Both = {
  zh: '没有报告原文：这一条来自官方区划代码。',
  en: 'No report says it: it comes from the official codes.',
};

interface EvidenceProps {
  quotes: readonly Quoted[];
  /** Words of the fact that stand out within its quote. */
  words?: readonly string[];
}

/** Where reports say something: of each passage its report, the headings above it, the quotes marked, and the source to copy. */
export function Evidence({ quotes, words: printed = [] }: EvidenceProps) {
  const words = useWords();
  if (quotes.length === 0) return <p className="look-says">{words(NONE)}</p>;
  return byPassage(quotes).map((each) => {
    const [{ passage, report, citation, start }] = each as [Quoted];
    return (
      <figure key={passage.id} className="evidence" aria-label={words(NAME)}>
        <figcaption lang="zh-CN">
          <To id={report.id}>{report.title}</To>
          {passage.headings.map((heading) => (
            <span key={heading}> › {heading}</span>
          ))}
        </figcaption>
        <MarkedPassage quotes={each} words={printed} />
        <p className="evidence-source">
          <cite lang="zh-CN">{citation}</cite>
          <CopyCitation quotes={[...new Set(each.map(({ quote }) => quote))]} citation={citation} />
          <To id={report.id} more={`#at-${start}`}>
            {words(READ)}
          </To>
        </p>
      </figure>
    );
  });
}
