import { codePoints, folded } from '../../graph/folded.js';
import type { Entity } from '../facts.js';
import { digestOf } from './digest.js';

/** The properties of an Entity node, as the header of cypher/schema.cypher names them. */
export function entityRow(entity: Entity) {
  const properties = {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    nameEn: entity.nameEn,
    code: entity.code,
    town: entity.town,
    note: entity.note,
    aliases: entity.aliases.map(({ name }) => name),
    aliasReasons: entity.aliases.map(({ because }) => because),
    lookAlikes: entity.possiblySame.map(({ id }) => id),
    lookAlikeReasons: entity.possiblySame.map(({ because }) => because),
    origin: entity.origin,
    validFrom: entity.validFrom,
    validUntil: entity.validUntil,
    mergedInto: entity.mergedInto,
    ...formerNames(entity),
  };
  return { ...properties, digest: digestOf(properties) };
}

/** Null, and so absent, for the many that never had another name. */
function formerNames({ formerly }: Entity) {
  const any = formerly.length > 0;
  return {
    formerNames: any ? formerly.map(({ name }) => name) : null,
    formerUntil: any ? formerly.map(({ until }) => until) : null,
    formerReasons: any ? formerly.map(({ because }) => because) : null,
  };
}

export type EntityRow = ReturnType<typeof entityRow>;

/** The Name nodes of an entity: its name and each alias, as search compares them. */
export function nameRows({ id, kind, town, name, aliases }: EntityRow) {
  return [...new Set([name, ...aliases])].map((each) => ({
    id: `${id}/name/${each}`,
    folded: folded(each),
    name: each,
    length: codePoints(folded(each)),
    alias: each !== name,
    entity: id,
    kind,
    town,
  }));
}
