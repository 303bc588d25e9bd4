// Notes that a report no longer brings these entities, indicators and relations.
// $report: its id. $ids: of all of them. Columns: count
MATCH (:Report {id: $report})-[brings:BRINGS]->(thing)
WHERE thing.id IN $ids
DELETE brings
RETURN count(*) AS count
