/**
 * Where a search begins beside chance: shapes that look dear. Each is a written question with names of the graph put in; the search
 * makes them worse, and within the limits.
 *
 * @param {Awaited<ReturnType<import('./pool.js').poolOf>>} pool
 */
export function suspectsOf({ entities, characters, towns, years, versions, indicators, passages }) {
  const [hub] = entities;
  const year = years.at(-1) ?? 2030;
  const version = versions[0];
  const text = characters[0];
  const no = '〇〇';
  const many = (count, each) => Array.from({ length: count }, (_, at) => each(at)).join(' ');
  const conditions = (count) =>
    many(count, (at) => `{ name: { contains: "${characters[at % characters.length]}${at}" } }`);
  const across = (links, inner) =>
    links.reduceRight((within, link) => `{ ${link}: { some: { node: ${within} } } }`, inner);
  return {
    'a page that finds nothing, and its count': `{ entities(filter: { name: { contains: "${no}" } }) { nodes { id } totalCount } }`,
    'twenty such counts': `{ ${many(20, (at) => `e${at}: entities(filter: { name: { contains: "${no}${at}" } }) { totalCount }`)} }`,
    'a filter over four links that finds nothing': `{ villages(filter: ${across(['projects', 'programs', 'projects', 'villages'], `{ name: { contains: "${no}" } }`)}) { nodes { id } totalCount } }`,
    'a filter over all links of a village': `{ villages(filter: { or: [${many(40, (at) => across([['projects', 'enterprises', 'programs', 'awards', 'places', 'events', 'locations'][at % 7]], `{ name: { contains: "${no}${at}" } }`))}] }) { nodes { id } } }`,
    'a filter of many conditions': `{ observations(filter: { or: [${many(120, (at) => `{ indicator: { contains: "${no}${at}" } }`)}] }) { nodes { id } totalCount } }`,
    'a filter of many conditions of subjects': `{ observations(filter: { or: [${many(60, (at) => `{ subject: { name: { contains: "${no}${at}" } } }`)}] }) { totalCount } }`,
    'a filter of many ends of relations': `{ relations(filter: { and: [${many(40, (at) => `{ from: { name: { contains: "${text}" } }, to: { name: { ne: "${no}${at}" } } }`)}] }) { nodes { id } totalCount } }`,
    'many conditions in each other': `{ projects(filter: { or: [${conditions(100)}] }) { nodes { id } } }`,
    'groups with sums and members': `{ observationGroups(by: [SUBJECT, INDICATOR, YEAR], limit: 1000) { count sum sumReason subject { name } members(first: 100) { id statement } } }`,
    'groups of everything, many times': `{ ${many(10, (at) => `g${at}: observationGroups(by: [SUBJECT, INDICATOR, PERIOD, MODALITY], filter: { year: { ne: ${at} } }, orderBy: [{ field: COUNT, direction: DESC }], limit: 1000) { count sum sumReason }`)} }`,
    'relations counted by both ends, many times': `{ ${many(10, (at) => `r${at}: relationGroups(by: [FROM, TO, TYPE, YEAR], filter: { year: { ne: ${at} } }, orderBy: [{ field: DISTINCT_TO, direction: DESC }], limit: 1000) { count distinctFrom distinctTo }`)} }`,
    'the widest neighbourhood': `{ neighborhood(id: "${hub}", depth: 3, limit: 1000) { omitted nodes { id name observations(first: 100) { totalCount nodes { statement evidence { quote passage { text } } } } } relations { id type status year evidence { quote } from { name } to { name } } } }`,
    'neighbourhoods of many': `{ ${many(20, (at) => `n${at}: neighborhood(id: "${entities[at % entities.length]}", depth: 3, limit: 1000) { omitted nodes { id name } relations { id type from { name } to { name } } }`)} }`,
    'the longest paths': `{ ${many(10, (at) => `p${at}: path(from: "${entities[at]}", to: "${entities.at(-1 - at)}", maxLength: 10, through: [Division, Certification, Milestone], status: [PLANNED, APPLIED, STARTED, ACHIEVED, COMPLETED, ENDED]) { length nodes { name } relations { relation { type } } }`)} }`,
    'searches of one character': `{ ${many(20, (at) => `s${at}: search(text: "${characters[at % characters.length]}", first: 100) { totalCount edges { matched node { id name kind } } }`)} }`,
    'searches in kinds that have it not': `{ ${many(20, (at) => `s${at}: search(text: "${characters[at % characters.length]}", kinds: [Milestone, Official, Division, Village], first: 100) { totalCount nodes { id name } }`)} }`,
    'all rows of figures': `{ observations(first: 100) { nodes { statement subject { name observations(first: 100) { nodes { statement period { text } subjectText evidence { quote } } } } } } }`,
    'evidence of evidence': `{ observations(first: 100) { nodes { evidence { passage { claims(first: 100) { nodes { quote fact { ... on Observation { statement evidence { quote passage { text report { title } } } } ... on Relation { statement from { name } to { name } } } } } } } } } }`,
    'claims of passages of claims': `{ passages(filter: { id: { in: [${passages.map((id) => JSON.stringify(id)).join(', ')}] } }, first: 100) { nodes { claims(first: 100) { nodes { fact { ... on Observation { conflicts { evidence { quote passage { text } } members { id } } } } } } } } }`,
    'every link of everything': `{ divisions(first: 100) { nodes { ${['projects', 'enterprises', 'villages', 'programs', 'awards', 'events', 'places', 'organizations', 'mechanisms', 'officials', 'visitors', 'parts'].map((link) => `${link}(first: 20) { totalCount nodes { id name } }`).join(' ')} } } }`,
    'links in links in links': `{ villages(first: 20) { nodes { projects(first: 10) { nodes { villages(first: 10) { nodes { enterprises(first: 10) { nodes { name certifications(first: 5) { nodes { name } } } } } } } } } } }`,
    'links of every status, narrowed to nothing': `{ certifications(first: 100) { nodes { holders(first: 1, status: [PLANNED, APPLIED, STARTED, ACHIEVED, COMPLETED, ENDED], filter: { name: { contains: "${no}" } }) { totalCount nodes { id } } } } }`,
    'counts of links, narrowed in fifty ways': `{ certifications(first: 100) { nodes { ${many(40, (at) => `h${at}: holders(first: 1, filter: { name: { contains: "${no}${at}" } }) { totalCount }`)} } } }`,
    'a statement for each field': `{ entities(first: 100) { nodes { id ... on Village { projects(first: 1) { nodes { id } } enterprises(first: 1) { nodes { id } } awards(first: 1) { nodes { id } } town { id divisions(first: 1) { nodes { id } } } } ... on Project { villages(first: 1) { nodes { id } } funders(first: 1) { nodes { id } } operators(first: 1) { nodes { id } } investment(first: 1) { nodes { id } } revenue(first: 1) { nodes { id } } } ... on Enterprise { village { id } certifications(first: 1) { nodes { id } } milestones(first: 1) { nodes { id } } products(first: 1) { nodes { id } } } observations(first: 1) { nodes { id } } relations(first: 1) { nodes { id } } mentions(first: 1) { nodes { id } } silences(first: 1) { nodes { id } } sharedObservations(first: 1) { nodes { id } } conflicts { id } } } }`,
    'as it was known before': `{ entities(asKnownAt: { dataVersion: ${version} }, first: 100, filter: { name: { contains: "${no}" } }) { totalCount nodes { id relations(first: 20) { nodes { id } } observations(first: 20) { nodes { id statement } } } } }`,
    'as of a year': `{ villages(asOf: ${year}, first: 100) { totalCount nodes { name relations(first: 50) { totalCount nodes { id history { id } } } projects(first: 20) { nodes { name } } } } }`,
    'figures and comparisons': `{ ${many(20, (at) => `f${at}: figure(subject: "division/${towns[at % towns.length]}", indicator: "${indicators[at % indicators.length]}", year: ${year}) { outcome stated { statement } near { observation { statement evidence { quote } } why } searched { title } silences { explanation } }`)} }`,
    'villages never named': `{ villages(filter: { mentioned: { eq: false } }, first: 100) { totalCount nodes { name town { name parent { name } } } } }`,
    'figures said by nobody': `{ observations(filter: { said: { lt: 1 } }, first: 100) { totalCount nodes { id } } }`,
    'sorted without an index': `{ observations(filter: { measure: { ne: RATE }, subject: { kind: { ne: Brand } } }, orderBy: [{ field: GROWTH, direction: DESC }, { field: YEAR }], first: 100) { totalCount nodes { id } } }`,
  };
}
