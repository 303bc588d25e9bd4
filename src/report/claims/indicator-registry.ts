import { GROWTH_SUFFIX, growthIndicatorName, INDICATORS, type Indicator } from '../../vocabulary/indicator.js';
import { MEASURES, type Measure } from '../../vocabulary/measure.js';
import { keysOf } from '../../vocabulary/term.js';
import { UNITS, unitNamed } from '../../vocabulary/unit.js';
import type { IndicatorEntry } from '../files/claims-file.js';
import type { Word } from '../files/fields.js';
import { unknown } from '../nearest.js';
import type { FileProblems } from '../problems.js';
import { folded } from '../text/fold.js';

/** The indicators that claims can name: the vocabulary's, and those that the claims file declares. */
export class IndicatorRegistry {
  private readonly byName = new Map<string, Indicator>();

  /** What is wrong with a declaration becomes a problem of its file. */
  constructor(declared: readonly IndicatorEntry[], problems: FileProblems) {
    for (const indicator of INDICATORS)
      for (const name of [indicator.name, ...indicator.aliases]) this.byName.set(folded(name), indicator);
    for (const entry of declared) {
      const indicator = readIndicator(entry, problems);
      if (indicator !== null)
        for (const name of [entry.name, ...entry.aliases]) this.addName(name, indicator, problems);
    }
  }

  /** By name or alias, or the growth of one (税收收入增速), which needs no declaration of its own. */
  get(name: string): Indicator | undefined {
    const direct = this.byName.get(folded(name));
    if (direct !== undefined || !name.endsWith(GROWTH_SUFFIX)) return direct;
    const level = this.byName.get(folded(name.slice(0, -GROWTH_SUFFIX.length)));
    return level && growthOf(level);
  }

  names(): Iterable<string> {
    return new Set([...this.byName.values()].flatMap(({ name, aliases }) => [name, ...aliases]));
  }

  private addName(name: Word, indicator: Indicator, problems: FileProblems): void {
    const known = this.byName.get(folded(name.text));
    if (known === undefined) this.byName.set(folded(name.text), indicator);
    else if (known !== indicator)
      problems.add(name.at, `'${name.text}' is a name of the indicator '${known.name}' already`);
  }
}

const growthOf = (level: Indicator): Indicator => ({
  name: growthIndicatorName(level.name),
  en: level.en && `growth of ${level.en}`,
  aliases: level.aliases.map(growthIndicatorName),
  measure: 'GROWTH',
  unit: '%',
  additive: false,
});

function readIndicator(entry: IndicatorEntry, problems: FileProblems): Indicator | null {
  const measure = keysOf(MEASURES).find((each) => each === entry.measure.text);
  if (measure === undefined) problems.add(entry.measure.at, unknown('measure', entry.measure.text, keysOf(MEASURES)));
  const unit = baseUnit(entry.unit, problems);
  const { additive } = entry;
  if (additive.text !== 'true' && additive.text !== 'false')
    problems.add(additive.at, `additive: expected true or false, got '${additive.text}'`);
  if (measure === undefined || unit === null) return null;
  return {
    name: entry.name.text,
    en: entry.en?.text ?? null,
    aliases: entry.aliases.map(({ text }) => text),
    measure: measure satisfies Measure,
    unit,
    additive: additive.text === 'true',
  };
}

function baseUnit({ text, at }: Word, problems: FileProblems): string | null {
  const unit = unitNamed(text);
  if (unit?.name === unit?.base && unit !== undefined) return unit.name;
  const bases = UNITS.filter(({ name, base }) => name === base).map(({ name }) => name);
  problems.add(
    at,
    unit === undefined
      ? unknown('unit', text, bases)
      : `figures in ${text} are kept in ${unit.base}: declare the indicator in ${unit.base}`,
  );
  return null;
}
