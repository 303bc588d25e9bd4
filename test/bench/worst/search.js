import { chanceOf } from './chance.js';
import { growthOf } from './grow.js';
import { mutationOf } from './mutate.js';
import { printed, questionIn } from './question.js';
import { suspectsOf } from './suspects.js';
import { valuesFrom } from './values.js';

/** Of the time for the search, what goes to beginnings: suspects and chance. */
const BEGINNING = 0.45;
/** Questions that are climbed from. */
const ELITE = 12;
/** How often a question that was refused is made smaller before it is given up. */
const SMALLER = 12;
/** Attempts from one question without a worse one, after which another is tried. */
const STUCK = 6;

/**
 * Looks for the dearest question that the server answers: suspects and random ones first, then mutations of the worst found, each kept
 * where it is worse still. Half of the climbing goes by what a question costs when it is asked first, half by what it costs planned.
 *
 * @returns {{tried: Tried[], refused: Record<string, number>}} all that were answered, or ran out of time, and how often each limit refused
 */
export async function searchWorst({ schema, pool, api, seed, minutes, say }) {
  const chance = chanceOf(seed);
  const values = valuesFrom(chance, pool);
  const growth = growthOf(schema, chance, values);
  const { mutated, smaller } = mutationOf(schema, chance, growth, values);
  const began = performance.now();
  const spent = () => (performance.now() - began) / (minutes * 60_000);
  const tried = [];
  const refused = {};
  const texts = new Set();

  /** Measures a question, made smaller until no limit refuses it. */
  const attempt = async (fields, origin) => {
    const bounds = [];
    let question = fields;
    for (let again = 0; again < SMALLER && spent() < 1; again += 1) {
      const text = textOf(question);
      if (text === null || texts.has(text)) return null;
      texts.add(text);
      const found = await api.measure(text);
      if (found.outcome === 'INVALID') return null;
      if (found.outcome !== 'REFUSED') {
        const result = { ...found, text, fields: question, origin, bounds };
        tried.push(result);
        say(
          `${Math.round(spent() * 100)} %: ${tried.length} asked; first ${Math.round(found.first)} ms, planned ${Math.round(found.planned)} ms (${found.outcome}; processor ${found.firstProcessor}, ${found.processor} ms): ${origin}`,
        );
        return result;
      }
      refused[found.limit] = (refused[found.limit] ?? 0) + 1;
      if (!bounds.includes(found.limit)) bounds.push(found.limit);
      question = smaller(question);
    }
    return null;
  };

  const textOf = (question) => {
    try {
      return printed(schema, question);
    } catch {
      return null; // a step that made no sense, as a filter of a type that is not there
    }
  };

  for (const [name, text] of Object.entries(suspectsOf(pool))) {
    if (spent() > BEGINNING * 0.8) break;
    await attempt(questionIn(text), name);
  }
  while (spent() < BEGINNING) await attempt([growth.rootField(2 + chance.below(5))], 'chance');

  for (let climbs = 0; spent() < 1 && tried.length > 0; climbs += 1) {
    const by = climbs % 2 === 0 ? 'planned' : 'first';
    const elite = worst(tried, by, ELITE);
    let at = elite[Math.min(chance.below(elite.length), chance.below(elite.length))];
    for (let stuck = 0; stuck < STUCK && spent() < 1; stuck += 1) {
      const next = await attempt(mutated(at.fields), at.origin);
      if (next !== null && next.costs[by] > at.costs[by]) {
        at = next;
        stuck = 0;
      }
    }
  }
  return { tried, refused };
}

/** The dearest by `planned` or `first`. */
export const worst = (tried, by, count) =>
  [...tried].sort((one, other) => other.costs[by] - one.costs[by]).slice(0, count);
