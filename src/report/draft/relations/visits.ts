import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { VISITING } from './lexicon/verbs.js';
import { listEndingAt } from './name-lists.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';
import { tenseOf } from './tense.js';

const PLACES: ReadonlySet<EntityKind> = new Set<EntityKind>(['Village', 'Enterprise', 'Project', 'Place']);
const visiting = new RegExp(VISITING.join('|'), 'u');
const CAME_HERE = /(?:来|到|莅临|赴|深入)(?:我|本)?(?:镇|乡|街道)?/u;
const TITLED = /[、]?(?:[^,、。;]{0,14})$/u;

/** 副县长李四等领导来我镇调研: who came to see the town, or the village or firm that the words name. */
export function visits(statement: Statement): Proposed[] {
  const { text, named } = statement;
  const last = named.findLastIndex(({ kind }) => kind === 'Official');
  const person = named[last];
  if (person === undefined) return [];
  const behind = text.slice(person.end);
  const verb = visiting.exec(behind);
  if (verb === null || !CAME_HERE.test(behind.slice(0, verb.index + 2)) || tenseOf(statement, person.start).planned)
    return [];
  const place = named.slice(last + 1).find((each) => PLACES.has(each.kind) && each.start < person.end + verb.index);
  const town = named[last + 1]?.entity.id === statement.report.town;
  return [
    {
      type: 'VISITED',
      from: peopleUpTo(statement, last),
      to: place === undefined || town ? 'TOWN' : [place],
      at: person.end,
      status: 'ACHIEVED',
      confidence: 0.7,
    },
  ];
}

/** The persons of a row, each with the offices before the name. */
function peopleUpTo(statement: Statement, last: number): NamedHere[] {
  const { text, named } = statement;
  const people = listEndingAt(statement, last);
  for (let index = last - people.length; index >= 0; index -= 1) {
    const [here, next] = [named[index] as NamedHere, people[0] as NamedHere];
    if (here.kind === 'Organization' || here.kind === 'Division') continue;
    if (here.kind !== 'Official' || !TITLED.test(text.slice(here.end, next.start))) break;
    people.unshift(here);
  }
  return people;
}
