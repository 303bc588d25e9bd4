import { pinyin } from 'pinyin-pro';

/** A key of an entity's id longer than this would be no help to anybody. */
const LONGEST = 60;

/**
 * The key that a name gives in ids and folder names: its sounds without tones, run together, of a-z, 0-9 and hyphens
 * (柳溪光伏 is liuxiguangfu). `name` for a name that has no such letter.
 *
 * @param taken keys in use: a number behind a hyphen keeps the new one apart
 */
export function keyOf(name: string, taken: ReadonlySet<string> = new Set()): string {
  const sounds = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('');
  const letters = sounds.normalize('NFKC').toLowerCase();
  const key =
    letters
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, LONGEST)
      .replace(/-+$/u, '') || 'name';
  if (!taken.has(key)) return key;
  for (let number = 2; ; number += 1) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`;
}
