import type { GraphQLResolveInfo } from 'graphql';
import { type NodeRow, readNodes } from '../../graph/read/nodes-by-id.js';
import { CONFLICT_FIELDS } from '../conflict/conflict.js';
import type { Context } from '../context.js';
import { entityProperties } from '../entity/entity-properties.js';
import { INDICATOR_FIELDS } from '../indicator/indicator.js';
import { type NodeType, nodeTypeOf } from '../node-type.js';
import { observationProperties } from '../observation/observation-properties.js';
import { RELATION_FIELDS } from '../relation/relation.js';
import { CLAIM_FIELDS } from '../report/claim.js';
import { PASSAGE_FIELDS } from '../report/passage.js';
import { REPORT_FIELDS } from '../report/report.js';
import { selectedProperties } from '../selected-properties.js';
import { selectedUnder } from '../selection.js';
import { SILENCE_FIELDS } from '../silence/silence.js';

/** The properties that the selected fields of each type are made of. */
const PROPERTIES: Readonly<Record<NodeType, (selected: ReadonlySet<string>) => string[]>> = {
  Entity: (selected) => ['kind', ...entityProperties(selected)],
  Observation: observationProperties,
  Indicator: (selected) => selectedProperties(selected, INDICATOR_FIELDS),
  Relation: (selected) => selectedProperties(selected, RELATION_FIELDS),
  Report: (selected) => selectedProperties(selected, REPORT_FIELDS),
  Passage: (selected) => selectedProperties(selected, PASSAGE_FIELDS),
  Claim: (selected) => selectedProperties(selected, CLAIM_FIELDS),
  Conflict: (selected) => selectedProperties(selected, CONFLICT_FIELDS),
  Silence: (selected) => selectedProperties(selected, SILENCE_FIELDS),
};

/**
 * What has that id, of whatever type, for a field that gives Node; null where there is nothing, or where the id has no shape of ours.
 * One statement serves all of one type that are asked for with the same selection.
 */
export async function nodeOf(
  { reader, loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
): Promise<NodeRow | null> {
  const type = nodeTypeOf(id);
  if (type === undefined) return null;
  const properties = PROPERTIES[type](selectedUnder(info, []));
  const loader = loaders.named<string, NodeRow | null>(`node ${type} ${properties.join()}`, async (ids) => {
    const found = await readNodes(reader, type, ids, properties);
    return ids.map((each) => found.get(each) ?? null);
  });
  return loader.load(id);
}
