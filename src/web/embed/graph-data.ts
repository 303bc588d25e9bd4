/** An entity as the view needs it. */
export interface GraphNode {
  id: string;
  kind: string;
  name: string;
  nameEn: string | null;
}

/** A relation as the view needs it; its evidence is asked for when it is selected. */
export interface GraphLink {
  id: string;
  type: string;
  /** Ids of the two ends. */
  from: string;
  to: string;
  status: string;
  /** The year that the status is of; null for what the official codes say. */
  year: number | null;
  /** Title of a position, topic of a visit. */
  title: string | null;
  inferred: boolean;
}

/** An entity around which the view has asked. */
export interface Centre {
  id: string;
  /** Entities at most that were asked for. */
  limit: number;
  /** How many were left out for that. */
  omitted: number;
}

/** All that has been asked for so far. */
export interface GraphData {
  /** By id; the first is the focus. */
  nodes: ReadonlyMap<string, GraphNode>;
  links: ReadonlyMap<string, GraphLink>;
  centres: readonly Centre[];
}

export const NO_DATA: GraphData = { nodes: new Map(), links: new Map(), centres: [] };

/** What the API answers for one neighbourhood. */
export interface NeighborhoodAnswer {
  omitted: number;
  nodes: GraphNode[];
  relations: (Omit<GraphLink, 'from' | 'to'> & { from: { id: string }; to: { id: string } })[];
}

/** One neighbourhood, and what it was asked for. */
export interface Neighborhood {
  centre: Omit<Centre, 'omitted'>;
  answer: NeighborhoodAnswer;
}

/** Several neighbourhoods as one graph. A relation to what none of them holds is left out. */
export function graphOf(neighborhoods: readonly Neighborhood[]): GraphData {
  const nodes = new Map<string, GraphNode>();
  const links = new Map<string, GraphLink>();
  for (const { answer } of neighborhoods) {
    for (const node of answer.nodes) nodes.set(node.id, node);
  }
  for (const { answer } of neighborhoods) {
    for (const { from, to, ...rest } of answer.relations) {
      if (nodes.has(from.id) && nodes.has(to.id)) links.set(rest.id, { ...rest, from: from.id, to: to.id });
    }
  }
  const centres = neighborhoods.map(({ centre, answer }) => ({ ...centre, omitted: answer.omitted }));
  return { nodes, links, centres };
}

/** The relations of one entity, with the entity at the other end. */
export function linksOf(data: GraphData, id: string): { link: GraphLink; other: GraphNode; outgoing: boolean }[] {
  return [...data.links.values()].flatMap((link) => {
    if (link.from !== id && link.to !== id) return [];
    const outgoing = link.from === id;
    const other = data.nodes.get(outgoing ? link.to : link.from);
    return other === undefined ? [] : [{ link, other, outgoing }];
  });
}
