import Cypher from '@neo4j/cypher-builder';
import type { EntityKind } from '../../vocabulary/entity-kind.js';

/** The kinds that have official codes, and so years in which these held. */
const OFFICIAL: readonly EntityKind[] = ['Division', 'Village'];

/** Whether entities of a kind, or of any kind where none is given, can have years in which their codes held. */
export const haveYears = (kind?: EntityKind): boolean => kind === undefined || OFFICIAL.includes(kind);

/** That the official code of an entity held in a year. What has no code, or no years said of it, is in every year. */
export const heldAsOf = (entity: Cypher.Node, asOf: number): Cypher.Predicate =>
  Cypher.and(
    Cypher.lte(Cypher.coalesce(entity.property('validFrom'), new Cypher.Literal(0)), new Cypher.Param(asOf)),
    Cypher.gte(Cypher.coalesce(entity.property('validUntil'), new Cypher.Literal(9999)), new Cypher.Param(asOf)),
  );
