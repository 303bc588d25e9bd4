import { NAMED, type Named } from '../fact/named.js';

/** A report as its page begins. */
export interface Report {
  __typename: 'Report';
  id: string;
  title: string;
  year: number;
  planYear: number | null;
  publisher: string | null;
  date: string | null;
  source: string | null;
  length: number;
  town: Named | null;
}

export const REPORT = `... on Report { id title year planYear publisher date source length town { ${NAMED} } }`;

/** A passage in the order of the text, before its text was asked for. */
export interface Place {
  id: string;
  position: number;
  /** In code points from the start of the report. */
  start: number;
  end: number;
  headings: readonly string[];
}

/** A passage with what it claims. */
export interface Passage {
  id: string;
  start: number;
  text: string;
  headings: readonly string[];
  claims: readonly Claim[];
}

export interface Claim {
  id: string;
  start: number;
  end: number;
  quote: string;
  role: string;
  claims: ClaimedKind;
  /** What it supports; a figure with how it is printed, a relation with how far it has come. */
  fact: { id: string; printed?: string; modality?: string; status?: string };
}

export type ClaimedKind = 'Observation' | 'Relation' | 'Entity' | 'Conflict' | 'Silence';
