import type { Completed } from './complete-phrase.js';
import type { DraftIndicator } from './indicator.js';
import type { LineFigure } from './line-figure.js';
import type { Piece } from './pieces.js';
import type { PrintedValue } from './printed-value.js';

/** A figure of which nothing but its value and its name is known yet. */
export const newFigure = (
  piece: Piece,
  value: PrintedValue,
  { phrase, topic, confidence, doubt }: Completed,
  indicator: DraftIndicator,
): LineFigure => ({
  value,
  piece,
  phrase,
  topic,
  indicator,
  confidence,
  doubt,
  end: value.end,
  secondary: false,
  growth: null,
  rank: null,
  partOf: null,
  about: null,
  stageOf: null,
  scope: null,
  list: null,
  owner: null,
  step: null,
});

/** A name read from the words before a value, with nothing taken over from elsewhere. */
export const plainly = (noun: string, confidence: number, doubt: string | null = null, topic = noun): Completed => ({
  phrase: { verb: '', noun, from: 'LEFT' },
  topic,
  confidence,
  doubt,
});
