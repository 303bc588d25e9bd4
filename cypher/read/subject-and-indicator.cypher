// Of whom and of what a figure is asked: the entity, and the indicator by its name or an alias.
// $subject: id. $indicator: name or alias. $level: of a growth, name or alias of what grows; otherwise null. No row where there is no such entity; a null indicator where no figure measures it.
// Columns: subject {id, name, nameEn, kind, town}, indicator {name, measure, unit}, level: name of what grows, null where no figure measures it
MATCH (subject:Entity {id: $subject})
CALL () {
  OPTIONAL MATCH (indicator:Indicator)
  WHERE indicator.name = $indicator OR $indicator IN indicator.aliases
  RETURN indicator ORDER BY indicator.name <> $indicator, indicator.id LIMIT 1
}
CALL () {
  OPTIONAL MATCH (level:Indicator)
  WHERE level.name = $level OR $level IN level.aliases
  RETURN level ORDER BY level.name <> $level, level.id LIMIT 1
}
RETURN subject {.id, .name, .nameEn, .kind, .town} AS subject, indicator {.name, .measure, .unit} AS indicator, level.name AS level
