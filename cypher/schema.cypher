// The graph, its constraints and its indexes. Applied at every start; each statement ends with a semicolon.
// A property that has no value is absent. Figures are FLOAT, years and counts INTEGER, days ISO 8601 strings.
//
// (:Report {id, town, townCode, year, planYear, title, publisher, date, source, length, folder})
//   folder: where it was loaded from, an absolute path; no content of the report.
// (:Report)<-[:IN]-(:Passage {id, report, position, start, end, text, headings[]})
// (:Passage)<-[:QUOTES]-(:Claim {id, report, year, passage, claims, fact, role, start, end, quote, fromMention, toMention, says})
// (:Claim)-[:SUPPORTS]->(:Observation | :Relation | :Entity | :Conflict | :Silence)
//   says: JSON, the fact as this report gives it. What several reports say is merged from these: the earliest
//   report that gives a property wins, so that the order of loading does not show.
// (:Report)-[:BRINGS]->(:Entity | :Indicator | :Relation)
//   what a report names, and the official villages of its town with where they lie, which no claim says; what no report brings any
//   more, or supports, is gone from the graph.
//
// (:Entity:<Kind> {id, kind, name, nameEn, code, town, note, aliases[], aliasReasons[], origin})
//   town: code of the town, absent for what all towns share; of everything else, the town whose report it is.
//   Of a Division or Village also {validFrom, validUntil, mergedInto, formerNames[], formerUntil[], formerReasons[]}: the first and the last
//   year in which its official code held, the id of the place that it became then, and its former names, each with the last year in which
//   it was the name. Observations and relations stay with the place that their report means.
//   -[:POSSIBLY_SAME {because}]-> (:Entity)
// (:Name {id, folded, name, length, alias, entity, kind, town})-[:NAMES]->(:Entity)   one for each name and alias: what search reads
//   folded: NFKC, lower case, no white space; length: of it, in code points. alias: whether it is not the name itself.
//
// (:Observation {id, town, subject, subjectName, subjectKind, subjectText, subjectOpen, indicator, aspect, measure, unit, per, printed,
//     qualifier, value, low, high, lower, upper, modality, period, periodStart, periodEnd, periodBasis, year, wholeYear,
//     growthPercent, growthPoints, growthLow, growthHigh, growthLower, growthUpper, growthMeasure, growthQualifier, growthBasis,
//     growthAgainstYear, growthPrinted, partOf, stageOf, rank, among, scope, excludes[], members[], listComplete, subjectMembers[], conflicted, sortValue, sortGrowth})
//   subject: absent where the text speaks of a group; subjectText is then the group as printed, and subjectName the same.
//   indicator: its name. aspect: REVENUE or INVESTMENT. value: absent for a range. low, high: of a range only. lower, upper: what the
//   figure is bounded by (以上 has no upper): what value filters compare. The same of growth, in percent:
//   growthPercent, growthLow, growthHigh, growthLower, growthUpper. growthPoints: a growth in percentage points, in none of those.
//   sortValue, sortGrowth: never absent; a figure without one has the least FLOAT, -1.7976931348623157E308.
//   partOf, stageOf, excludes, members and subjectMembers are ids, and links too:
//   -[:ABOUT]-> (:Entity)              the subject
//   -[:SHARED_BY]-> (:Entity)          the members of a group said together; never the subject of the figure
//   -[:MEASURES]-> (:Indicator)   -[:PART_OF_FIGURE]-> (:Observation)   -[:STAGE_OF]-> (:Observation)
//   -[:LISTS]-> (:Entity)              the names listed for the figure   -[:EXCLUDES]-> (:Entity)
// (:Indicator {id, name, en, aliases[], measure, unit, additive, definedBy})   id: indicator/<name>; definedBy: the earliest report that brings it
//
// (:Relation {id, town, type, from, to, fromKind, toKind, fromName, toName, status, year, step, level, title,
//     deadline, inferred, because, subjectOmitted, origin, knownFrom, knownUntil, conflicted, course})
//   one node for each type, ends, title, year and status; the statement that writes it also writes, with the same id and status,
//   (from)-[:<TYPE> {id, status, year, knownFrom, knownUntil, inferred}]->(to).
//   A PLAN IS SUCH A RELATIONSHIP TOO: filter by status, e.g. WHERE r.status IN ['STARTED', 'ACHIEVED', 'COMPLETED', 'ENDED'].
//   knownFrom: the year of the first report that says it; knownUntil: the year of the first report in which a later status
//   replaces it (9999 while none does); a relation of the official codes has year and knownFrom 0. course: one word for type, ends and title together: a relation and its statuses over the years.
//
// (:Conflict {id, report, town, year, kind, severity, members[], explanation, advice, foundBy})-[:CONCERNS]->(:Observation | :Relation | :Entity)
// (:Silence {id, report, town, year, of, about, explanation})-[:CONCERNS]->(:Entity)
// (:DataVersion {id: 'current', version, loadedAt}): one node; changes with every load that changes something.
// (:Load {id, version, at, report, retired, claims[], entities[], observations[], relations[], conflicts[]}): one for each of these
//   loads. retired: whether it took the report out. Each list counts what was added, changed and retired.
//
// What was loaded before: Report, Passage, Claim, Entity, Observation, Relation, Conflict, Silence and Indicator have `loadedFrom`, the
// data version since which they are loaded as they are. A load that changes one of them, or takes it away, leaves a copy of it:
// (:FormerReport), (:FormerPassage), (:FormerClaim), (:FormerEntity:Former<Kind>), (:FormerObservation), (:FormerRelation),
// (:FormerConflict), (:FormerSilence), (:FormerIndicator), with all its properties, and
//   loadedFrom, loadedUntil: the data versions from which, and until before which, this state was loaded
//   retired: whether nothing took its place. The same id can have several former states. They are tied to nothing: ids in their
//   properties say to what they were. Nothing else reads them, and no load takes them away.
//
// Report, Passage, Claim, Entity, Conflict, Silence and BRINGS also have `digest`, of what was written: a load compares it and writes
// only what differs. `lookAlikes` and `lookAlikeReasons` of an Entity are what its POSSIBLY_SAME come from, once both are there.
// BRINGS of an Indicator has the report's own definition; the earliest report's is the indicator's.

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
CREATE CONSTRAINT load_id IF NOT EXISTS FOR (n:Load) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_version_id IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.id IS UNIQUE;

