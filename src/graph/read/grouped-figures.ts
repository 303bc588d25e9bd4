/** What is known of the figures of a group together. */
export interface GroupedFigures {
  /** How many different ones there are of each. */
  indicators: number;
  units: number;
  modalities: number;
  periods: number;
  scopes: number;
  /** Whether the one indicator is additive, and none is per head, household or mu, nor a rate, rank, peak, average or growth. */
  additive: boolean;
  unit: string;
  /** How many have no start of their period. */
  openPeriods: number;
  about: boolean;
  /** In ten-thousandths of the unit, as digits: many towns together have more than a number holds. Null where some figure has no such bound. */
  lower: string | null;
  upper: string | null;
  /**
   * How many subjects there are, members of groups among them, none counted twice; and with those that several figures have, for each. Looked
   * at only where nothing else keeps several figures from being added up; else 0.
   */
  subjects: number;
  subjectsWithRepeats: number;
  /** How many figures of groups leave members unnamed. */
  openGroups: number;
  /** Ids, where figures are parts or stages, or members of conflicts, so that they may hold each other, and nothing else does; else none. */
  tied: string[];
}

/** Sums are taken over whole numbers of this fraction, so that they are exact: floats would add their errors up. */
export const FRACTION = 10_000;

/** What is asked of a property of all figures in a group: of those that are alike in it, and where it is known to be one. */
interface OfAll {
  property: string;
  alike: string;
  fixed: string;
}

const different = (property: string, name: string): OfAll => ({
  property,
  alike: `count(DISTINCT ${property}) AS ${name}`,
  fixed: `toInteger(rows[0].${property} IS NOT NULL) AS ${name}`,
});

const first = (property: string): OfAll => ({
  property,
  alike: `min(${property}) AS ${property}1`,
  fixed: `rows[0].${property} AS ${property}1`,
});

const OF_ALL: readonly OfAll[] = [
  different('indicator', 'indicators'),
  first('indicator'),
  different('unit', 'units'),
  first('unit'),
  different('modality', 'modalities'),
  different('period', 'periods'),
  // to have none is a scope too
  {
    property: 'scope',
    alike: "count(DISTINCT coalesce(scope, '')) AS scopes",
    fixed: 'toInteger(size(rows) > 0) AS scopes',
  },
];

/** What tells figures apart beside their properties. */
const TOLD_APART = [
  "n.per IS NOT NULL OR NOT n.measure IN ['AMOUNT', 'COUNT', 'AREA'] AS unfit",
  'n.periodStart IS NULL AS open',
  "n.qualifier = 'ABOUT' AS about",
  'n.partOf IS NOT NULL OR n.stageOf IS NOT NULL AS beneath',
  'n.conflicted AS conflicted',
];

const boundsOf = (bound: 'lower' | 'upper') =>
  `count(n.${bound}) AS ${bound}s, sum(toInteger(round(n.${bound} * ${FRACTION}))) AS ${bound}`;

/** What is known of figures that are alike. */
const OF_THE_ALIKE = [
  'count(*) AS figures',
  boundsOf('lower'),
  boundsOf('upper'),
  'collect(n.subject) AS subjects',
  'collect(CASE WHEN n.subject IS NULL THEN n END) AS ofGroups',
];

/** How many figures are so. */
const those = (told: string) => `sum(CASE WHEN ${told} THEN figures ELSE 0 END)`;

const wholeOf = (bound: 'lower' | 'upper') =>
  `CASE WHEN sum(${bound}s) = sum(figures) THEN toString(sum(${bound})) END AS ${bound}`;

/** What is known of all figures of a group, from those that are alike. */
const OF_THE_GROUP = [
  `${those('unfit')} AS unfit`,
  `${those('open')} AS openPeriods`,
  `${those('about')} > 0 AS about`,
  `${those('beneath')} AS beneath`,
  `${those('conflicted')} AS conflicted`,
  wholeOf('lower'),
  wholeOf('upper'),
  'collect([subjects] + [each IN ofGroups | each.subjectMembers]) AS subjects',
  'sum(size([each IN ofGroups WHERE each.subjectOpen OR size(each.subjectMembers) = 0])) AS openGroups',
];

/** What the figures are made of, read of each at once: one by one costs twice as much. */
const READ = [
  ...['per', 'measure', 'periodStart', 'qualifier', 'lower', 'upper', 'subject'],
  ...['subjectMembers', 'subjectOpen', 'partOf', 'stageOf', 'conflicted'],
];

/**
 * Whether nothing but subjects, or what ties figures together, can keep several figures from being added up: what the rule of sums looks
 * at before these (src/api/observation/sum.ts).
 */
const HOPEFUL = `count > 1 AND additive AND indicators <= 1 AND units <= 1 AND modalities <= 1 AND periods <= 1
  AND openPeriods = 0 AND scopes <= 1`;

/**
 * The Cypher that finds out, with a group's figures in scope as `rows` and their number as `count`, what FIGURE_COLUMNS name, and the ids of the
 * subjects, `subjectIds`: first of figures that are alike in all that matters, mostly all of them; then of the group.
 *
 * @param fixed properties that the keys or the filter fix to one value: they are not looked at again
 */
export function ofTheFigures(fixed: ReadonlySet<string>): string {
  const open = OF_ALL.filter(({ property }) => !fixed.has(property));
  const known = OF_ALL.filter(({ property }) => fixed.has(property));
  const properties = [...new Set(open.map(({ property }) => property))];
  const alike = [...properties.map((property) => `n.${property} AS ${property}`), ...TOLD_APART, ...OF_THE_ALIKE];
  return `CALL (rows) {
  UNWIND rows AS row
  WITH row {${[...properties, ...READ].map((property) => `.${property}`).join(', ')}} AS n
  WITH ${alike.join(', ')}
  RETURN ${[...open.map((each) => each.alike), ...OF_THE_GROUP].join(', ')}
}
WITH *${known.map((each) => `, ${each.fixed}`).join('')}
OPTIONAL MATCH (definition:Indicator {id: 'indicator/' + indicator1})
WITH *, unfit = 0 AND coalesce(definition.additive, false) AS additive
WITH *, ${HOPEFUL} AS hopeful
CALL (subjects, hopeful) {
  UNWIND CASE WHEN hopeful THEN subjects ELSE [] END AS ofTheAlike
  UNWIND ofTheAlike AS ids
  UNWIND ids AS id
  RETURN collect(DISTINCT id) AS subjectIds, count(id) AS subjectsWithRepeats
}`;
}

/** The Cypher of what is known of a group's figures; in lists, since a thousand maps say each name a thousand times. */
export const FIGURE_COLUMNS: Readonly<Record<keyof GroupedFigures, string>> = {
  indicators: 'indicators',
  units: 'units',
  modalities: 'modalities',
  periods: 'periods',
  scopes: 'scopes',
  additive: 'additive',
  unit: 'unit1',
  openPeriods: 'openPeriods',
  about: 'about',
  lower: 'lower',
  upper: 'upper',
  subjects: 'size(subjectIds)',
  subjectsWithRepeats: 'subjectsWithRepeats',
  openGroups: 'openGroups',
  tied: 'CASE WHEN hopeful AND (beneath > 0 OR conflicted > 1) THEN [row IN rows | row.id] ELSE [] END',
};
