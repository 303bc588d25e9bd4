import type { GraphQLResolveInfo } from 'graphql';
import { type NodeRow, readNodes, readNodesWith } from '../../graph/read/nodes-by-id.js';
import { aheadTree, fillAhead } from '../ahead/ahead-tree.js';
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
export async function nodeOf(context: Context, id: string, info: GraphQLResolveInfo): Promise<NodeRow | null> {
  const { reader, loaders } = context;
  const type = nodeTypeOf(id);
  if (type === undefined) return null;
  const properties = PROPERTIES[type](selectedUnder(info, []));
  const ahead = reader.knownAt === undefined ? aheadTree(info, 'NODE') : null;
  const joined = ahead !== null && ahead.fields.length > 0;
  // what is read beneath it is of this field alone
  const name = `node ${type} ${joined ? `beneath ${info.path.key}` : properties.join()}`;
  const loader = loaders.named<string, NodeRow | null>(name, async (ids) => {
    if (!joined) {
      const found = await readNodes(reader, type, ids, properties);
      return ids.map((each) => found.get(each) ?? null);
    }
    const found = await readNodesWith(reader, type, ids, properties, ahead.beneath);
    fillAhead(ahead, context.loaders, found.values());
    return ids.map((each) => found.get(each)?.node ?? null);
  });
  return loader.load(id);
}
