import type { Entity } from '../facts.js';
import type { EntityEntry } from '../files/entities-file.js';
import type { Word } from '../files/fields.js';
import { unknown } from '../nearest.js';
import type { FileProblems } from '../problems.js';

/** An entry of an entities.yaml or villages.yaml with the entity that it describes. */
export interface PlaceEntry {
  entry: EntityEntry;
  entity: Entity;
  problems: FileProblems;
  /** Whether it stands in the official list of codes. */
  official: boolean;
}

/**
 * Gives official places the years in which their codes held, what they became and their former names, as the files say. A figure stays
 * with the place that its report means: nothing is handed on to what the place became.
 *
 * @param entries of all files, in their order; the entities are completed in place, and what is wrong becomes a problem of its file
 */
export function readPlaceYears(entries: readonly PlaceEntry[]): void {
  const places = entries.filter(hasYears);
  checkCodes(places);
  for (const place of places) readYears(place);
  for (const place of places) readFormerNames(place);
  for (const place of places) readMerger(place, places);
  for (const place of places) checkMerger(place, places);
}

/** Whether it is a place with a code of its own; a problem for each field that only such a place has. */
function hasYears({ entry, entity, problems, official }: PlaceEntry): boolean {
  if (entity.kind === 'Division' || official) return true;
  const { from, until, mergedInto, formerly, code } = entry;
  const isVillage = entity.kind === 'Village';
  const wrong = Object.entries({
    from,
    until,
    mergedInto,
    formerly: formerly[0]?.name,
    code: isVillage ? undefined : code,
  });
  for (const [field, word] of wrong) {
    if (word === undefined) continue;
    const where = isVillage
      ? `a village's stand in villages.yaml, beside its code`
      : `only a division and a village of villages.yaml have a code, '${entry.id.text}' is neither`;
    problems.add(word.at, `${field}: ${where}`);
  }
  return false;
}

function checkCodes(places: readonly PlaceEntry[]): void {
  const owners = new Map<string, PlaceEntry>();
  for (const place of places) {
    const { entity, entry, problems } = place;
    if (entity.code === null) continue;
    const owner = owners.get(entity.code);
    if (owner === undefined) owners.set(entity.code, place);
    else if (owner.entity !== entity)
      problems.add(
        entry.code?.at ?? entry.id.at,
        `two places with one code: ${entity.code} is ${owner.entry.id.text} already; if it only changed its name, give the old one under formerly`,
      );
  }
}

function readYears({ entry, entity, problems }: PlaceEntry): void {
  entity.validFrom = yearOf('from', entry.from, problems);
  entity.validUntil = yearOf('until', entry.until, problems);
  const { validFrom, validUntil } = entity;
  if (entry.until && validFrom !== null && validUntil !== null && validUntil < validFrom)
    problems.add(
      entry.until.at,
      `until ${validUntil} is before from ${validFrom}: they are the last and the first year in which the code held`,
    );
}

function readFormerNames({ entry, entity, problems }: PlaceEntry): void {
  for (const { name, until, because } of entry.formerly) {
    const year = yearOf('until', until, problems);
    if (year === null) continue;
    if (name.text === entity.name)
      problems.add(name.at, `formerly: '${name.text}' is the name that it has now; give the one that it had before`);
    else if (entity.validFrom !== null && year < entity.validFrom)
      problems.add(
        until.at,
        `formerly: the name ended in ${year}, before the code began to hold in ${entity.validFrom}`,
      );
    else if (entity.validUntil !== null && year >= entity.validUntil)
      problems.add(
        until.at,
        `formerly: the code held until ${entity.validUntil}, and a name that ended in ${year} was not replaced by then`,
      );
    entity.formerly.push({ name: name.text, until: year, because: because.text });
  }
  entity.formerly.sort((a, b) => a.until - b.until);
}

/** Finds what a place became, by its id or its code. */
function readMerger({ entry, entity, problems }: PlaceEntry, places: readonly PlaceEntry[]): void {
  const { mergedInto, until } = entry;
  if (mergedInto === undefined) return;
  const alike = places.filter((place) => place.entity.kind === entity.kind);
  const target = alike.find(({ entry: other, entity: { code } }) => [other.id.text, code].includes(mergedInto.text));
  const what = entity.kind === 'Division' ? 'division' : 'village with a code';
  if (target === undefined)
    problems.add(
      mergedInto.at,
      `mergedInto: ${unknown(
        what,
        mergedInto.text,
        alike.map((each) => each.entry.id.text),
      )}; give its id or its code`,
    );
  else entity.mergedInto = target.entity.id;
  if (until === undefined)
    problems.add(mergedInto.at, 'mergedInto needs until: the last year in which the code of the place itself held');
}

/** What a place became must have been there after it, and must not lead back to it. */
function checkMerger({ entry, entity, problems }: PlaceEntry, places: readonly PlaceEntry[]): void {
  const target = places.find((place) => place.entity.id === entity.mergedInto);
  if (entry.mergedInto === undefined || target === undefined) return;
  const circle = circleFrom(entity, places);
  const { validUntil } = entity;
  const { validFrom: began, validUntil: ended } = target.entity;
  if (target.entity === entity) problems.add(entry.mergedInto.at, 'mergedInto: a place cannot become itself');
  else if (circle !== null)
    problems.add(entry.mergedInto.at, `mergedInto: these became each other in a circle: ${circle.join(' → ')}`);
  else if (validUntil !== null && ended !== null && ended <= validUntil)
    problems.add(
      entry.mergedInto.at,
      `mergedInto: the code of ${target.entry.id.text} held until ${ended} only, and this one until ${validUntil}: it cannot have become that`,
    );
  else if (validUntil !== null && began !== null && began > validUntil + 1)
    problems.add(
      entry.mergedInto.at,
      `mergedInto: the code of this place held until ${validUntil}, and that of ${target.entry.id.text} only from ${began}: between them it was nothing`,
    );
}

/** The ids of the files from a place over all that it became, where that leads back to it; otherwise null. */
function circleFrom(entity: Entity, places: readonly PlaceEntry[]): string[] | null {
  const byId = new Map(places.map((place) => [place.entity.id, place]));
  const way: string[] = [];
  const seen = new Set<string>();
  for (let id: string | null = entity.id; id !== null && !seen.has(id); id = byId.get(id)?.entity.mergedInto ?? null) {
    seen.add(id);
    way.push(byId.get(id)?.entry.id.text ?? id);
    if (byId.get(id)?.entity.mergedInto === entity.id) return [...way, way[0]!];
  }
  return null;
}

function yearOf(field: string, word: Word | undefined, problems: FileProblems): number | null {
  if (word === undefined) return null;
  if (/^[12]\d{3}$/.test(word.text)) return Number(word.text);
  problems.add(word.at, `${field}: expected a year of four digits, got '${word.text}'`);
  return null;
}
