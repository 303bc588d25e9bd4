import { folded } from '../../text/fold.js';
import type { DraftEntity, DraftSource, KnownName, Mention, Names } from '../draft.js';
import { findCandidates } from './find-candidates.js';
import { joinCandidates, nameKey } from './join-candidates.js';
import { Keys } from './keys.js';
import { type MarkedText, markedText } from './marked-text.js';
import { type NameEntry, type NameHit, nameEntry, nameHits } from './name-hits.js';
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
  const seedNames = new Set(source.known.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
  seedNames.add(nameKey(source.town.name));
  const fresh = joinCandidates(findCandidates(marked, places), seedNames, new Keys(source.known.map(({ id }) => id)));
  const entries = [
    ...town,
    ...known.flatMap((each) => (each.kind === 'Village' ? [] : entriesOf(each))),
    ...villageEntries(villages),
    ...fresh.flatMap(entriesOf),
  ];
  const hits = surelyNamed(text, nameHits(marked, text, entries));
  return { entities: entitiesNamed(source, fresh, hits, villages), mentions: mentionsOf(marked, hits) };
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

function mentionsOf(marked: MarkedText, hits: readonly NameHit[]): Mention[] {
  const mentions = hits.map((hit) => ({ ...marked.spanOf(hit), entity: hit.entry.entity }));
  // One raw character can fold to several (㎡): two names in it would overlap in the raw text.
  return mentions.filter((mention, index) => mention.start >= (mentions[index - 1]?.end ?? 0));
}

/** Those that a hit names, in the order of the text. */
function entitiesNamed(
  source: DraftSource,
  fresh: readonly DraftEntity[],
  hits: readonly NameHit[],
  villages: readonly TownVillage[],
): DraftEntity[] {
  const known = new Map(source.known.map((each) => [each.id, each]));
  const drafted = new Map(fresh.map((each) => [each.id, each]));
  const shortOf = new Map(villages.map(({ id, short }) => [id, short]));
  const named = new Map<string, DraftEntity>();
  for (const { entry } of hits) {
    const { entity: id } = entry;
    const seen = named.get(id);
    const entity = seen ?? drafted.get(id) ?? knownEntity(known.get(id) ?? townName(source));
    if (seen === undefined) named.set(id, entity);
    if (
      entry.short &&
      entity.aliases.length === 0 &&
      !(known.get(id)?.aliases ?? []).some((each) => folded(each) === entry.name)
    )
      entity.aliases.push({ name: shortOf.get(id) ?? entry.name, because: '与他村并列时略去“村”字' });
  }
  return [...named.values()];
}

const townName = ({ town }: DraftSource): KnownName => ({
  id: town.id,
  kind: 'Division',
  name: town.name,
  aliases: [],
});

const knownEntity = ({ id, kind, name }: KnownName): DraftEntity => ({
  id,
  kind,
  name,
  known: true,
  aliases: [],
  possiblySame: [],
  confidence: 0.95,
  doubt: null,
});
