// Of whom and of what a figure is asked: the entity, and the indicator by its name or an alias.
// $subject: id. $indicator: name or alias. No row where there is no such entity; a null indicator where no figure measures it.
// Columns: subject {id, name, nameEn, kind, town}, indicator {name, measure, unit}
MATCH (subject:Entity {id: $subject})
CALL () {
  OPTIONAL MATCH (indicator:Indicator)
  WHERE indicator.name = $indicator OR $indicator IN indicator.aliases
  RETURN indicator ORDER BY indicator.name <> $indicator, indicator.id LIMIT 1
}
RETURN subject {.id, .name, .nameEn, .kind, .town} AS subject, indicator {.name, .measure, .unit} AS indicator
