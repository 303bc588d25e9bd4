import { ENTITY_KINDS } from '../vocabulary/entity-kind.js';
import { keysOf } from '../vocabulary/term.js';

/** The types that have an id of their own; Entity stands for all its kinds. */
export type NodeType =
  | 'Entity'
  | 'Observation'
  | 'Relation'
  | 'Indicator'
  | 'Report'
  | 'Passage'
  | 'Claim'
  | 'Conflict'
  | 'Silence';

const KINDS = keysOf(ENTITY_KINDS).join('|').toLowerCase();

/** The shape of the ids of each type, as they are computed when a report is verified. */
const SHAPES: readonly (readonly [NodeType, RegExp])[] = [
  ['Passage', /^report\/[^/]+\/[^/]+\/passage\//],
  ['Claim', /^report\/[^/]+\/[^/]+\/claim\//],
  ['Conflict', /^report\/[^/]+\/[^/]+\/conflict\//],
  ['Silence', /^report\/[^/]+\/[^/]+\/silence\//],
  ['Report', /^report\/[^/]+\/[^/]+$/],
  ['Indicator', /^indicator\//],
  ['Observation', /^[^/]+\/observation\//],
  ['Relation', /^[^/]+\/relation\//],
  ['Entity', new RegExp(`^([^/]+/)?(${KINDS})/`)],
];

/** What type of thing an id is of; undefined for what is no id of ours. */
export const nodeTypeOf = (id: string): NodeType | undefined => SHAPES.find(([, shape]) => shape.test(id))?.[0];
