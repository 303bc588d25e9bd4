import { GROWTH_FRAME, LINKS, RISES_AND_FALLS } from './lexicon/roles.js';
import { tidy } from './phrase.js';
import { Trim } from './trim.js';

const changes = new Trim([...RISES_AND_FALLS, ...LINKS]);
const frame = new Trim([...GROWTH_FRAME, ...LINKS]);
/** Where a comparison begins: 较去年整个滑雪季; 占比 and 比重 compare nothing. */
const COMPARES = /(?:同比|环比|(?<!占|对|之|评|正|反)比(?!重|例|率|赛|拼|较|值)|较(?!大|快|好|高|多|强|为)|相比)/u;
const LONGEST = 22;

/** What grows: the words before a growth without its basis, or '' where they name nothing. */
export function nounOfGrowth(left: string): string {
  const compared = left.search(COMPARES);
  let text = compared === -1 ? changes.end(left) : left.slice(0, compared);
  for (let cut = frame.end(text); cut !== text; cut = changes.end(frame.end(text))) text = cut;
  return tidy(frame.start(text)).slice(-LONGEST);
}

/** 同比, 环比 or 较2030年, as a claim writes it; null where the words say none. */
export function basisIn(left: string): string | null {
  const year = /[较比](20\d\d)年/u.exec(left)?.[1];
  if (year !== undefined) return `较${year}年`;
  if (/环比|[较比]上(?:月|季度|期)/u.test(left)) return '环比';
  return /同比|(?<!占)比增|[较比](?:上年|去年)/u.test(left) ? '同比' : null;
}
