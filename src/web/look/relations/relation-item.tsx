import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { FactInPlace } from '../fact/fact-in-place.js';
import { To } from '../place/to.js';
import { Disclosure } from '../words/disclosure.js';
import { KindName } from '../words/kind-name.js';
import { Tag } from '../words/tag.js';
import type { Direction, Relation } from './relation.js';
import { courseWords, isIntended, relationWords } from './relation-words.js';

const EVIDENCE: Both = { zh: '出处', en: 'Evidence' };
const INFERRED: Both = { zh: '推断', en: 'inferred' };
const OMITTED: Both = { zh: '原句省略主语', en: 'subject left out' };
const OMITTED_MEANS: Both = {
  zh: '原句没有写出主语，由审读者补出',
  en: 'The sentence leaves its subject out; a reader supplied it',
};
/** Of any conflict or warning: a reader's remark that it must not be added up, as well as a contradiction. */
const CONFLICTED: Both = { zh: '须留意', en: 'take care' };

/** One relation of an entity in words. What is planned or applied for looks unlike what is so, and says so. */
export function RelationItem({ relation, direction }: { relation: Relation; direction: Direction }) {
  const language = useLanguage();
  const words = useWords();
  const { id, status, inferred, because, subjectOmitted, conflicted, history } = relation;
  const other = direction === 'OUT' ? relation.to : relation.from;
  const { when, before, details } = relationWords(relation, direction, language);
  const course = courseWords(history, language);
  return (
    <li className={`relation ${isIntended(status) ? 'relation-intended' : ''}`}>
      <span className="relation-when">{when}</span>
      <div>
        {before && <span className={isIntended(status) ? 'relation-plan' : undefined}>{before} </span>}
        <To id={other.id}>{other.name}</To> <KindName kind={other.kind} />
        {details.length > 0 && <span className="look-quiet">{inBrackets(details, language)}</span>}{' '}
        {inferred && <Tag tone="inferred">{words(INFERRED)}</Tag>}{' '}
        {subjectOmitted && (
          <Tag tone="inferred" title={words(OMITTED_MEANS)}>
            {words(OMITTED)}
          </Tag>
        )}{' '}
        {conflicted && <Tag tone="warning">{words(CONFLICTED)}</Tag>}{' '}
        <Disclosure className="look-link" label={words(EVIDENCE)}>
          {() => <FactInPlace id={id} />}
        </Disclosure>
        {because && (
          <p className="relation-because" lang="zh-CN">
            {because}
          </p>
        )}
        {course && <p className="relation-because">{course}</p>}
      </div>
    </li>
  );
}

const inBrackets = (details: readonly string[], language: Language): string =>
  language === 'zh' ? `（${details.join('；')}）` : `(${details.join('; ')})`;
