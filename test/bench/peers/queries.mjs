/**
 * The peers' operations in the words of schema.graphql: for each, the query, its variables out of the operation's (`ask` asks the server
 * itself, for an opaque cursor), and its answer in the form that the peers compare. The statements beside which ours is measured see
 * relations of every status, so every status is asked for where our default (what has been reached) would show less.
 */
const STATUSES = '[PLANNED, APPLIED, STARTED, ACHIEVED, COMPLETED, ENDED]';
const ANY = `edge: { status: { in: ${STATUSES} } }`;
const TYPES = '[LOCATED_IN, HOSTS, CERTIFIED_AS, PART_OF, OPERATES, FUNDED_BY, AWARDED, INVESTED_IN]';
const nodes = (connection) => connection.edges.map(({ node }) => node);

const PAGE = `query page($after: String) {
  observations(orderBy: [{ field: ID }], first: 20, after: $after) { edges { node { id indicator year value } } }
}`;
const CURSORS = `query cursors($after: String) {
  observations(orderBy: [{ field: ID }], first: 100, after: $after) { edges { cursor } }
}`;

/** The cursors of all rows so far, in order: what a reader has who turned the pages before. */
const cursors = [];
async function cursorAfter(rows, ask) {
  while (cursors.length < rows) {
    const { observations } = await ask(CURSORS, { after: cursors.at(-1) ?? null });
    cursors.push(...observations.edges.map(({ cursor }) => cursor));
  }
  return rows === 0 ? null : cursors[rows - 1];
}

export default {
  q1: {
    query: 'query q1($id: ID!) { node(id: $id) { ... on Village { id name code } } }',
    answer: ({ node }) => ({ village: node }),
  },
  q2: {
    query: `query q2($town: String!) {
      villages(filter: { townCode: { eq: $town } }, orderBy: [{ field: NAME }], first: 20) { edges { node { id name code } } }
    }`,
    variables: ({ town }) => ({ town: town.replace('division/', '') }),
    answer: ({ villages }) => ({ villages: nodes(villages) }),
  },
  q3: {
    query: `query q3($town: ID!, $program: String!) {
      node(id: $town) { ... on Division {
        id name
        villages(orderBy: [{ field: NAME }], first: 40) { edges { node {
          id name
          projects(
            filter: { programs: { some: { ${ANY}, node: { name: { eq: $program } } } } }
            orderBy: [{ field: NAME }], first: 30
          ) { edges { node {
            id name
            observations(
              filter: { indicator: { eq: "营业收入" }, modality: { eq: ACTUAL } }
              orderBy: [{ field: YEAR }], first: 30
            ) { edges { node { year value } } }
          } } }
        } } }
      } }
    }`,
    answer: ({ node: town }) => ({
      town: {
        ...town,
        villages: nodes(town.villages).map((village) => ({
          ...village,
          projects: nodes(village.projects).map((project) => ({
            ...project,
            observations: nodes(project.observations),
          })),
        })),
      },
    }),
  },
  q4: {
    query: `query q4($indicator: String!, $year: Int!, $modality: Modality!) {
      observations(
        filter: { indicator: { eq: $indicator }, year: { eq: $year }, modality: { eq: $modality } }
        orderBy: [{ field: VALUE, direction: DESC }], first: 100
      ) { edges { node { id value subject { name } } } }
    }`,
    answer: ({ observations }) => ({ observations: nodes(observations) }),
  },
  q5: {
    query: `query q5($indicator: String!) {
      observationGroups(
        by: [TOWN, YEAR], filter: { indicator: { eq: $indicator }, modality: { eq: ACTUAL } }, limit: 1000
      ) { townCode year sum }
    }`,
    answer: ({ observationGroups }) => ({
      observationTotals: observationGroups.map(({ townCode, year, sum }) => ({ town: townCode, year, total: sum })),
    }),
  },
  q6first: {
    query: PAGE,
    variables: () => ({ after: null }),
    answer: ({ observations }) => ({ observations: nodes(observations) }),
  },
  q6deep: {
    query: PAGE,
    variables: async ({ offset }, ask) => ({ after: await cursorAfter(offset, ask) }),
    answer: ({ observations }) => ({ observations: nodes(observations) }),
  },
  q7: {
    query: `query q7($id: ID!) {
      neighborhood(id: $id, depth: 2, types: ${TYPES}, status: ${STATUSES}, limit: 200) {
        nodes { id name } relations { from { id } type to { id } }
      }
    }`,
    note: 'gives the relations between the outermost too',
    answer: ({ neighborhood }) => ({ neighborhood: withoutOutermost(neighborhood) }),
  },
  q8: {
    query: `query q8($certification: String!, $program: String!) {
      enterprises(
        filter: {
          certifications: { some: { ${ANY}, node: { name: { eq: $certification } } } }
          village: { some: { node: { projects: { some: { node: {
            programs: { some: { ${ANY}, node: { name: { eq: $program } } } }
          } } } } } }
        }
        orderBy: [{ field: ID }], first: 50
      ) { edges { node { id name village { name } } } }
    }`,
    answer: ({ enterprises }) => ({ enterprises: nodes(enterprises) }),
  },
};

/** The statement of the peers gives the relations of the nearest only. The first node is the one in the middle. */
function withoutOutermost({ nodes: all, relations }) {
  const edges = relations.map(({ from, type, to }) => ({ from: from.id, type, to: to.id }));
  const middle = all[0].id;
  const near = new Set(edges.flatMap(({ from, to }) => (from === middle ? to : to === middle ? from : [])));
  return { nodes: all, edges: edges.filter(({ from, to }) => near.has(from) || near.has(to)) };
}
