// The passages of a report.
// $report: its id. Columns: id, digest
MATCH (:Report {id: $report})<-[:IN]-(passage:Passage)
RETURN passage.id AS id, passage.digest AS digest
