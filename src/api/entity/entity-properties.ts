import { LOADED } from '../selected-properties.js';

/** The properties of a node that each field of Entity is made of, where its name is not the property's. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  townCode: ['town'],
  aliases: ['aliases', 'aliasReasons'],
  ...LOADED,
  formerly: ['formerNames', 'formerUntil', 'formerReasons'],
};

/** Fields of Entity that are plain properties. */
const PLAIN = ['id', 'kind', 'name', 'nameEn', 'code', 'note', 'origin', 'validFrom', 'validUntil', 'mergedInto'];

/** The properties to read for these selected fields; links and lists are read by their own statements. */
export const entityProperties = (selected: ReadonlySet<string>): string[] =>
  [...selected].flatMap((field) => PROPERTIES[field] ?? (PLAIN.includes(field) ? [field] : []));
