import type { DraftIndicator } from './indicator.js';
import type { Phrase } from './phrase.js';
import type { Piece } from './pieces.js';
import type { PrintedValue } from './printed-value.js';

/** UTF-16 offsets in the words of a line. */
export interface Place {
  start: number;
  end: number;
}

/** A figure of a line, before its time and its owner are known. */
export interface LineFigure {
  value: PrintedValue;
  piece: Piece;
  indicator: DraftIndicator;
  phrase: Phrase;
  /** The noun that a dependent one behind it belongs to: 小麦 of 小麦播种5089亩、产量260万斤. */
  topic: string;
  growth: { value: PrintedValue; basis: string | null } | null;
  rank: (Place & { among: Place | null }) | null;
  /** Where what is said of the figure ends: its growth or rank may stand in a later piece. */
  end: number;
  partOf: LineFigure | null;
  stageOf: LineFigure | null;
  scope: Place | null;
  /** Where its list is named, and whether 等 says that the list goes on. */
  list: (Place & { open: boolean }) | null;
  /** Whose it is, where several are named in turn: 柳溪村、山下村分别流转200亩、300亩. */
  owner: Place | null;
  /** FROM and TO of 由2亿元增长到4亿元; null for what has no second level. */
  step: 'FROM' | 'TO' | null;
  confidence: number;
  doubt: string | null;
  /** Whether it only says how much of another one is done, or which task that was. */
  secondary: boolean;
  /** The figure whose task, share of it or difference it gives: their time is one. */
  about: LineFigure | null;
}
