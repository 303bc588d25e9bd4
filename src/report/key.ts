import { pinyin } from 'pinyin-pro';

/** Longer keys are cut, behind a word where there are several. */
const LONGEST = 48;

/**
 * The key that a name gives in ids and folder names: its sounds without tones, of a-z, 0-9 and hyphens. A name is one word
 * (柳溪 is liuxi) or several (柳溪, 光伏 is liuxi-guangfu). `name` for a name that has no such letter.
 *
 * @param taken keys in use: a number behind a hyphen keeps the new one apart
 */
export function keyOf(name: string | readonly string[], taken: ReadonlySet<string> = new Set()): string {
  const words = (typeof name === 'string' ? [name] : name).map(lettersOf).filter((word) => word !== '');
  let key = (words[0] ?? '').slice(0, LONGEST).replace(/-+$/u, '');
  for (const word of words.slice(1)) {
    if (key.length + 1 + word.length > LONGEST) break;
    key = `${key}-${word}`;
  }
  if (key === '') key = 'name';
  if (!taken.has(key)) return key;
  for (let number = 2; ; number += 1) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`;
}

function lettersOf(word: string): string {
  const sounds = pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('');
  const letters = sounds.normalize('NFKD').toLowerCase().replace(/ü/gu, 'v');
  return letters.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
}
