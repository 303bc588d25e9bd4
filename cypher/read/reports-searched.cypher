// The reports that could say a figure of a year: those that look back on it or plan it, of the entity's town; of every town where the
// entity is of none.
// $subject: id of an entity. $year. Columns: id
MATCH (subject:Entity {id: $subject})
MATCH (report:Report)
WHERE (report.year = $year OR report.planYear = $year)
  AND (report.town = subject.id OR coalesce(report.townCode = subject.town, NOT EXISTS { (:Report {town: subject.id}) }))
RETURN report.id AS id ORDER BY report.year, id
