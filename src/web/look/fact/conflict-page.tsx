import { CONFLICT_KINDS } from '../../../vocabulary/conflict-kind.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { Failure } from '../answers/failure.js';
import { useAnswer } from '../answers/use-answer.js';
import { Waiting } from '../answers/waiting.js';
import { Heading } from '../place/heading.js';
import { To } from '../place/to.js';
import { termMeaning, termName } from '../words/term-words.js';
import { ConflictCard } from './conflict-card.js';
import { CONFLICT, type Conflict } from './conflict-query.js';

const NAME: Both = { zh: '矛盾', en: 'Conflict' };

const ONE = `query Conflict($id: ID!, $lang: Lang!) {
  node(id: $id) { ... on Conflict { ${CONFLICT} report { id title } } }
}`;

interface Data {
  node: (Conflict & { report: { id: string; title: string } }) | null;
}

/** The page of one conflict. */
export function ConflictPage({ id, kind }: { id: string; kind: string }) {
  const language = useLanguage();
  const words = useWords();
  const asked = useAnswer<Data>(ONE, { id, lang: language.toUpperCase() });
  const name = `${words(NAME)} · ${termName(CONFLICT_KINDS, kind, language)}`;
  return (
    <>
      <Heading title={name}>{name}</Heading>
      <p className="look-says">{termMeaning(CONFLICT_KINDS, kind, language)}</p>
      {asked.state === 'FAILED' && <Failure error={asked.error} again={asked.again} />}
      {asked.state === 'ASKED' && <Waiting lines={5} />}
      {asked.state === 'ANSWERED' && asked.data.node && (
        <>
          <p lang="zh-CN">
            <To id={asked.data.node.report.id}>{asked.data.node.report.title}</To>
          </p>
          <ConflictCard conflict={asked.data.node} />
        </>
      )}
    </>
  );
}
