// Of whom and of what a figure is asked: the entity, and the indicator by its name or else by an alias.
// Scans every Indicator, where none has the name: aliases are lists, into which no index looks, and indicators are few beside figures.
// $subject: id. $indicator: name or alias. $level: of a growth, name or alias of what grows; otherwise null. No row where there is no such entity; a null indicator where no figure measures it.
// Columns: subject {id, name, nameEn, kind, town}, indicator {name, measure, unit}, level: name of what grows, null where no figure measures it
MATCH (subject:Entity {id: $subject})
CALL () {
  MATCH (named:Indicator)
  WHERE named.name = $indicator AND named.id IS NOT NULL
  RETURN min(named.id) AS indicatorNamed
}
CALL (indicatorNamed) {
  UNWIND CASE WHEN indicatorNamed IS NULL THEN [$indicator] ELSE [] END AS alias
  MATCH (other:Indicator)
  WHERE alias IN other.aliases
  RETURN min(other.id) AS indicatorAliased
}
OPTIONAL MATCH (indicator:Indicator {id: coalesce(indicatorNamed, indicatorAliased)})
CALL () {
  MATCH (named:Indicator)
  WHERE named.name = $level AND named.id IS NOT NULL
  RETURN min(named.id) AS levelNamed
}
CALL (levelNamed) {
  UNWIND CASE WHEN levelNamed IS NULL AND $level IS NOT NULL THEN [$level] ELSE [] END AS alias
  MATCH (other:Indicator)
  WHERE alias IN other.aliases
  RETURN min(other.id) AS levelAliased
}
OPTIONAL MATCH (level:Indicator {id: coalesce(levelNamed, levelAliased)})
RETURN subject {.id, .name, .nameEn, .kind, .town} AS subject, indicator {.name, .measure, .unit} AS indicator, level.name AS level
