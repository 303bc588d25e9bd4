/**
 * Every list with every order, alone and with every common filter; and of one hub its links, relations and figures. The values that
 * filters ask for are those of the most rows.
 *
 * @param {import('../../../dist/graph/connection.js').Graph} graph
 * @returns {Promise<{name: string, query: string, variables: object, at: string[]}[]>} at: the path to the connection in the answer
 */
export async function casesOf(graph) {
  const most = await mostOf(graph);
  const roots = [...kindLists(most), ...factLists(most)].flatMap(({ list, type, order, orders, fields, filters }) =>
    each(orders, filters, (direction, field, filter) => ({
      name: nameOf(list, filter, field, direction),
      query: rootQuery(list, type, order, fields, filter.kinds),
      variables: { filter: filter.filter ?? {}, orderBy: [{ field, direction }], kinds: filter.kinds },
      at: [list],
    })),
  );
  return [...roots, ...ofHubs(most)];
}

const KINDS = {
  divisions: 'Division',
  villages: 'Village',
  enterprises: 'Enterprise',
  projects: 'Project',
  programs: 'Program',
  officials: 'Official',
  organizations: 'Organization',
  certifications: 'Certification',
  milestones: 'Milestone',
  mechanisms: 'Mechanism',
  places: 'Place',
  brands: 'Brand',
  events: 'Event',
};

const ALL = { called: 'all' };
const eq = (value) => ({ eq: value });

const kindLists = ({ town }) => {
  const filters = [ALL, { called: 'of a town', filter: { townCode: eq(town) } }];
  const ofKind = { called: 'of a kind', kinds: ['Project'] };
  const ofBoth = { called: 'of a kind and town', kinds: ['Project'], filter: { townCode: eq(town) } };
  const entities = { order: 'EntityOrder', orders: ['NAME', 'ID'], fields: 'id name' };
  return [
    ...Object.entries(KINDS).map(([list, kind]) => ({ list, type: `${kind}Filter`, filters, ...entities })),
    { list: 'entities', type: 'EntityFilter', filters: [...filters, ofKind, ofBoth], ...entities },
  ];
};

const factLists = ({ town, indicator, subject, type, hub, from, report, claimed }) => {
  const ofTown = { called: 'of a town', filter: { townCode: eq(town) } };
  const ofReport = { called: 'of a report', filter: { report: eq(report) } };
  const years = ['ID', 'YEAR'];
  return [
    {
      list: 'observations',
      type: 'ObservationFilter',
      order: 'ObservationOrder',
      orders: ['ID', 'VALUE', 'YEAR', 'INDICATOR', 'GROWTH'],
      fields: 'id indicator printed value modality year',
      filters: [
        ALL,
        { called: 'of an indicator', filter: { indicator: eq(indicator.name) } },
        { called: 'of an indicator, as facts', filter: { indicator: eq(indicator.name), modality: eq('ACTUAL') } },
        {
          called: 'of an indicator, as facts, of a year',
          filter: { indicator: eq(indicator.name), modality: eq('ACTUAL'), year: eq(indicator.year) },
        },
        ofTown,
        { called: 'of a subject', filter: { subject: { id: eq(subject) } } },
      ],
    },
    {
      list: 'relations',
      type: 'RelationFilter',
      order: 'RelationOrder',
      orders: ['ID', 'YEAR', 'FROM_NAME', 'TO_NAME'],
      fields: 'id type status year',
      filters: [
        ALL,
        { called: 'of a type', filter: { type: eq(type.type) } },
        { called: 'of a type and status', filter: { type: eq(type.type), status: eq(type.status) } },
        {
          called: 'of a type, status and year',
          filter: { type: eq(type.type), status: eq(type.status), year: eq(type.year) },
        },
        ofTown,
        { called: 'of a type and town', filter: { type: eq(type.type), townCode: eq(town) } },
        { called: 'to a hub', filter: { to: { id: eq(hub.id) } } },
        { called: 'from an entity', filter: { from: { id: eq(from) } } },
      ],
    },
    {
      list: 'claims',
      type: 'ClaimFilter',
      order: 'TextOrder',
      orders: ['TEXT'],
      fields: 'id quote role',
      filters: [
        ALL,
        ofReport,
        { called: 'of a fact', filter: { fact: eq(claimed) } },
        { called: 'of a role', filter: { role: eq('VALUE') } },
        { called: 'for a kind of fact', filter: { claims: eq('Observation') } },
        { called: 'for a kind of fact, of a role', filter: { claims: eq('Observation'), role: eq('VALUE') } },
      ],
    },
    {
      list: 'passages',
      type: 'PassageFilter',
      order: 'TextOrder',
      orders: ['TEXT'],
      fields: 'id text',
      filters: [ALL, ofReport],
    },
    {
      list: 'reports',
      type: 'ReportFilter',
      order: 'ReportOrder',
      orders: years,
      fields: 'id title',
      filters: [ALL, ofTown],
    },
    {
      list: 'conflicts',
      type: 'ConflictFilter',
      order: 'ConflictOrder',
      orders: years,
      fields: 'id kind explanation',
      filters: [
        ALL,
        { called: 'of a kind', filter: { kind: eq('POSSIBLE_OVERLAP') } },
        { called: 'of a severity', filter: { severity: eq('MEDIUM') } },
        ofReport,
        ofTown,
      ],
    },
    {
      list: 'silences',
      type: 'SilenceFilter',
      order: 'SilenceOrder',
      orders: years,
      fields: 'id about',
      filters: [ALL, ofReport, ofTown],
    },
    {
      list: 'indicators',
      type: 'IndicatorFilter',
      order: 'IndicatorOrder',
      orders: ['ID', 'NAME'],
      fields: 'id name',
      filters: [ALL],
    },
    {
      list: 'loads',
      type: 'LoadFilter',
      order: 'LoadOrder',
      orders: ['VERSION'],
      fields: 'version loadedAt',
      filters: [ALL],
    },
  ];
};

