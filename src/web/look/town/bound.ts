import type { Both, Language } from '../../shell/language.js';

const WORDS: Readonly<Record<string, Both>> = {
  ABOUT: { zh: '约', en: 'about ' },
  LEAST: { zh: '至少', en: 'at least ' },
  MOST: { zh: '至多', en: 'at most ' },
};

/**
 * What to say before so many percent above or below. The bound is of the signed number: a difference of -23 % or more
 * (LOWER) is one of at most 23 % below.
 */
export function bound(exactness: string | null, percent: number, language: Language): string {
  const least = exactness === (percent < 0 ? 'UPPER' : 'LOWER');
  const most = exactness === (percent < 0 ? 'LOWER' : 'UPPER');
  const word = least ? 'LEAST' : most ? 'MOST' : (exactness ?? '');
  return WORDS[word]?.[language] ?? '';
}
