import { statement } from '../../graph/catalogue.js';
import type { Parameters, Row } from '../../graph/statement.js';
import { type Kept, written } from './difference.js';
import { nameRows } from './entity-row.js';
import type { Plan } from './plan.js';
import type { Ask } from './stored.js';

/** Rows sent to the server in one statement. */
const BATCH = 1_000;

/**
 * Writes a plan, statement by statement, in the order in which each finds what it ties to. The caller's transaction makes it whole.
 *
 * @param version the data version that it makes
 * @param onStep told of each step before it runs; whatever it throws ends the load, and nothing of it stays
 */
export async function writePlan(ask: Ask, plan: Plan, version: number, onStep: (step: string) => void): Promise<void> {
  const { changes, observations, relations, report } = plan;
  const { passages, claims, entities, indicators, conflicts, silences, codes } = changes;

  const run = async (step: string, parameters: Parameters) => {
    onStep(step);
    const [row] = await ask<{ count: number }>(statement(`load/${step}`), { report, version, ...parameters });
    return row?.count ?? 0;
  };
  /** The ids that a statement finds among these. */
  const found = async (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : (await ask<Kept & Row>(statement(`load/${name}`), { ids })).map(({ id }) => id);
  const batches = async (step: string, name: 'rows' | 'ids', all: readonly unknown[], more: Parameters = {}) => {
    for (let at = 0; at < all.length; at += BATCH) {
      const batch = all.slice(at, at + BATCH);
      const count = await run(step, { [name]: batch, ...more });
      if (count !== batch.length) throw new Error(`load/${step} wrote ${count} of ${batch.length} rows of ${report}`);
    }
  };
  const put = (step: string, rows: readonly unknown[]) => batches(step, 'rows', rows);
  const each = (step: string, ids: readonly string[]) => batches(step, 'ids', ids);

  /** Before any of these is changed. */
  const remember = (ids: readonly string[]) => batches('remember', 'ids', ids, { retired: false });

  const all = [changes.reports, passages, claims, entities, conflicts, silences, observations, relations];
  await batches('remember', 'ids', [...all.flatMap(({ gone }) => gone), ...indicators.gone], { retired: true });
  await remember([...all.flatMap(({ changed }) => changed.map(({ id }) => id)), ...plan.moved.map(({ id }) => id)]);

  await each('retire-claims', claims.gone);
  await each('retire-conflicts', conflicts.gone);
  await each('retire-silences', silences.gone);

  await put('put-reports', written(changes.reports));
  await put('put-passages', written(passages));
  const left = [...entities.left, ...indicators.left, ...codes.gone];
  if (left.length > 0) await run('leave', { ids: left });

  await put('put-entities', written(entities));
  await put('put-names', written(entities).flatMap(nameRows));
  await each('bring-entities', unique([...entities.added, ...entities.joined]));
  await each('link-look-alikes', unique(written(entities).filter(({ lookAlikes }) => lookAlikes.length > 0)));
  await remember(await found('names-repeated', changes.renamed));
  await each('rename-entities', changes.renamed);

  const defined = [...new Map([...written(indicators), ...indicators.joined].map((row) => [row.id, row])).values()];
  await put('bring-indicators', defined);
  const named = [...defined.map(({ id }) => id), ...indicators.left];
  await each('define-indicators', named);
  const unsettled = await found('unsettled-indicators', named);
  await remember(unsettled);
  await each('settle-indicators', unsettled);

  await put('put-observations', written(observations));
  await put('link-observations', written(observations));
  await each('untie-relations', [...relations.changed.map(({ id }) => id), ...relations.gone]);
  await put('put-relations', written(relations));
  await put('move-relations', plan.moved);
  await put('bring-codes', written(codes));
  await put('put-conflicts', written(conflicts));
  const facts = [...observations.added, ...relations.added].map(({ id }) => id);
  const added = [...facts, ...entities.added.map(({ id }) => id)];
  const tied = written(conflicts).map(({ id }) => id);
  if (added.length + tied.length > 0) await run('tie-conflicts', { town: plan.town, conflicts: tied, added });
  await put('put-silences', written(silences));
  await put('put-claims', written(claims));

  await each('retire-passages', passages.gone);
  await each('retire-observations', observations.gone);
  await each('retire-relations', relations.gone);
  await each('retire-entities', entities.gone);
  await each('retire-indicators', indicators.gone);
  await each('retire-reports', changes.reports.gone);
  const anew = await found('conflicted-anew', [...changes.concerned, ...facts]);
  await remember(anew);
  await each('mark-conflicted', anew);
}

const unique = (rows: readonly Kept[]): string[] => [...new Set(rows.map(({ id }) => id))];
