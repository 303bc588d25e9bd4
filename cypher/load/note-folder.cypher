// Notes the folder that a report was loaded from: no content, so that the data version stays.
// $report: its id. $folder: its path. Columns: count
MATCH (report:Report {id: $report})
SET report.folder = $folder
RETURN count(*) AS count
