// What some reports are known not to say of an entity's indicator.
// $subject: id. $about: name of the indicator. $reports: ids. Columns: id
MATCH (silence:Silence)
USING INDEX SEEK silence:Silence(of, id)
WHERE silence.of = $subject AND silence.id IS NOT NULL AND silence.about = $about AND silence.report IN $reports
RETURN silence.id AS id ORDER BY id
