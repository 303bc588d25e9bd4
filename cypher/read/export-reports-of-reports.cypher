// A page of some reports, by id.
// $reports: ids of reports. $after: id of the last one before. $limit: rows. Columns: those of ReportLine
UNWIND [report IN $reports WHERE report > $after] AS wanted
MATCH (report:Report {id: wanted})
RETURN report.id AS id, report.town AS town, report.townCode AS townCode, report.year AS year, report.planYear AS planYear,
  report.title AS title, report.publisher AS publisher, report.date AS date, report.source AS source, report.length AS length
ORDER BY id
LIMIT $limit