// Indexes. A page of a list is a range of one of these: the properties that a filter fixes, then the keys of the order, then the id.
// Statements name them, so each is needed; the name of each says its properties. They say USING INDEX SEEK where they fix what the index
// begins with: from the counts of a database that has just been filled, the planner would rather read the whole index.

// Lists of entities: src/graph/read/entity-list.ts.
CREATE INDEX entity_name_id IF NOT EXISTS FOR (n:Entity) ON (n.name, n.id);
CREATE INDEX entity_town_name_id IF NOT EXISTS FOR (n:Entity) ON (n.town, n.name, n.id);
CREATE INDEX entity_town_id IF NOT EXISTS FOR (n:Entity) ON (n.town, n.id);
CREATE INDEX entity_kind_name_id IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.name, n.id);
CREATE INDEX entity_kind_id IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.id);
CREATE INDEX entity_kind_town_id IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.town, n.id);
CREATE INDEX entity_kind_town_name_id IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.town, n.name, n.id);
CREATE INDEX division_id IF NOT EXISTS FOR (n:Division) ON (n.id);
CREATE INDEX division_name_id IF NOT EXISTS FOR (n:Division) ON (n.name, n.id);
CREATE INDEX division_town_name_id IF NOT EXISTS FOR (n:Division) ON (n.town, n.name, n.id);
CREATE INDEX division_town_id IF NOT EXISTS FOR (n:Division) ON (n.town, n.id);
CREATE INDEX division_merged_into IF NOT EXISTS FOR (n:Division) ON (n.mergedInto);
CREATE INDEX village_id IF NOT EXISTS FOR (n:Village) ON (n.id);
CREATE INDEX village_name_id IF NOT EXISTS FOR (n:Village) ON (n.name, n.id);
CREATE INDEX village_town_name_id IF NOT EXISTS FOR (n:Village) ON (n.town, n.name, n.id);
CREATE INDEX village_town_id IF NOT EXISTS FOR (n:Village) ON (n.town, n.id);
CREATE INDEX village_merged_into IF NOT EXISTS FOR (n:Village) ON (n.mergedInto);
CREATE INDEX enterprise_id IF NOT EXISTS FOR (n:Enterprise) ON (n.id);
CREATE INDEX enterprise_name_id IF NOT EXISTS FOR (n:Enterprise) ON (n.name, n.id);
CREATE INDEX enterprise_town_name_id IF NOT EXISTS FOR (n:Enterprise) ON (n.town, n.name, n.id);
CREATE INDEX enterprise_town_id IF NOT EXISTS FOR (n:Enterprise) ON (n.town, n.id);
CREATE INDEX project_id IF NOT EXISTS FOR (n:Project) ON (n.id);
CREATE INDEX project_name_id IF NOT EXISTS FOR (n:Project) ON (n.name, n.id);
CREATE INDEX project_town_name_id IF NOT EXISTS FOR (n:Project) ON (n.town, n.name, n.id);
CREATE INDEX project_town_id IF NOT EXISTS FOR (n:Project) ON (n.town, n.id);
CREATE INDEX program_id IF NOT EXISTS FOR (n:Program) ON (n.id);
CREATE INDEX program_name_id IF NOT EXISTS FOR (n:Program) ON (n.name, n.id);
CREATE INDEX program_town_name_id IF NOT EXISTS FOR (n:Program) ON (n.town, n.name, n.id);
CREATE INDEX program_town_id IF NOT EXISTS FOR (n:Program) ON (n.town, n.id);
CREATE INDEX official_id IF NOT EXISTS FOR (n:Official) ON (n.id);
CREATE INDEX official_name_id IF NOT EXISTS FOR (n:Official) ON (n.name, n.id);
CREATE INDEX official_town_name_id IF NOT EXISTS FOR (n:Official) ON (n.town, n.name, n.id);
CREATE INDEX official_town_id IF NOT EXISTS FOR (n:Official) ON (n.town, n.id);
CREATE INDEX organization_id IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX organization_name_id IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
CREATE INDEX organization_town_name_id IF NOT EXISTS FOR (n:Organization) ON (n.town, n.name, n.id);
CREATE INDEX organization_town_id IF NOT EXISTS FOR (n:Organization) ON (n.town, n.id);
CREATE INDEX certification_id IF NOT EXISTS FOR (n:Certification) ON (n.id);
CREATE INDEX certification_name_id IF NOT EXISTS FOR (n:Certification) ON (n.name, n.id);
CREATE INDEX certification_town_name_id IF NOT EXISTS FOR (n:Certification) ON (n.town, n.name, n.id);
CREATE INDEX certification_town_id IF NOT EXISTS FOR (n:Certification) ON (n.town, n.id);
CREATE INDEX milestone_id IF NOT EXISTS FOR (n:Milestone) ON (n.id);
CREATE INDEX milestone_name_id IF NOT EXISTS FOR (n:Milestone) ON (n.name, n.id);
CREATE INDEX milestone_town_name_id IF NOT EXISTS FOR (n:Milestone) ON (n.town, n.name, n.id);
CREATE INDEX milestone_town_id IF NOT EXISTS FOR (n:Milestone) ON (n.town, n.id);
CREATE INDEX mechanism_id IF NOT EXISTS FOR (n:Mechanism) ON (n.id);
CREATE INDEX mechanism_name_id IF NOT EXISTS FOR (n:Mechanism) ON (n.name, n.id);
CREATE INDEX mechanism_town_name_id IF NOT EXISTS FOR (n:Mechanism) ON (n.town, n.name, n.id);
CREATE INDEX mechanism_town_id IF NOT EXISTS FOR (n:Mechanism) ON (n.town, n.id);
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX place_name_id IF NOT EXISTS FOR (n:Place) ON (n.name, n.id);
CREATE INDEX place_town_name_id IF NOT EXISTS FOR (n:Place) ON (n.town, n.name, n.id);
CREATE INDEX place_town_id IF NOT EXISTS FOR (n:Place) ON (n.town, n.id);
CREATE INDEX brand_id IF NOT EXISTS FOR (n:Brand) ON (n.id);
CREATE INDEX brand_name_id IF NOT EXISTS FOR (n:Brand) ON (n.name, n.id);
CREATE INDEX brand_town_name_id IF NOT EXISTS FOR (n:Brand) ON (n.town, n.name, n.id);
CREATE INDEX brand_town_id IF NOT EXISTS FOR (n:Brand) ON (n.town, n.id);
CREATE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX event_name_id IF NOT EXISTS FOR (n:Event) ON (n.name, n.id);
CREATE INDEX event_town_name_id IF NOT EXISTS FOR (n:Event) ON (n.town, n.name, n.id);
CREATE INDEX event_town_id IF NOT EXISTS FOR (n:Event) ON (n.town, n.id);

