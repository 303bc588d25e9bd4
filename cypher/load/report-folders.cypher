// The reports that the graph has, and the folder that each was loaded from.
// Scans every Report: each load tells of those whose folder is gone.
// Columns: id, townCode, title, folder (null where it is not known)
MATCH (report:Report)
RETURN report.id AS id, report.townCode AS townCode, report.title AS title, report.folder AS folder ORDER BY id
