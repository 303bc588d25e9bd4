// The reports of a town, of a year, or of both, by id.
// Scans every Report: town and year may both be left out. A report is one node beside a thousand that an export then reads.
// $town: code of the town, or null for any. $year: a year, or null for any. Columns: id
MATCH (report:Report)
WHERE ($town IS NULL OR report.townCode = $town) AND ($year IS NULL OR report.year = $year)
RETURN report.id AS id ORDER BY id