/** Without a filter each order both ways; with one by turns up and down: an index is read from either end. */
const each = (orders, filters, make) =>
  filters.flatMap((filter, at) =>
    orders.flatMap((field, other) => {
      const ways = filter === ALL ? ['ASC', 'DESC'] : [(at + other) % 2 === 0 ? 'ASC' : 'DESC'];
      return ways.map((direction) => make(direction, field, filter));
    }),
  );

const nameOf = (list, { called }, field, direction) => `${list}, ${called}, by ${field} ${direction}`;

const rootQuery = (list, type, order, fields, kinds) =>
  `query ($filter: ${type}, $orderBy: [${order}!], $first: Int, $after: String${kinds ? ', $kinds: [EntityKind!]' : ''}) {
  ${list}(filter: $filter, orderBy: $orderBy, first: $first, after: $after${kinds ? ', kinds: $kinds' : ''}) { ${connection(fields)} }
}`;

const connection = (fields) => `nodes { ${fields} } pageInfo { endCursor hasNextPage }`;

/** The links of the entity to which most relations lead, and what is said of the entities with most relations and figures. */
function ofHubs({ hub, subject }) {
  const fields = [
    [hub.id, hub.kind, hub.field, 'LinkOrder', ['NAME', 'YEAR'], 'id name'],
    [hub.id, hub.kind, 'relations', 'EntityRelationOrder', ['NAME', 'YEAR'], 'id type status year'],
    [
      subject,
      'Entity',
      'observations',
      'ObservationOrder',
      ['ID', 'VALUE', 'YEAR', 'INDICATOR', 'GROWTH'],
      'id indicator printed',
    ],
  ];
  return fields.flatMap(([id, kind, field, order, orders, read]) =>
    each(orders, [ALL], (direction, by) => ({
      name: `${field} of a hub, by ${by} ${direction}`,
      query: `query ($id: ID!, $orderBy: [${order}!], $first: Int, $after: String) {
  node(id: $id) { ... on ${kind} { ${field}(orderBy: $orderBy, first: $first, after: $after) { ${connection(read)} } } }
}`,
      variables: { id, orderBy: [{ field: by, direction }] },
      at: ['node', field],
    })),
  );
}

/** What has most rows, of everything that a filter fixes. */
async function mostOf(graph) {
  const first = async (text) =>
    (await graph.reader().read({ name: 'most', text: `${text} ORDER BY count DESC LIMIT 1` }))[0];
  const hub = await first(`MATCH (r:Relation) WHERE r.knownUntil = 9999 AND r.type = 'CERTIFIED_AS'
    RETURN r.to AS id, 'Certification' AS kind, 'enterprises' AS field, count(*) AS count`);
  return {
    hub,
    town: (await first('MATCH (o:Observation) RETURN o.town AS town, count(*) AS count')).town,
    indicator: await first(
      "MATCH (o:Observation) WHERE o.modality = 'ACTUAL' RETURN o.indicator AS name, max(o.year) - 1 AS year, count(*) AS count",
    ),
    subject: (
      await first('MATCH (o:Observation) WHERE o.subject IS NOT NULL RETURN o.subject AS id, count(*) AS count')
    ).id,
    type: await first(
      'MATCH (r:Relation) WHERE r.year > 0 RETURN r.type AS type, r.status AS status, r.year AS year, count(*) AS count',
    ),
    from: (await first('MATCH (r:Relation) RETURN r.from AS id, count(*) AS count')).id,
    report: (await first('MATCH (p:Passage) RETURN p.report AS id, count(*) AS count')).id,
    claimed: (await first('MATCH (c:Claim) RETURN c.fact AS id, count(*) AS count')).id,
  };
}