// Links between entities: src/graph/read/link-rows.ts.
CREATE INDEX relation_from_type_status_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.type, n.status, n.toName, n.id);
CREATE INDEX relation_from_type_to_kind_status_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.type, n.toKind, n.status, n.toName, n.id);
CREATE INDEX relation_from_type_status_year_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.type, n.status, n.year, n.id);
CREATE INDEX relation_from_type_to_kind_status_year_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.type, n.toKind, n.status, n.year, n.id);
CREATE INDEX relation_to_type_status_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.type, n.status, n.fromName, n.id);
CREATE INDEX relation_to_type_from_kind_status_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.type, n.fromKind, n.status, n.fromName, n.id);
CREATE INDEX relation_to_type_status_year_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.type, n.status, n.year, n.id);
CREATE INDEX relation_to_type_from_kind_status_year_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.type, n.fromKind, n.status, n.year, n.id);

// Lists of relations: src/graph/read/relation-list.ts.
CREATE INDEX relation_type_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.id);
CREATE INDEX relation_type_status_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.status, n.id);
CREATE INDEX relation_type_status_year_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.status, n.year, n.id);
CREATE INDEX relation_from_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.id);
CREATE INDEX relation_to_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.id);
CREATE INDEX relation_town_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.id);
CREATE INDEX relation_year_id IF NOT EXISTS FOR (n:Relation) ON (n.year, n.id);
CREATE INDEX relation_type_year_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.year, n.id);
CREATE INDEX relation_from_year_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.year, n.id);
CREATE INDEX relation_to_year_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.year, n.id);
CREATE INDEX relation_town_year_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.year, n.id);
CREATE INDEX relation_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.fromName, n.id);
CREATE INDEX relation_type_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.fromName, n.id);
CREATE INDEX relation_type_status_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.status, n.fromName, n.id);
CREATE INDEX relation_type_status_year_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.status, n.year, n.fromName, n.id);
CREATE INDEX relation_from_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.fromName, n.id);
CREATE INDEX relation_to_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.fromName, n.id);
CREATE INDEX relation_town_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.fromName, n.id);
CREATE INDEX relation_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.toName, n.id);
CREATE INDEX relation_type_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.toName, n.id);
CREATE INDEX relation_type_status_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.status, n.toName, n.id);
CREATE INDEX relation_type_status_year_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.type, n.status, n.year, n.toName, n.id);
CREATE INDEX relation_from_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.from, n.toName, n.id);
CREATE INDEX relation_to_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.to, n.toName, n.id);
CREATE INDEX relation_town_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.toName, n.id);
CREATE INDEX relation_town_type_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.type, n.id);
CREATE INDEX relation_town_type_year_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.type, n.year, n.id);
CREATE INDEX relation_town_type_from_name_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.type, n.fromName, n.id);
CREATE INDEX relation_town_type_to_name_id IF NOT EXISTS FOR (n:Relation) ON (n.town, n.type, n.toName, n.id);
CREATE INDEX relation_course_year_id IF NOT EXISTS FOR (n:Relation) ON (n.course, n.year, n.id);

