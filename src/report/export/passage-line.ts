import type { Passage } from '../facts.js';
import { lineOf } from './line.js';

/** A line of passages.jsonl. The texts of a report's passages, in the order of the lines, are the report's text. */
export type PassageLine = Passage;

export const PASSAGE_COLUMNS: readonly (keyof PassageLine)[] = [
  'id',
  'report',
  'position',
  'start',
  'end',
  'headings',
  'text',
];

export const passageLine = (passage: PassageLine): PassageLine => lineOf(PASSAGE_COLUMNS, passage);
