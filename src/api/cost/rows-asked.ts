import { isCompositeType } from 'graphql';
import { allOf, type FieldAsked } from './fields-asked.js';

/**
 * How many rows an operation's answer could hold: each page counts in full, times the rows that it stands under. An upper
 * bound, known before anything is read; lists without pages (a figure's evidence) are short, and count as one.
 */
export const rowsAsked = (fields: readonly FieldAsked[]): number =>
  allOf(fields)
    .filter(({ type, wraps }) => !wraps && isCompositeType(type))
    .reduce((sum, { parents, rows }) => sum + parents * rows, 0);
