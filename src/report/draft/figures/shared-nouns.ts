import { wordsOf } from '../names/words.js';
import { tidy } from './phrase.js';

/** What the last noun of a list says for all of them: 蔬菜、水果、茶叶产量. */
const SHARED_END = /(?:总产量|产量|面积|收入|产值|投资|增加值|销售额|覆盖率|普及率|比重)$/u;
const OWN_END = /[率值额入积量重]$/u;

/** The nouns of a list; one shares the end of the last where it has none of its own: 城镇和农村居民收入. */
export function nounsIn(words: string): string[] {
  const nouns = words
    .split(/[、和及与]/u)
    .map(tidy)
    .filter((each) => each !== '');
  const last = nouns.at(-1) ?? '';
  const end = SHARED_END.exec(last)?.[0];
  if (end !== undefined && nouns.slice(0, -1).every((noun) => !noun.endsWith(end)))
    return nouns.map((noun, index) =>
      index < nouns.length - 1 && (noun.length <= 4 || !OWN_END.test(noun))
        ? `${noun}${afterFirst(last, noun, end)}`
        : noun,
    );
  const shared = last.slice(wordsOf(last)[0]?.text.length ?? 0);
  return nouns.map((noun, index) =>
    index < nouns.length - 1 && noun.length <= 4 && shared.length >= 4 ? `${noun}${shared}` : noun,
  );
}

/** 城镇 shares 居民可支配收入 with 农村居民可支配收入; 蔬菜 shares 产量 with 茶叶产量. */
function afterFirst(last: string, noun: string, end: string): string {
  const shared = last.slice(wordsOf(last)[0]?.text.length ?? 0);
  return noun.length <= 3 && shared.length > end.length && shared.endsWith(end) ? shared : end;
}

/** 城乡居民收入分别增长4.6%和7.1%: two nouns in one; null for anything else. */
export function townAndCountry(words: string): string[] | null {
  const rest = /^城镇?[、和与]?(?:乡|农村)([\u4e00-\u9fff]{4,})$/u.exec(words)?.[1];
  return rest === undefined ? null : [`城镇${rest}`, `农村${rest}`];
}
