// The reports that could say a figure of a year: those that look back on it or plan it, of the entity's town; of every town where the
// entity is of none.
// $subject: id of an entity. $year. Columns: id
MATCH (subject:Entity {id: $subject})
CALL (subject) {
  MATCH (report:Report)
  WHERE report.town = subject.id AND report.year IS NOT NULL AND report.id IS NOT NULL
  RETURN report
  UNION
  MATCH (report:Report)
  WHERE report.townCode = subject.town AND report.year IS NOT NULL AND report.id IS NOT NULL
  RETURN report
  UNION
  WITH subject
  WHERE subject.town IS NULL AND NOT EXISTS {
    MATCH (own:Report) WHERE own.town = subject.id AND own.year IS NOT NULL AND own.id IS NOT NULL
  }
  CALL () {
    MATCH (report:Report) WHERE report.year = $year AND report.id IS NOT NULL RETURN report
    UNION
    MATCH (report:Report) WHERE report.planYear = $year AND report.id IS NOT NULL RETURN report
  }
  RETURN report
}
WITH report
WHERE report.year = $year OR report.planYear = $year
RETURN report.id AS id ORDER BY report.year, id
