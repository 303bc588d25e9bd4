// A page of the passages of some reports, by report and in the order of its text.
// $reports: ids of reports. $report, $position: of the last one before. $limit: rows. Columns: those of PassageLine
UNWIND $reports AS wanted
MATCH (passage:Passage)
WHERE passage.report = wanted AND passage.position IS NOT NULL AND passage.id IS NOT NULL
  AND (wanted > $report OR (wanted = $report AND passage.position > $position))
RETURN passage.id AS id, passage.report AS report, passage.position AS position, passage.start AS start, passage.end AS end,
  passage.headings AS headings, passage.text AS text
ORDER BY passage.report, passage.position, passage.id
LIMIT $limit
