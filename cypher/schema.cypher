// The graph, its constraints and its indexes. Applied at every start; each statement ends with a semicolon.
// A property that has no value is absent. Figures are FLOAT, years and counts INTEGER, days ISO 8601 strings.
//
// (:Report {id, town, townCode, year, planYear, title, publisher, date, source, length})
// (:Report)<-[:IN]-(:Passage {id, report, position, start, end, text, headings[]})
// (:Passage)<-[:QUOTES]-(:Claim {id, report, year, passage, claims, fact, role, start, end, quote, fromMention, toMention, says})
// (:Claim)-[:SUPPORTS]->(:Observation | :Relation | :Entity | :Conflict | :Silence)
//   says: JSON, the fact as this report gives it beyond its identity. What several reports say is merged from these: the earliest
//   report that gives a property wins, so that the order of loading does not show.
// (:Report)-[:BRINGS]->(:Entity | :Indicator)
//   what a report names, and the official villages of its town; what no report brings any more is gone from the graph.
//
// (:Entity:<Kind> {id, kind, name, nameEn, code, town, note, aliases[], aliasReasons[], nameLength, searchText, origin})
//   town: code of the town, absent for what all towns share. nameLength: code points. searchText: name and aliases, folded, a line each.
//   -[:POSSIBLY_SAME {because}]-> (:Entity)
// (:Name {id, folded, name, length, alias, entity, kind, town})-[:NAMES]->(:Entity)   one for each name and alias: what search reads
//   folded: NFKC, lower case, no white space; length: of it, in code points. alias: whether it is not the name itself.
//
// (:Observation {id, town, subject, subjectName, subjectKind, subjectText, subjectOpen, indicator, aspect, measure, unit, per, printed,
//     qualifier, value, low, high, lower, upper, modality, period, periodStart, periodEnd, periodBasis, year, wholeYear,
//     growthPercent, growthPoints, growthMeasure, growthQualifier, growthBasis, growthAgainstYear, growthPrinted,
//     partOf, stageOf, rank, among, scope, excludes[], members[], listComplete, subjectMembers[], conflicted, sortValue, sortGrowth})
//   subject: absent where the text speaks of a group; subjectText is then the group as printed, and subjectName the same.
//   indicator: its name. aspect: REVENUE or INVESTMENT. value: absent for a range. low, high: of a range only. lower, upper: what the
//   figure is bounded by (以上 has no upper): what value filters compare. growthPoints: a growth in percentage points, never in
//   growthPercent. sortValue, sortGrowth: never absent; a figure without one has the least FLOAT, -1.7976931348623157E308.
//   partOf, stageOf, excludes, members and subjectMembers are ids, and links too:
//   -[:ABOUT]-> (:Entity)              the subject
//   -[:SHARED_BY]-> (:Entity)          the members of a group said together; never the subject of the figure
//   -[:MEASURES]-> (:Indicator)   -[:PART_OF_FIGURE]-> (:Observation)   -[:STAGE_OF]-> (:Observation)
//   -[:LISTS]-> (:Entity)              the names listed for the figure   -[:EXCLUDES]-> (:Entity)
// (:Indicator {id, name, en, aliases[], measure, unit, additive})   id: indicator/<name>
//
// (:Relation {id, town, type, from, to, fromKind, toKind, fromName, toName, fromMention, toMention, status, year, step, level, title,
//     deadline, inferred, because, subjectOmitted, knownFrom, knownUntil, conflicted, course})
//   one node for each type, ends, title, year and status; the statement that writes it also writes, with the same id and status,
//   (from)-[:<TYPE> {id, status, year, knownFrom, knownUntil, inferred}]->(to).
//   A PLAN IS SUCH A RELATIONSHIP TOO: filter by status, e.g. WHERE r.status IN ['STARTED', 'ACHIEVED', 'COMPLETED', 'ENDED'].
//   knownFrom: the year of the first report that says it; knownUntil: the year of the first report in which a later status
//   replaces it (9999 while none does). course: one word for type, ends and title together: a relation and its statuses over the years.
//
// (:Conflict {id, report, town, year, kind, severity, members[], explanation, advice, foundBy})-[:CONCERNS]->(:Observation | :Relation | :Entity)
// (:Silence {id, report, town, year, of, about, explanation})-[:CONCERNS]->(:Entity)
// (:DataVersion {id: 'current', version, loadedAt}): one node; changes with every load that changes something.
//
// Report, Passage, Claim, Entity, Conflict, Silence and BRINGS also have `digest`, of what was written: a load compares it and writes
// only what differs. `lookAlikes` and `lookAlikeReasons` of an Entity are what its POSSIBLY_SAME come from.

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
