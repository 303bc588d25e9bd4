/** One operator of a plan, as EXPLAIN gives it. */
export interface Operator {
  /** With the database's name behind it: NodeByLabelScan@neo4j. */
  operatorType: string;
  arguments: { Details?: string };
  children: Operator[];
}

/** A place in a plan that reads all of a label, of a type or of an index. */
export interface Scan {
  operator: string;
  /** The label or type, as Village; '*' for all nodes or relationships. */
  of: string;
  details: string;
  /** PAGE: in the order of an index and only until what it gives, filtered, fills a page. END: to the end, whatever comes of it. */
  until: 'PAGE' | 'END';
}

/**
 * Where a plan reads without bounds. What counts as bounded: a seek whose first key is fixed, by = or IN or by the beginning of a text; a text
 * index asked for what stands inside; and a walk along an index, with the rows going as they are to a LIMIT directly above.
 * A walk from a given key on is a scan as well, since no key bounds where it ends.
 */
export function scansOf(plan: Operator): Scan[] {
  return scansBeneath(plan, []);
}

function scansBeneath(plan: Operator, above: readonly Operator[]): Scan[] {
  const deeper = plan.children.flatMap((child, at) => scansBeneath(child, at === 0 ? [plan, ...above] : []));
  const own = isOpen(plan) && !isLimited(plan, above) ? [scanOf(plan, above)] : [];
  return [...own, ...deeper];
}

const scanOf = (plan: Operator, above: readonly Operator[]): Scan => ({
  operator: nameOf(plan),
  of: /:(\w+)/.exec(detailsOf(plan))?.[1] ?? '*',
  details: detailsOf(plan),
  until: isOrdered(plan) && nameOf(above.find((each) => !passesOn(each))) === 'Limit' ? 'PAGE' : 'END',
});

/** Whether it reads what no key bounds at both ends. */
function isOpen(plan: Operator): boolean {
  const name = nameOf(plan);
  if (/(Contains|EndsWith)Scan$/.test(name)) return !detailsOf(plan).startsWith('TEXT INDEX');
  if (/Scan$/.test(name)) return true;
  // the first condition is the one on the first key
  return /Seek/.test(name) && / WHERE \w+ (?:[<>]=? |IS NOT NULL)/.test(detailsOf(plan));
}

const isOrdered = (plan: Operator): boolean => /Index/.test(nameOf(plan));

/** Whether each row of a walk along an index goes as it is to a LIMIT. */
const isLimited = (plan: Operator, above: readonly Operator[]): boolean =>
  isOrdered(plan) && nameOf(above.find((each) => !AS_IT_IS.has(nameOf(each)))) === 'Limit';

const AS_IT_IS = new Set(['Projection', 'CacheProperties', 'Optional']);

/** What gives rows on one by one, some of them perhaps not. */
const passesOn = (operator: Operator): boolean =>
  AS_IT_IS.has(nameOf(operator)) || /Filter|Apply$/.test(nameOf(operator));

const nameOf = (operator: Operator | undefined): string => operator?.operatorType.replace(/@.*/, '') ?? '';

const detailsOf = ({ arguments: { Details = '' } }: Operator): string => Details;
