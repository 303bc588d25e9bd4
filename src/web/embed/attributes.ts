import { GraphFailure } from './failure.js';
import type { Language, Vocabulary } from './vocabulary.js';

export const ATTRIBUTES = ['endpoint', 'focus', 'depth', 'types', 'year', 'status', 'lang', 'theme'] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

export type Theme = 'light' | 'dark' | 'auto';

/** What the attributes ask for. */
export interface Wanted {
  endpoint: string;
  focus: string;
  depth: number;
  types: readonly string[];
  statuses: readonly string[];
  year: number | null;
}

const DEEPEST = 3;

/**
 * Reads the attributes. `get` gives an attribute's text, or null; empty ones count as not given.
 *
 * @throws GraphFailure BAD_ATTRIBUTE naming the attribute, what it holds and what it could hold
 */
export function readAttributes(get: (name: AttributeName) => string | null, vocabulary: Vocabulary): Wanted {
  const text = (name: AttributeName) => get(name)?.trim() || null;
  return {
    endpoint: text('endpoint') ?? '/graphql',
    focus: text('focus') ?? '',
    depth: wholeNumber('depth', text('depth'), 1, DEEPEST) ?? 1,
    types: words('types', text('types'), Object.keys(vocabulary.types)),
    statuses: words('status', text('status'), Object.keys(vocabulary.statuses)),
    year: wholeNumber('year', text('year'), 1, 9999),
  };
}

function wholeNumber(name: AttributeName, text: string | null, least: number, most: number): number | null {
  if (text === null) return null;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new GraphFailure('BAD_ATTRIBUTE', `${name}="${text}" (${least}–${most})`);
}

/** A list of known words, with spaces or commas between them, in any case. */
function words(name: AttributeName, text: string | null, known: readonly string[]): string[] {
  const given = (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
  return given.map((word) => {
    const upper = word.toUpperCase();
    if (known.includes(upper)) return upper;
    throw new GraphFailure('BAD_ATTRIBUTE', `${name}="${word}" (${known.join(', ')})`);
  });
}

/** The language asked for, else the page's, else the browser's; English for any other than Chinese. */
export function languageOf(...candidates: (string | null | undefined)[]): Language {
  const given = candidates.find((candidate) => candidate);
  return given?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export const themeOf = (given: string | null): Theme => (given === 'light' || given === 'dark' ? given : 'auto');
