/** A figure as tables and charts show it. */
export interface Figure {
  id: string;
  indicator: string;
  indicatorDefinition: { id: string; en: string | null };
  /** As the report prints it: 3亿元以上. */
  printed: string;
  value: number | null;
  /** What the figure says at least and at most, in its base unit; null where it is open. */
  lower: number | null;
  upper: number | null;
  unit: string;
  per: string | null;
  modality: Modality;
  qualifier: string;
  measure: string;
  year: number;
  period: { name: string; wholeYear: boolean; basis: string };
  growth: { printed: string; basis: string; againstYear: number | null } | null;
  scope: { text: string } | null;
  rank: { position: number; among: string | null } | null;
  partOf: { id: string; indicator: string; printed: string } | null;
  conflicted: boolean;
  subjectName: string;
  subject: { id: string } | null;
}

export type Modality = 'ACTUAL' | 'ESTIMATE' | 'TARGET';

/** What is asked of a figure. */
export const FIGURE = `id indicator indicatorDefinition { id en } printed value lower upper unit per modality qualifier measure year
period { name wholeYear basis }
growth { printed basis againstYear }
scope { text }
rank { position among }
partOf { id indicator printed }
conflicted subjectName subject { id }`;
