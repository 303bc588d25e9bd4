// Notes that a report no longer brings these entities and indicators; others do.
// $report: its id. $ids: of both. Columns: count
MATCH (:Report {id: $report})-[brings:BRINGS]->(thing)
WHERE thing.id IN $ids
DELETE brings
RETURN count(*) AS count
