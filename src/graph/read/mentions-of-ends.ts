import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';

/** How reports name the ends of a relation, where their words say. */
export interface Mentions {
  fromMention: string | null;
  toMention: string | null;
}

const UNSAID: Mentions = { fromMention: null, toMention: null };

/** The mentions of each relation, in the words of the earliest report that has any, by one statement. */
export async function readMentions(reader: Reader, relations: readonly string[]): Promise<Map<string, Mentions>> {
  const rows = await reader.read<{ relation: string; fromMention: string | null; toMention: string | null }>(
    reader.knownAt === undefined
      ? statement('read/mentions-of-ends')
      : { ...statement('read/mentions-of-ends-then'), heedsKnownAt: true },
    { relations },
  );
  const found = new Map<string, Mentions>(relations.map((relation) => [relation, UNSAID]));
  for (const { relation, ...mentions } of rows) found.set(relation, mentions);
  return found;
}
