import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { Reader } from '../connection.js';
import { folded } from '../folded.js';
import type { Row } from '../statement.js';
import { type Beneath, columnsOf, joinedOrNot, type RowRead, subqueriesOf } from './beneath.js';
import type { EntityRow } from './entity-list.js';

export interface NameRequest {
  name: string;
  kind?: EntityKind | undefined;
  /** Official code of the division that they must belong to. */
  withinCode?: string | undefined;
  limit: number;
}

/** An entity with what was read beneath it, one list for each that was asked; left out when nothing was. */
export interface NamedEntity extends Row {
  node: EntityRow;
  beneath?: RowRead[][];
}

/**
 * The entities that have exactly this name or alias, whatever its white space, width and case, by one statement: those whose own name
 * it is first, then by id.
 */
export async function readNamedEntities(
  reader: Reader,
  { name, kind, withinCode, limit }: NameRequest,
  properties: readonly string[],
  beneath: readonly Beneath[],
): Promise<NamedEntity[]> {
  const fields = [...new Set(['id', 'kind', ...properties])].map((property) => `.${property}`).join(', ');
  const conditions = [
    kind === undefined ? '' : ' AND name.kind = $kind',
    withinCode === undefined ? '' : ' AND (n.town STARTS WITH $withinCode OR n.code STARTS WITH $withinCode)',
  ];
  const { statement, parameters } = joinedOrNot(reader, beneath, (joined) => {
    const { calls, lists, params } = subqueriesOf('n', joined);
    const text = `MATCH (name:Name) USING INDEX name:Name(folded)
WHERE name.folded = $folded${conditions[0]}
MATCH (n:Entity {id: name.entity}) WHERE true${conditions[1]}
WITH n, min(name.alias) AS alias ORDER BY alias, n.id LIMIT $limit${calls}
RETURN n {${fields}} AS node${joined.length > 0 ? `, ${lists} AS beneath` : ''} ORDER BY alias, n.id`;
    return {
      statement: { name: 'entity', text, columns: columnsOf(joined) },
      parameters: { ...params, folded: folded(name), kind, withinCode, limit },
    };
  });
  return reader.read<NamedEntity>(statement, parameters);
}
