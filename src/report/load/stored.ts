import { statement } from '../../graph/catalogue.js';
import type { Parameters, Row, Statement } from '../../graph/statement.js';
import type { Stored, StoredClaim, StoredConflict, StoredEntity, StoredThing } from './changes.js';
import type { Content } from './content.js';
import type { Kept } from './difference.js';
import type { FactChanges, StoredFact, StoredStage } from './fact-changes.js';
import type { Voice } from './merge.js';
import type { Declared, Said } from './restated.js';

/** Runs one statement, inside a load's transaction or as a plain read. */
export type Ask = <Columns extends Row>(statement: Statement, parameters?: Parameters) => Promise<Columns[]>;

/** What the graph has of a report, and of the entities and indicators that it is about to bring. */
export async function readStored(ask: Ask, content: Content): Promise<Stored> {
  const { id: report, town } = content;
  const read = async <Thing extends Kept>(name: string, ids: string[] = []) =>
    byId(await ask<Thing & Row>(statement(`load/${name}`), { report, town, ids }));
  return {
    reports: await read('stored-report'),
    passages: await read('stored-passages'),
    claims: await read<StoredClaim>('stored-claims'),
    entities: await read<StoredEntity>('stored-entities', idsOf(content.entities)),
    indicators: await read<StoredThing>('stored-indicators', idsOf(content.indicators)),
    conflicts: await read<StoredConflict>('stored-conflicts'),
    silences: await read('stored-silences'),
    codes: await read('stored-codes'),
  };
}

/** The figures of the town's other reports, and the restatements that their readers wrote down. */
export async function readFiguresOfOthers(ask: Ask, { id: report, town }: Content): Promise<[Said[], Declared[]]> {
  const said = await ask<{ claim: Said }>(statement('load/figures-of-others'), { report, town });
  const declared = await ask<Declared & Row>(statement('load/restatements-declared'), { report, town });
  return [said.map(({ claim }) => claim), declared];
}

/** What other reports, and the code lists that they bring, say of these facts. */
export async function readVoicesOfOthers(ask: Ask, report: string, ids: readonly string[]): Promise<Voice[]> {
  return ids.length === 0 ? [] : ask<Voice & Row>(statement('load/voices-of-others'), { report, ids });
}

/** Those of these facts that the graph has. */
export async function readStoredFacts(ask: Ask, ids: readonly string[]): Promise<Map<string, StoredFact>> {
  return byId(ids.length === 0 ? [] : await ask<StoredFact & Row>(statement('load/stored-facts'), { ids }));
}

/** All statuses over the years of the relations that change. */
export async function readStoredStages(ask: Ask, { courses }: FactChanges): Promise<StoredStage[]> {
  return courses.length === 0 ? [] : ask<StoredStage & Row>(statement('load/stored-stages'), { courses });
}

const idsOf = (rows: readonly Kept[]): string[] => rows.map(({ id }) => id);

const byId = <Thing extends Kept>(rows: readonly Thing[]): Map<string, Thing> =>
  new Map(rows.map((row) => [row.id, row]));
