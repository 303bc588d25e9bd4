import { type Completed, type Context, complete, surer } from './complete-phrase.js';
import { basisIn, nounOfGrowth } from './growth-words.js';
import { type DraftIndicator, growthOf, indicatorOf } from './indicator.js';
import type { Place } from './line-figure.js';
import { plainly } from './new-figure.js';
import { type Phrase, phraseOf, tidy } from './phrase.js';
import type { PrintedValue } from './printed-value.js';
import { areRespective, type Reading } from './readings.js';
import { nounsIn, townAndCountry } from './shared-nouns.js';

/** A value with the one noun of several that it belongs to. */
export interface Shared {
  value: PrintedValue;
  completed: Completed;
  indicator: DraftIndicator;
  /** Of a growth: what it is measured against. */
  basis: string | null;
  /** Where the nouns are names of villages or firms, that of this one. */
  owner: string | null;
}

/** 柳溪村、山下村分别流转土地: names of those who did it. */
const OWNERS = /(?:村|社区|公司|企业|厂|合作社|集团)$/u;
const IN_TURN = /分别|各为/u;

/** Where a name stands before a value of its piece. */
export function placeBefore(words: string, name: string, from: number, to: number): Place | null {
  const at = words.slice(from, to).lastIndexOf(name);
  return at === -1 ? null : { start: from + at, end: from + at + name.length };
}

/** 存贷款余额达x和y: two nouns in one. */
const DEPOSITS = /^(?:各项)?存贷款(余额|总额)$/u;

/** A、B分别达到x、y, and A、B分别增长x、y: as many nouns as values; null for anything else. */
export function respectively(readings: readonly Reading[]): Shared[] | null {
  const [first] = readings;
  if (first === undefined || readings.length < 2 || first.value.unit === '位次') return null;
  const end = DEPOSITS.exec(tidy(first.left))?.[1];
  if (end === undefined && !areRespective(first, readings)) return null;
  const grows = first.role.kind === 'GROWTH';
  const named = grows ? nounOfGrowth(first.left) : first.left.slice(0, first.left.search(IN_TURN));
  const nouns =
    end === undefined
      ? ((readings.length === 2 ? townAndCountry(tidy(named)) : null) ?? nounsIn(named))
      : [`存款${end}`, `贷款${end}`];
  if (nouns.length !== readings.length) return null;
  const doing = first.left.slice(first.left.search(IN_TURN)).replace(IN_TURN, '');
  const owned = !grows && tidy(doing).length >= 2 && nouns.every((noun) => OWNERS.test(noun));
  const done = owned ? phraseOf(doing, '', first.value.figure.unit) : null;
  return readings.map(({ value }, index) => {
    const noun = nouns[index] ?? '';
    if (done !== null) {
      const indicator = indicatorOf(done.verb, done.noun, value.figure.unit);
      return { value, completed: { ...plainly(done.noun, 0.8), phrase: done }, indicator, basis: null, owner: noun };
    }
    const indicator = grows ? growthOf(noun, '%') : indicatorOf('', noun, value.figure.unit);
    return { value, completed: plainly(noun, 0.82), indicator, basis: grows ? basisIn(first.left) : null, owner: null };
  });
}

/** A body that is named, with what is counted of it: 清河公司年产值. */
const OF_BODY = /(?:公司|企业|厂|合作社|集团|村|社区)(?=[\u4e00-\u9fff]{2,8}$)/u;

/** A和B均为x: one value for both nouns; null for anything else. A公司和B公司年产值均超x has one noun. */
export function each(readings: readonly Reading[], context: Context): Shared[] | null {
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) return null;
  const { value, left, right, role } = reading;
  if (role.kind !== 'LEVEL' || value.unit === '位次' || !/(?:各|均为|均达|均)$/u.test(left)) return null;
  const unit = value.figure.unit;
  const nouns = nounsIn(tidy(left));
  const ofBodies = unit === '元' && OF_BODY.test(tidy(left));
  if (nouns.length < 2 || nouns.length > 4 || ofBodies || phraseOf(left, right, unit).from === 'RIGHT') return null;
  const shared = phraseOf(nouns[0] ?? '', '', unit).verb;
  return nouns.map((noun) => {
    const { verb, noun: own, from } = phraseOf(noun, '', unit);
    const phrase: Phrase = { verb: verb || shared, noun: own || noun, from: from === 'DEPENDENT' ? from : 'LEFT' };
    const completed = complete(phrase, value, context);
    const indicator = indicatorOf(completed.phrase.verb, completed.phrase.noun, unit);
    const sure = surer(completed, indicator);
    return {
      value,
      completed: { ...sure, confidence: Math.min(sure.confidence, 0.76) },
      indicator,
      basis: null,
      owner: null,
    };
  });
}
