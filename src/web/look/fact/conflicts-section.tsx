import { SEVERITIES } from '../../../vocabulary/severity.js';
import { keysOf } from '../../../vocabulary/term.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, type Rows, useRows } from '../answers/use-rows.js';
import { Section } from '../words/section.js';
import { ConflictCard } from './conflict-card.js';
import { CONFLICT, type Conflict } from './conflict-query.js';

const NAME: Both = { zh: '矛盾与提醒', en: 'Conflicts and warnings' };
const NONE: Both = { zh: '没有记下需要提醒的地方。', en: 'Nothing to warn of is written down.' };

const CONFLICTS = `query Conflicts($filter: ConflictFilter!, $lang: Lang!, $after: String) {
  conflicts(filter: $filter, first: 6, after: $after) { totalCount nodes { ${CONFLICT} } ${PAGE} }
}`;

interface Data {
  conflicts: Page<Conflict>;
}

/** Which conflicts: those of an entity, its figures and relations, or all of a town's reports. */
type Wanted = { about: string } | { townCode: { eq: string } };

/** The gravest first. */
const ORDER = [...keysOf(SEVERITIES)].reverse();

/** Conflicts by how grave they are, so that the worst is read first. */
export function ConflictsSection({ of: wanted }: { of: Wanted }) {
  const words = useWords();
  const high = useConflicts(wanted, ORDER[0]!);
  const medium = useConflicts(wanted, ORDER[1]!);
  const low = useConflicts(wanted, ORDER[2]!);
  const lists = [high, medium, low];
  const total = lists.every((list) => list.total !== undefined)
    ? lists.reduce((sum, list) => sum + (list.total ?? 0), 0)
    : undefined;
  return (
    <Section id="conflicts" name={NAME} count={total}>
      {total === 0 && <p className="look-says">{words(NONE)}</p>}
      {lists.map((list, index) => (
        <div key={ORDER[index]}>
          {list.rows.map((conflict) => (
            <ConflictCard key={conflict.id} conflict={conflict} />
          ))}
          <More of={list} />
        </div>
      ))}
    </Section>
  );
}

function useConflicts(wanted: Wanted, severity: string): Rows<Conflict> {
  const filter = { ...wanted, severity: { eq: severity } };
  return useRows(CONFLICTS, { filter, lang: useLanguage().toUpperCase() }, (data: Data) => data.conflicts);
}
