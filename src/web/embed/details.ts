import type { Ask } from './ask.js';
import { DETAILS_QUERY } from './queries.js';
import type { Language } from './vocabulary.js';

/** A sentence of a report, and where it stands. */
export interface Quote {
  quote: string;
  citation: string;
}

/** What is known of a relation beyond what the picture says. */
export interface RelationDetails {
  what: 'relation';
  /** The relation in one sentence. */
  statement: string;
  because: string | null;
  /** Said by the official codes, and by no report. */
  fromCodes: boolean;
  evidence: Quote[];
  /** One sentence for each year's status, this one among them; empty when there is only one. */
  history: string[];
  warnings: Warning[];
}

/** What is known of an entity beyond its relations. */
export interface EntityDetails {
  what: 'entity';
  aliases: { name: string; because: string }[];
  note: string | null;
  fromCodes: boolean;
  warnings: Warning[];
  figures: { statement: string; evidence: Quote[] }[];
  moreFigures: boolean;
  mentions: Quote[];
  moreMentions: boolean;
}

export interface Warning {
  explanation: string;
  advice: string | null;
}

export type Details = RelationDetails | EntityDetails;

interface Page<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean };
}

/** What the API answers; which half is there tells what was asked for. */
export interface DetailsAnswer {
  origin: 'REPORT' | 'CODES';
  conflicts: Warning[];
  statement?: string;
  because?: string | null;
  history?: { id: string; statement: string }[];
  evidence?: Quote[];
  aliases?: { name: string; because: string }[];
  note?: string | null;
  observations?: Page<{ statement: string; evidence: Quote[] }>;
  mentions?: Page<{ quote: string; report: { title: string }; passage: { headings: string[] } }>;
}

/** @throws what `ask` throws; undefined when the thing is gone since it was shown */
export async function askDetails(
  ask: Ask,
  id: string,
  language: Language,
  signal: AbortSignal,
): Promise<Details | undefined> {
  const variables = { id, lang: language.toUpperCase() };
  const { node } = await ask<{ node: DetailsAnswer | null }>(DETAILS_QUERY, variables, signal);
  return node === null ? undefined : detailsOf(node);
}

export function detailsOf(answer: DetailsAnswer): Details {
  const common = { fromCodes: answer.origin === 'CODES', warnings: answer.conflicts };
  if (answer.statement !== undefined) {
    const history = answer.history ?? [];
    return {
      what: 'relation',
      ...common,
      statement: answer.statement,
      because: answer.because ?? null,
      evidence: once(answer.evidence ?? []),
      history: history.length > 1 ? history.map(({ statement }) => statement) : [],
    };
  }
  return {
    what: 'entity',
    ...common,
    aliases: answer.aliases ?? [],
    note: answer.note ?? null,
    figures: (answer.observations?.nodes ?? []).map(({ statement, evidence }) => ({
      statement,
      evidence: once(evidence),
    })),
    moreFigures: answer.observations?.pageInfo.hasNextPage ?? false,
    mentions: once((answer.mentions?.nodes ?? []).map(mention)),
    moreMentions: answer.mentions?.pageInfo.hasNextPage ?? false,
  };
}

const mention = ({
  quote,
  report,
  passage,
}: {
  quote: string;
  report: { title: string };
  passage: { headings: string[] };
}): Quote => ({
  quote,
  citation: [report.title, ...passage.headings].join(' › '),
});

/** Each quote once: one sentence can give both the fact and its period. */
function once(quotes: readonly Quote[]): Quote[] {
  return [...new Map(quotes.map(({ quote, citation }) => [`${quote}\n${citation}`, { quote, citation }])).values()];
}
