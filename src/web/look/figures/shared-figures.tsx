import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { FactInPlace } from '../fact/fact-in-place.js';
import { Disclosure } from '../words/disclosure.js';

const NAME: Both = { zh: '与别处合在一起的数字', en: 'Figures said of several together' };
const SAYS: Both = {
  zh: '下列数字是几个对象一并说的，不能单独算在它头上。',
  en: 'These are said of several together; they are no figure of this one alone.',
};
const EVIDENCE: Both = { zh: '出处', en: 'Evidence' };

const SHARED = `query SharedFigures($id: ID!, $lang: Lang!, $after: String) {
  node(id: $id) {
    ... on Entity { sharedObservations(first: 20, after: $after) { totalCount nodes { id statement(lang: $lang) } ${PAGE} } }
  }
}`;

interface Data {
  node: { sharedObservations?: Page<{ id: string; statement: string }> } | null;
}

/** Figures of groups that an entity is a member of; nothing where there are none. */
export function SharedFigures({ id }: { id: string }) {
  const words = useWords();
  const shared = useRows(
    SHARED,
    { id, lang: useLanguage().toUpperCase() },
    (data: Data) => data.node?.sharedObservations,
  );
  if (shared.rows.length === 0) return shared.state === 'FAILED' ? <More of={shared} /> : null;
  return (
    <>
      <h3>{words(NAME)}</h3>
      <p className="look-says">{words(SAYS)}</p>
      <ul className="look-facts">
        {shared.rows.map((each) => (
          <li key={each.id}>
            <span lang="zh-CN">{each.statement}</span>{' '}
            <Disclosure label={words(EVIDENCE)}>{() => <FactInPlace id={each.id} without="statement" />}</Disclosure>
          </li>
        ))}
      </ul>
      <More of={shared} />
    </>
  );
}