// Lists of observations, of all and of each subject, and of indicators: src/graph/read/observation-list.ts, indicator-list.ts.
CREATE INDEX observation_sort_value_id IF NOT EXISTS FOR (n:Observation) ON (n.sortValue, n.id);
CREATE INDEX observation_year_id IF NOT EXISTS FOR (n:Observation) ON (n.year, n.id);
CREATE INDEX observation_indicator_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.id);
CREATE INDEX observation_sort_growth_id IF NOT EXISTS FOR (n:Observation) ON (n.sortGrowth, n.id);
CREATE INDEX observation_indicator_sort_value_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.sortValue, n.id);
CREATE INDEX observation_indicator_year_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.year, n.id);
CREATE INDEX observation_indicator_sort_growth_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.sortGrowth, n.id);
CREATE INDEX observation_indicator_modality_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.modality, n.id);
CREATE INDEX observation_indicator_modality_sort_value_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.modality, n.sortValue, n.id);
CREATE INDEX observation_indicator_modality_year_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.modality, n.year, n.id);
CREATE INDEX observation_indicator_modality_sort_growth_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.modality, n.sortGrowth, n.id);
CREATE INDEX observation_indicator_modality_year_sort_value_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.modality, n.year, n.sortValue, n.id);
CREATE INDEX observation_indicator_modality_year_sort_growth_id IF NOT EXISTS FOR (n:Observation) ON (n.indicator, n.modality, n.year, n.sortGrowth, n.id);
CREATE INDEX observation_town_id IF NOT EXISTS FOR (n:Observation) ON (n.town, n.id);
CREATE INDEX observation_town_sort_value_id IF NOT EXISTS FOR (n:Observation) ON (n.town, n.sortValue, n.id);
CREATE INDEX observation_town_year_id IF NOT EXISTS FOR (n:Observation) ON (n.town, n.year, n.id);
CREATE INDEX observation_town_indicator_id IF NOT EXISTS FOR (n:Observation) ON (n.town, n.indicator, n.id);
CREATE INDEX observation_town_sort_growth_id IF NOT EXISTS FOR (n:Observation) ON (n.town, n.sortGrowth, n.id);
CREATE INDEX observation_subject_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.id);
CREATE INDEX observation_subject_sort_value_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.sortValue, n.id);
CREATE INDEX observation_subject_year_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.year, n.id);
CREATE INDEX observation_subject_indicator_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.indicator, n.id);
CREATE INDEX observation_subject_sort_growth_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.sortGrowth, n.id);
CREATE INDEX observation_subject_indicator_year_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.indicator, n.year, n.id);
CREATE INDEX observation_subject_indicator_modality_year_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.indicator, n.modality, n.year, n.id);
CREATE INDEX observation_subject_aspect_year_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.aspect, n.year, n.id);
CREATE INDEX observation_subject_modality_year_id IF NOT EXISTS FOR (n:Observation) ON (n.subject, n.modality, n.year, n.id);
CREATE INDEX indicator_name_id IF NOT EXISTS FOR (n:Indicator) ON (n.name, n.id);

