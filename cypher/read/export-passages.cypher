// A page of all passages, by report and in the order of its text.
// Walks every Passage from that report on: those of it up to $position are passed over.
// $report, $position: of the last one before. $limit: rows. Columns: those of PassageLine
MATCH (passage:Passage)
WHERE passage.report >= $report AND passage.position IS NOT NULL AND passage.id IS NOT NULL
  AND (passage.report > $report OR passage.position > $position)
RETURN passage.id AS id, passage.report AS report, passage.position AS position, passage.start AS start, passage.end AS end,
  passage.headings AS headings, passage.text AS text
ORDER BY passage.report, passage.position, passage.id
LIMIT $limit
