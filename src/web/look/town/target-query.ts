import { PAGE, type Page } from '../answers/use-rows.js';
import { FIGURE, type Figure } from '../figures/figure.js';

export const TARGETS = `query Targets($id: ID!, $years: IntComparison!, $after: String) {
  node(id: $id) {
    ... on Entity {
      observations(filter: { modality: { eq: TARGET }, year: $years }, first: 100, after: $after) { totalCount nodes { ${FIGURE} } ${PAGE} }
    }
  }
}`;

export interface TargetsData {
  node: { observations?: Page<Figure> } | null;
}

/** Two figures set against each other, of which one is a target. */
export interface Comparison {
  kind: string;
  comparable: boolean;
  reasons: readonly string[];
  outcome: 'MET' | 'MISSED' | 'BOUND' | null;
  /** Why an outcome of what can be compared is null: AIM, CONFLICT or RESTATED. */
  outcomeReason: string | null;
  /** Whether it is the growths of the two that are compared. */
  ofGrowth: boolean;
  percent: number | null;
  exactness: string | null;
  from: Compared;
  to: Compared;
}

export interface Compared {
  id: string;
  printed: string;
  year: number;
  modality: string;
  period: { name: string };
  growth: { printed: string } | null;
}

/** The words of the text for what is compared: of a level that carries the growth asked for, the growth. */
export const printedOf = ({ ofGrowth }: Comparison, { printed, growth }: Compared): string =>
  ofGrowth && growth !== null ? growth.printed : printed;

const COMPARED = 'id printed year modality period { name } growth { printed }';

/** Of which indicators and years the comparisons are asked: one field each, all in one operation. */
export interface Pair {
  indicator: string;
  year: number;
}

/** A query for the comparisons of several targets of one subject, as `c0`, `c1`, … in the order of the pairs. */
export function comparisonsQuery(pairs: readonly Pair[]): { query: string; variables: Record<string, unknown> } {
  const declared = pairs.map((_, index) => `$indicator${index}: ID!, $from${index}: Int!, $to${index}: Int!`);
  const fields = pairs.map(
    (
      _,
      index,
    ) => `c${index}: compare(subject: $id, indicator: $indicator${index}, from: $from${index}, to: $to${index}) {
    kind comparable reasons outcome outcomeReason ofGrowth percent exactness from { ${COMPARED} } to { ${COMPARED} }
  }`,
  );
  const variables = pairs.flatMap(({ indicator, year }, index) => [
    [`indicator${index}`, indicator],
    [`from${index}`, year - 1],
    [`to${index}`, year],
  ]);
  return {
    query: `query Comparisons($id: ID!, ${declared.join(', ')}) {\n  ${fields.join('\n  ')}\n}`,
    variables: Object.fromEntries(variables) as Record<string, unknown>,
  };
}

export type ComparisonsData = Readonly<Record<string, readonly Comparison[]>>;
