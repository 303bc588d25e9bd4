import './relations.css';
import { RELATION_TYPES } from '../../../vocabulary/relation-type.js';
import { keysOf } from '../../../vocabulary/term.js';
import { type Both, useWords } from '../../shell/language.js';
import { Failure } from '../answers/failure.js';
import { useAnswer } from '../answers/use-answer.js';
import { Waiting } from '../answers/waiting.js';
import { Section } from '../words/section.js';
import type { Direction } from './relation.js';
import { RelationGroup } from './relation-group.js';

const NAME: Both = { zh: '关系', en: 'Relations' };
const SAYS: Both = {
  zh: '虚线一侧的是计划或申报，还不是事实；标“推断”的只据名称或上下文，理由写在下面。',
  en: 'What has a dashed edge is planned or applied for, no fact yet. “Inferred” follows from a name or the context only; the reason stands beneath.',
};
const NONE: Both = { zh: '报告没有说它与别处的关系。', en: 'No report says a relation of it.' };

/** Which types there are, each way; a status that a later one replaced does not count. */
const GROUPS = `query RelationGroups($id: ID!) {
  OUT: relationGroups(by: [TYPE], filter: { from: { id: { eq: $id } }, replaced: { eq: false } }, limit: 100) { type count }
  IN: relationGroups(by: [TYPE], filter: { to: { id: { eq: $id } }, replaced: { eq: false } }, limit: 100) { type count }
}`;

type Data = Record<Direction, readonly { type: string; count: number }[]>;

const ORDER = keysOf(RELATION_TYPES) as readonly string[];

/** The relations of an entity in words, by type and direction. */
export function RelationsSection({ id }: { id: string }) {
  const words = useWords();
  const asked = useAnswer<Data>(GROUPS, { id });
  if (asked.state !== 'ANSWERED')
    return (
      <Section id="relations" name={NAME}>
        {asked.state === 'ASKED' ? <Waiting lines={5} /> : <Failure error={asked.error} again={asked.again} />}
      </Section>
    );
  const groups = (['OUT', 'IN'] as const).flatMap((direction) =>
    [...asked.data[direction]]
      .sort((one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type))
      .map((group) => ({ ...group, direction })),
  );
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section id="relations" name={NAME} count={total} {...(total > 0 ? { says: SAYS } : {})}>
      {total === 0 && <p className="look-says">{words(NONE)}</p>}
      <div className="relation-groups">
        {groups.map(({ type, direction }) => (
          <RelationGroup key={`${direction} ${type}`} id={id} type={type} direction={direction} />
        ))}
      </div>
    </Section>
  );
}
