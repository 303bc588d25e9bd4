import { useId } from 'react';
import { useLanguage } from '../../shell/language.js';
import { More } from '../answers/more.js';
import { PAGE, type Page, useRows } from '../answers/use-rows.js';
import { type Direction, RELATION, type Relation } from './relation.js';
import { RelationItem } from './relation-item.js';
import { typeHeading } from './relation-words.js';

const OF_TYPE = `query RelationsOfType($id: ID!, $type: RelationType!, $direction: RelationDirection!, $after: String) {
  node(id: $id) {
    ... on Entity {
      relations(direction: $direction, filter: { type: { eq: $type } }, first: 12, after: $after) {
        totalCount nodes { ${RELATION} } ${PAGE}
      }
    }
  }
}`;

interface Data {
  node: { relations?: Page<Relation> } | null;
}

interface RelationGroupProps {
  id: string;
  type: string;
  direction: Direction;
}

/** The relations of an entity that are of one type and lead one way. */
export function RelationGroup({ id, type, direction }: RelationGroupProps) {
  const language = useLanguage();
  const heading = useId();
  const relations = useRows(OF_TYPE, { id, type, direction }, (data: Data) => data.node?.relations);
  return (
    <section aria-labelledby={heading} className="relation-group">
      <h3 id={heading}>
        {typeHeading(type, direction, language)} <span className="look-count">{relations.total}</span>
      </h3>
      <ul className="look-facts">
        {relations.rows.map((each) => (
          <RelationItem key={each.id} relation={each} direction={direction} />
        ))}
      </ul>
      <More of={relations} />
    </section>
  );
}
