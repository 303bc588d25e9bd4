import { folded } from '../../text/fold.js';
import type { DraftEntity, DraftSource, KnownName, Mention, Names } from '../draft.js';
import { findCandidates } from './find-candidates.js';
import { joinCandidates, nameKey } from './join-candidates.js';
import { Keys } from './keys.js';
import { knownEntity } from './known-entity.js';
import { markLookAlikes } from './look-alikes.js';
import { type Bounds, type MarkedText, markedText } from './marked-text.js';
import { findMilestones } from './milestones.js';
import { type NameEntry, type NameHit, nameEntry, nameHits } from './name-hits.js';
import { joinShortNames } from './short-names.js';
import { type TownVillage, townVillages } from './town-villages.js';
import { surelyVillages } from './village-runs.js';

/**
 * The entities of a text and every place that names one. The seed's own keep their ids; new ones get an id from their name.
 * Look-alikes are not joined. What may be a common noun has a confidence below 0.5 and a doubt. Never throws; linear in the
 * text's length.
 */
export function draftNames(source: DraftSource): Names {
  const marked = markedText(source);
  const text = source.text.folded.text;
  const villages = townVillages(source);
  const town = townEntries(source);
  const places = nameHits(marked, text, [...town, ...villageEntries(villages)]);
  const known = source.known.filter(({ kind }) => kind !== 'Milestone');
  const keys = new Keys(source.known.map(({ id }) => id));
  const fresh = joinShortNames(joinCandidates(findCandidates(marked, places), seedNames(source), keys), text);
  const entries = [
    ...town,
    ...known.flatMap((each) => (each.kind === 'Village' ? [] : entriesOf(each))),
    ...villageEntries(villages),
    ...fresh.flatMap(entriesOf),
  ];
  const hits = surelyNamed(text, nameHits(marked, text, entries));
  const entities = new Map(
    [...source.known.map(knownEntity), knownEntity(townName(source)), ...fresh].map((each) => [each.id, each]),
  );
  const named = hits.map(({ start, end, entry }) => ({
    start,
    end,
    kind: entities.get(entry.entity)?.kind ?? 'Place',
  }));
  const milestones = findMilestones(marked, named, source.known, keys);
  for (const each of milestones.entities) entities.set(each.id, each);
  noteShortVillages(source, hits, entities, villages);
  const all = inOrder([...hits.map((hit) => ({ ...hit, entity: hit.entry.entity })), ...milestones.hits]);
  const drafted = [...new Set(all.map(({ entity }) => entity))].flatMap((id) => entities.get(id) ?? []);
  markLookAlikes(drafted, source.known, placeNames(source, villages));
  return { entities: drafted, mentions: mentionsOf(marked, all) };
}

const inOrder = <Place extends Bounds>(places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => a.start - b.start);

const seedNames = ({ known, town }: DraftSource): Set<string> =>
  new Set([town.name, ...known.flatMap(({ name, aliases }) => [name, ...aliases])].map(nameKey));

/** What many names of a town begin with: its own name, its villages', those of the divisions above it. */
function placeNames({ town, known }: DraftSource, villages: readonly TownVillage[]): string[] {
  const divisions = known.filter(({ kind }) => kind === 'Division').map(({ name }) => name);
  const names = [town.name, ...divisions].flatMap((name) => [name, name.replace(/[省市县区乡镇]$|街道$/u, '')]);
  return [...names.map(folded), ...villages.flatMap(({ short }) => short ?? [])].filter((name) => name.length > 1);
}

const townEntries = ({ town }: DraftSource): NameEntry[] => {
  const entry = nameEntry(town.name, { id: town.id, kind: 'Division' });
  return entry === null ? [] : [entry];
};

const villageEntries = (villages: readonly TownVillage[]): NameEntry[] =>
  villages.flatMap(({ id, full, short }) => {
    const whole = full.flatMap((name) => nameEntry(name, { id, kind: 'Village' }) ?? []);
    const entry = short === null ? null : nameEntry(short, { id, kind: 'Village' }, true);
    return entry === null ? whole : [...whole, entry];
  });

const entriesOf = (
  entity: Pick<DraftEntity, 'id' | 'kind' | 'name'> & { aliases: readonly (string | { name: string })[] },
): NameEntry[] =>
  [entity.name, ...entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name))].flatMap(
    (name) => nameEntry(name, entity) ?? [],
  );

/** Without short names of villages that stand by themselves. */
function surelyNamed(text: string, hits: readonly NameHit[]): NameHit[] {
  const ofVillages = hits.filter(({ entry }) => entry.entity.startsWith('village/'));
  const sure = new Set(
    surelyVillages(
      text,
      ofVillages.map(({ start, end, entry }, name) => ({ name, start, end, short: entry.short })),
    ).map(({ start }) => start),
  );
  return hits.filter((hit) => !hit.entry.short || sure.has(hit.start));
}

function mentionsOf(marked: MarkedText, places: readonly (Bounds & { entity: string })[]): Mention[] {
  const mentions = places.map(({ start, end, entity }) => ({ ...marked.spanOf({ start, end }), entity }));
  // One raw character can fold to several (㎡): two names in it would overlap in the raw text.
  return mentions.filter((mention, index) => mention.start >= (mentions[index - 1]?.end ?? 0));
}

/** A village of the seed that the text names without its 村 gets that as an alias, unless the seed has it. */
function noteShortVillages(
  { known }: DraftSource,
  hits: readonly NameHit[],
  entities: ReadonlyMap<string, DraftEntity>,
  villages: readonly TownVillage[],
): void {
  const shortOf = new Map(villages.map(({ id, short }) => [id, short]));
  const written = new Set(known.flatMap(({ id, aliases }) => aliases.map((alias) => `${id} ${folded(alias)}`)));
  for (const { entry } of hits) {
    const key = `${entry.entity} ${entry.name}`;
    if (!entry.short || written.has(key)) continue;
    written.add(key);
    const name = shortOf.get(entry.entity) ?? entry.name;
    entities.get(entry.entity)?.aliases.push({ name, because: '与他村并列时略去“村”字' });
  }
}

const townName = ({ town }: DraftSource): KnownName => ({
  id: town.id,
  kind: 'Division',
  name: town.name,
  aliases: [],
});
