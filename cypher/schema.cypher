// The graph, its constraints and its indexes. Applied at every start; each statement ends with a semicolon.
//
// (:Entity:<Kind> {id, kind, name, nameEn, code, town, note, aliases[], aliasReasons[], nameLength, searchText, origin})
//   -[:POSSIBLY_SAME {because}]-> (:Entity)
// (:Observation {id, town, subject, indicator, measure, value, low, high, unit, per, printed, qualifier, modality, period…, growth…})
//   -[:ABOUT]-> (:Entity)              the subject
//   -[:SHARED_BY]-> (:Entity)          the members of a group said together; never the subject of the figure
//   -[:MEASURES]-> (:Indicator)   -[:PART_OF_FIGURE]-> (:Observation)   -[:STAGE_OF]-> (:Observation)
//   -[:LISTS]-> (:Entity)              the names listed for the figure   -[:EXCLUDES]-> (:Entity)
// (:Relation {id, town, type, from, to, fromKind, toKind, fromName, toName, status, year, knownFrom, knownUntil, …})
//   one node for each type, ends, title, year and status; the statement that writes it also writes, with the same id and status,
//   (from)-[:<TYPE> {id, status, year, knownFrom, knownUntil, inferred}]->(to).
//   A PLAN IS SUCH A RELATIONSHIP TOO: filter by status, e.g. WHERE r.status IN ['STARTED', 'ACHIEVED', 'COMPLETED', 'ENDED'].
//   knownFrom: the year of the first report that says it; knownUntil: the year of the first report in which a later status
//   replaces it (9999 while none does).
// (:Report)<-[:IN]-(:Passage)<-[:QUOTES]-(:Claim)-[:SUPPORTS]->(:Observation | :Relation | :Entity | :Conflict | :Silence)
// (:Conflict)-[:CONCERNS]->(:Observation | :Relation | :Entity)      (:Silence)-[:CONCERNS]->(:Entity)
// (:Name {id, folded, name, length, alias, entity, kind, town})-[:NAMES]->(:Entity)   one for each name and alias: what search reads
// (:DataVersion {id: 'current', version, loadedAt}): one node; changes with every load that changes something.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT silence_id IF NOT EXISTS FOR (n:Silence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_version_id IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.id IS UNIQUE;