// Names, as search and look-up read them: src/graph/read/search.ts, named-entities.ts. The text index finds what stands inside a name.
CREATE TEXT INDEX name_inside IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX name_entity IF NOT EXISTS FOR (n:Name) ON (n.entity);
CREATE INDEX name_length_entity_folded IF NOT EXISTS FOR (n:Name) ON (n.length, n.entity, n.folded);
CREATE INDEX name_kind_length_entity_folded IF NOT EXISTS FOR (n:Name) ON (n.kind, n.length, n.entity, n.folded);

// Lists of conflicts and silences: src/graph/read/conflict-list.ts, text-lists.ts.
CREATE INDEX conflict_kind_id IF NOT EXISTS FOR (n:Conflict) ON (n.kind, n.id);
CREATE INDEX conflict_severity_id IF NOT EXISTS FOR (n:Conflict) ON (n.severity, n.id);
CREATE INDEX conflict_report_id IF NOT EXISTS FOR (n:Conflict) ON (n.report, n.id);
CREATE INDEX conflict_town_id IF NOT EXISTS FOR (n:Conflict) ON (n.town, n.id);
CREATE INDEX conflict_year_id IF NOT EXISTS FOR (n:Conflict) ON (n.year, n.id);
CREATE INDEX conflict_kind_year_id IF NOT EXISTS FOR (n:Conflict) ON (n.kind, n.year, n.id);
CREATE INDEX conflict_severity_year_id IF NOT EXISTS FOR (n:Conflict) ON (n.severity, n.year, n.id);
CREATE INDEX conflict_report_year_id IF NOT EXISTS FOR (n:Conflict) ON (n.report, n.year, n.id);
CREATE INDEX conflict_town_year_id IF NOT EXISTS FOR (n:Conflict) ON (n.town, n.year, n.id);
CREATE INDEX silence_of_id IF NOT EXISTS FOR (n:Silence) ON (n.of, n.id);
CREATE INDEX silence_about_id IF NOT EXISTS FOR (n:Silence) ON (n.about, n.id);
CREATE INDEX silence_report_id IF NOT EXISTS FOR (n:Silence) ON (n.report, n.id);
CREATE INDEX silence_town_id IF NOT EXISTS FOR (n:Silence) ON (n.town, n.id);
CREATE INDEX silence_year_id IF NOT EXISTS FOR (n:Silence) ON (n.year, n.id);
CREATE INDEX silence_of_year_id IF NOT EXISTS FOR (n:Silence) ON (n.of, n.year, n.id);
CREATE INDEX silence_about_year_id IF NOT EXISTS FOR (n:Silence) ON (n.about, n.year, n.id);
CREATE INDEX silence_report_year_id IF NOT EXISTS FOR (n:Silence) ON (n.report, n.year, n.id);
CREATE INDEX silence_town_year_id IF NOT EXISTS FOR (n:Silence) ON (n.town, n.year, n.id);

