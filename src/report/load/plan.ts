import { type Changes, changeNothing, changesOf } from './changes.js';
import type { Content } from './content.js';
import { type FactChanges, factChanges, type Superseded, supersede } from './fact-changes.js';
import { restatedIn } from './restated.js';
import {
  type Ask,
  readFiguresOfOthers,
  readStored,
  readStoredFacts,
  readStoredStages,
  readVoicesOfOthers,
} from './stored.js';

/** All that a load will write. */
export interface Plan {
  /** Id of the report. */
  report: string;
  /** Code of its town. */
  town: string;
  changes: Changes;
  observations: FactChanges['observations'];
  relations: Superseded['relations'];
  moved: Superseded['moved'];
  /** Whether the graph has the report as it is already. */
  nothing: boolean;
}

/** Compares what a report says with the graph and decides what a load must write. Reads only. */
export async function planOf(ask: Ask, own: Content): Promise<Plan> {
  const { id: report, town } = own;
  const restated = restatedIn(own, ...(await readFiguresOfOthers(ask, own)));
  const content = {
    ...own,
    conflicts: [...own.conflicts, ...restated.conflicts],
    claims: [...own.claims, ...restated.claims],
  };
  const changes = changesOf(await readStored(ask, content), content);
  const { touched } = changes;
  const others = await readVoicesOfOthers(ask, report, touched);
  const facts = factChanges(touched, content, others, await readStoredFacts(ask, touched));
  const { relations, moved } = supersede(facts, await readStoredStages(ask, facts));
  return { report, town, changes, observations: facts.observations, relations, moved, nothing: changeNothing(changes) };
}
