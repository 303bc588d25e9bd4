/** What the view asks: who the focus is, what is around some entities, and what is known of the one thing selected. */

/** Variables: idOrName. */
export const FOCUS_QUERY = `query Focus($idOrName: ID!, $text: String!) {
  byId: node(id: $idOrName) { ... on Entity { ...Shown } }
  byName: entity(name: $text) { ...Shown }
  near: search(text: $text, first: 6) { nodes { ...Shown } }
}
fragment Shown on Entity { id kind name nameEn townCode code }`;

/** Most neighbourhoods that one operation asks for; the server takes twenty fields at the root. */
export const MOST_CENTRES = 15;

/** The neighbourhoods of `count` entities. Variables: id0, depth0, limit0, …; types, status, asOf, town. */
export function neighborhoodsQuery(count: number): string {
  const each = Array.from({ length: count }, (_, at) => at);
  const variables = each.map((at) => `$id${at}: ID!, $depth${at}: Int!, $limit${at}: Int!`).join(', ');
  const fields = each.map(
    (at) =>
      `  c${at}: neighborhood(id: $id${at}, depth: $depth${at}, limit: $limit${at}, types: $types, status: $status, asOf: $asOf) { ...Around }`,
  );
  return `query Around(${variables}, $types: [RelationType!], $status: [RelationStatus!], $asOf: Int, $reports: ReportFilter) {
${fields.join('\n')}
  reports(filter: $reports, first: 100) { nodes { year } }
}
fragment Around on Subgraph {
  omitted
  nodes { id kind name nameEn }
  relations { id type status year title inferred from { id } to { id } }
}`;
}

/** Variables: id, lang. */
export const DETAILS_QUERY = `query Details($id: ID!, $lang: Lang!) {
  node(id: $id) {
    ... on Relation {
      statement(lang: $lang)
      because
      origin
      history { id statement(lang: $lang) }
      conflicts { ...Warned }
      evidence { ...Quoted }
    }
    ... on Entity {
      aliases { name because }
      note
      origin
      conflicts { ...Warned }
      observations(first: 5) { nodes { statement(lang: $lang) evidence { ...Quoted } } pageInfo { hasNextPage } }
      mentions(first: 5) { nodes { quote report { title } passage { headings } } pageInfo { hasNextPage } }
    }
  }
}
fragment Quoted on Evidence { quote citation role }
fragment Warned on Conflict { explanation advice }`;