// Lists of reports, passages and claims, in the order of the text: src/graph/read/text-lists.ts.
CREATE INDEX report_year_id IF NOT EXISTS FOR (n:Report) ON (n.year, n.id);
CREATE INDEX report_plan_year_id IF NOT EXISTS FOR (n:Report) ON (n.planYear, n.id);
CREATE INDEX report_town_year_id IF NOT EXISTS FOR (n:Report) ON (n.town, n.year, n.id);
CREATE INDEX report_town_code_year_id IF NOT EXISTS FOR (n:Report) ON (n.townCode, n.year, n.id);
CREATE INDEX report_town_code_id IF NOT EXISTS FOR (n:Report) ON (n.townCode, n.id);
CREATE INDEX passage_report_position_id IF NOT EXISTS FOR (n:Passage) ON (n.report, n.position, n.id);
CREATE INDEX claim_report_start_id IF NOT EXISTS FOR (n:Claim) ON (n.report, n.start, n.id);
CREATE INDEX claim_fact_report_start_id IF NOT EXISTS FOR (n:Claim) ON (n.fact, n.report, n.start, n.id);
CREATE INDEX claim_role_report_start_id IF NOT EXISTS FOR (n:Claim) ON (n.role, n.report, n.start, n.id);
CREATE INDEX claim_claims_report_start_id IF NOT EXISTS FOR (n:Claim) ON (n.claims, n.report, n.start, n.id);
CREATE INDEX claim_claims_role_report_start_id IF NOT EXISTS FOR (n:Claim) ON (n.claims, n.role, n.report, n.start, n.id);
CREATE INDEX claim_passage_start_id IF NOT EXISTS FOR (n:Claim) ON (n.passage, n.start, n.id);

// Loads, and what was loaded before: src/graph/read/loaded-then.ts.
CREATE INDEX load_version_id IF NOT EXISTS FOR (n:Load) ON (n.version, n.id);
CREATE INDEX load_report_version_id IF NOT EXISTS FOR (n:Load) ON (n.report, n.version, n.id);
CREATE INDEX former_report_id IF NOT EXISTS FOR (n:FormerReport) ON (n.id);
CREATE INDEX former_passage_id IF NOT EXISTS FOR (n:FormerPassage) ON (n.id);
CREATE INDEX former_passage_report IF NOT EXISTS FOR (n:FormerPassage) ON (n.report);
CREATE INDEX former_claim_id IF NOT EXISTS FOR (n:FormerClaim) ON (n.id);
CREATE INDEX former_claim_fact IF NOT EXISTS FOR (n:FormerClaim) ON (n.fact);
CREATE INDEX former_claim_passage IF NOT EXISTS FOR (n:FormerClaim) ON (n.passage);
CREATE INDEX former_entity_id IF NOT EXISTS FOR (n:FormerEntity) ON (n.id);
CREATE INDEX former_observation_id IF NOT EXISTS FOR (n:FormerObservation) ON (n.id);
CREATE INDEX former_observation_subject IF NOT EXISTS FOR (n:FormerObservation) ON (n.subject);
CREATE INDEX former_relation_id IF NOT EXISTS FOR (n:FormerRelation) ON (n.id);
CREATE INDEX former_relation_from IF NOT EXISTS FOR (n:FormerRelation) ON (n.from);
CREATE INDEX former_relation_to IF NOT EXISTS FOR (n:FormerRelation) ON (n.to);
CREATE INDEX former_relation_course IF NOT EXISTS FOR (n:FormerRelation) ON (n.course);
CREATE INDEX former_conflict_id IF NOT EXISTS FOR (n:FormerConflict) ON (n.id);
CREATE INDEX former_silence_id IF NOT EXISTS FOR (n:FormerSilence) ON (n.id);
CREATE INDEX former_silence_of IF NOT EXISTS FOR (n:FormerSilence) ON (n.of);
CREATE INDEX former_indicator_id IF NOT EXISTS FOR (n:FormerIndicator) ON (n.id);
