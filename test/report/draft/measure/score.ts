import { ATTRIBUTES, type Attribute, judge } from './attributes.js';
import type { DraftedFigure } from './drafted.js';
import type { Gold } from './gold.js';
import { match } from './match.js';

/** So many of so many. */
export interface Tally {
  right: number;
  of: number;
}

/** How well drafted figures agree with the gold. Proposals below the threshold are questions: they find nothing and claim nothing. */
export interface Score {
  /** Figures of the gold that a claim found. */
  found: Tally;
  /** The same with questions too. */
  foundOrAsked: Tally;
  /** Found figures with an acceptable indicator. */
  right: Tally;
  /** Found figures with everything right, but for the growth's basis. */
  whole: Tally;
  /** Claims that found a figure. */
  precise: Tally;
  /** Claims that stand on a number which is no figure. */
  taken: number;
  /** Among the found: an attribute that neither has counts as right. */
  attributes: Record<Attribute, Tally>;
  /** Among the found where the gold or the draft has it. */
  whereSaid: Record<Attribute, Tally>;
  bands: Band[];
}

/** Proposals of like confidence. */
export interface Band {
  /** The lowest confidence in it. */
  from: number;
  /** Those that found a figure. */
  precise: Tally;
  /** Those that found one and have an acceptable indicator. */
  right: Tally;
  taken: number;
}

export const BANDS: readonly number[] = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** Scores drafted figures; pure. */
export function score(gold: Gold, drafted: readonly DraftedFigure[], threshold: number): Score {
  const claims = drafted.map(({ confidence }) => confidence >= threshold);
  const asked = match(gold, drafted);
  const matched = match(
    gold,
    drafted.map((each, index) => (claims[index] ? each : { ...each, amount: null })),
  );
  const judged = gold.figures.flatMap((figure, at) => {
    const other = drafted[matched.ofGold[at] ?? -1];
    return other === undefined ? [] : judge(figure, other, matched);
  });
  const perAttribute = (of: (attribute: Attribute) => Tally): Record<Attribute, Tally> =>
    Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, of(attribute)])) as Record<Attribute, Tally>;
  return {
    found: tally(matched.ofGold, (index) => index !== null),
    foundOrAsked: tally(asked.ofGold, (index) => index !== null),
    right: tally(judged, ({ indicator }) => indicator === true),
    whole: tally(judged, (each) => ATTRIBUTES.every((name) => name === 'basis' || each[name] !== false)),
    precise: tally(
      matched.ofDrafted.filter((_, index) => claims[index]),
      (index) => index !== null,
    ),
    taken: matched.taken.filter((index, at) => claims[at] && index !== null).length,
    attributes: perAttribute((name) => tally(judged, (each) => each[name] !== false)),
    whereSaid: perAttribute((name) =>
      tally(
        judged.filter((each) => each[name] !== null),
        (each) => each[name] === true,
      ),
    ),
    bands: BANDS.map((from, index) => bandOf(gold, drafted, asked, from, BANDS[index - 1] ?? Number.POSITIVE_INFINITY)),
  };
}

function bandOf(
  gold: Gold,
  drafted: readonly DraftedFigure[],
  asked: ReturnType<typeof match>,
  from: number,
  below: number,
): Band {
  const inside = drafted.flatMap(({ confidence }, at) => (confidence >= from && confidence < below ? [at] : []));
  return {
    from,
    precise: tally(inside, (at) => (asked.ofDrafted[at] ?? null) !== null),
    right: tally(inside, (at) => {
      const [figure, other] = [gold.figures[asked.ofDrafted[at] ?? -1], drafted[at]];
      return figure !== undefined && other !== undefined && judge(figure, other, asked).indicator === true;
    }),
    taken: inside.filter((at) => (asked.taken[at] ?? null) !== null).length,
  };
}

/** The scores of several reports as one. */
export function total(scores: readonly Score[]): Score {
  const sum = (of: (each: Score) => Tally): Tally => ({
    right: scores.reduce((all, each) => all + of(each).right, 0),
    of: scores.reduce((all, each) => all + of(each).of, 0),
  });
  const perAttribute = (of: (each: Score) => Record<Attribute, Tally>): Record<Attribute, Tally> =>
    Object.fromEntries(ATTRIBUTES.map((name) => [name, sum((each) => of(each)[name])])) as Record<Attribute, Tally>;
  const empty: Tally = { right: 0, of: 0 };
  return {
    found: sum(({ found }) => found),
    foundOrAsked: sum(({ foundOrAsked }) => foundOrAsked),
    right: sum(({ right }) => right),
    whole: sum(({ whole }) => whole),
    precise: sum(({ precise }) => precise),
    taken: scores.reduce((all, { taken }) => all + taken, 0),
    attributes: perAttribute(({ attributes }) => attributes),
    whereSaid: perAttribute(({ whereSaid }) => whereSaid),
    bands: BANDS.map((from, index) => ({
      from,
      precise: sum(({ bands }) => bands[index]?.precise ?? empty),
      right: sum(({ bands }) => bands[index]?.right ?? empty),
      taken: scores.reduce((all, { bands }) => all + (bands[index]?.taken ?? 0), 0),
    })),
  };
}

function tally<Item>(items: readonly Item[], isRight: (item: Item) => boolean): Tally {
  return { right: items.filter(isRight).length, of: items.length };
}
