import type { Reader } from '../connection.js';
import { statesThen, thenStatement } from './loaded-then.js';
import type { ObservationRow } from './observation-list.js';

/** How one figure stands beneath another: as a part of it (其中), or as the stage that follows it (签约 → 开工). */
export type Beneath = 'PART_OF_FIGURE' | 'STAGE_OF';

/** The property that holds the id of the figure above. */
const PROPERTIES: Readonly<Record<Beneath, string>> = { PART_OF_FIGURE: 'partOf', STAGE_OF: 'stageOf' };

/** The parts, or the next stages, of any number of figures, by one statement; in the order of their ids. */
export async function readObservationsBeneath(
  reader: Reader,
  link: Beneath,
  ids: readonly string[],
  properties: readonly string[],
): Promise<Map<string, ObservationRow[]>> {
  const fields = [...new Set(['id', ...properties])].map((property) => `.${property}`).join(', ');
  const name = `Observation.${link}`;
  const beneath = (match: string) => `UNWIND $ids AS id
${match}
RETURN id, n {${fields}} AS node ORDER BY id, n.id`;
  // an id begins with the code of its town, where both figures stand
  const isBeneath = `n.town = split(id, '/')[0] AND n.id IS NOT NULL AND n.${PROPERTIES[link]} = id`;
  const statement =
    reader.knownAt === undefined
      ? { name, text: beneath(`MATCH (:Observation {id: id})<-[:${link}]-(n:Observation)`) }
      : thenStatement(name, beneath(statesThen('n', 'Observation', isBeneath, 'id')));
  const rows = await reader.read<{ id: string; node: ObservationRow }>(statement, { ids });
  const found = new Map<string, ObservationRow[]>(ids.map((id) => [id, []]));
  for (const { id, node } of rows) found.get(id)?.push(node);
  return found;
}
