import Cypher from '@neo4j/cypher-builder';
import type { Reader } from '../connection.js';
import type { Parameters } from '../statement.js';
import { all } from './comparison.js';
import { compiled } from './compiled.js';
import { targetFieldsThen } from './fields-then.js';
import { predicateOf } from './filter.js';
import { heldAsOf } from './held-as-of.js';
import { fromTheStart, orderBy, rangesAfter } from './keyset.js';
import type { LinkRow } from './link-page.js';
import { type LinkRequest, linkOrder } from './link-rows.js';
import { statesThen, thenStatement } from './loaded-then.js';
import { plannedApart } from './planned-apart.js';

/** Pages of one link for any number of entities as they were loaded at the reader's data version, by one statement: as readLinkPages. */
export async function readLinkPagesThen(
  reader: Reader,
  parents: readonly string[],
  request: LinkRequest,
): Promise<Map<string, LinkRow[]>> {
  const order = linkOrder(request.link, request);
  const places = request.beyond ? rangesAfter('r', order, (at) => `$beyond${at}`) : [fromTheStart('r', order)];
  const { linked, params } = linksThen(request, `(${places.map((place) => `(${place})`).join(' OR ')})`);
  const text = `UNWIND $parents AS parent
CALL (parent) {
${linked}
  RETURN r, n ORDER BY ${orderBy('r', order)} LIMIT $limit
}
RETURN parent, r {${fieldsOf(request.relationProperties)}} AS relation,
  n {${fieldsOf(['id', 'kind', ...request.nodeProperties])}} AS node
ORDER BY parent, ${orderBy('r', order)}`;
  const beyond = Object.fromEntries((request.beyond ?? []).map((value, at) => [`beyond${at}`, value]));
  const rows = await reader.read<LinkRow>(thenStatement(nameOf(request), text), {
    ...params,
    ...beyond,
    parents,
    limit: request.size + 1,
  });
  const byParent = new Map<string, LinkRow[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) byParent.get(row.parent)?.push(row);
  return byParent;
}

/** How many entities each parent was linked to then, by one statement. */
export async function countLinksThen(
  reader: Reader,
  parents: readonly string[],
  request: LinkRequest,
): Promise<Map<string, number>> {
  const { linked, params } = linksThen(request, 'true');
  const text = `UNWIND $parents AS parent\nCALL (parent) {\n${linked}\n  RETURN r\n}\nRETURN parent, count(r) AS count`;
  const rows = await reader.read<{ parent: string; count: number }>(thenStatement(`${nameOf(request)}.count`, text), {
    ...params,
    parents,
  });
  return new Map(rows.map(({ parent, count }) => [parent, count]));
}

const nameOf = ({ link }: LinkRequest) => `${link.on}.${link.field}`;

const fieldsOf = (properties: readonly string[]) =>
  [...new Set(properties)].map((property) => `.${property}`).join(', ');

/** The Cypher that gives, with `parent` in scope, each relation `r` of the link and the entity `n` at its other end. */
function linksThen({ link, statuses, filter, edge, edgeFields, asOf }: LinkRequest, place: string) {
  const [here, there] = link.direction === 'OUT' ? ['from', 'to'] : ['to', 'from'];
  const end = new Cypher.NamedNode('n');
  const predicate = all([
    predicateOf(filter, end, targetFieldsThen(link), asOf),
    predicateOf(edge, new Cypher.NamedNode('r'), edgeFields, asOf),
    link.ofCodes && asOf !== undefined ? heldAsOf(end, asOf) : undefined,
  ]);
  const { cypher, params } = compiled(predicate, '');
  const known = asOf === undefined ? 'r.knownUntil = 9999' : 'r.knownFrom <= $asOf AND r.knownUntil > $asOf';
  const kinds = link.targets.length > 0 ? ` AND r.${there}Kind IN $kinds` : '';
  const relation = `r.${here} = parent AND r.type IN $types AND r.status IN $statuses${kinds} AND ${known} AND ${place}`;
  const parameters: Parameters = {
    ...params,
    types: link.types,
    statuses,
    kinds: link.targets,
    asOf: asOf ?? null,
  };
  const linked = `${statesThen('r', 'Relation', relation, 'parent')}
${statesThen('n', 'Entity', `n.id = r.${there}`, 'r')}
${plannedApart('r, n', cypher)}`;
  return { linked, params: parameters };
}
