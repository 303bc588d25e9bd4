import type { Details } from './details.js';
import type { GraphFailure } from './failure.js';
import type { Filter, Visible } from './filter.js';
import type { GraphData, GraphNode } from './graph-data.js';
import type { Selection } from './scene.js';
import type { Palette } from './theme.js';
import type { Language, Vocabulary } from './vocabulary.js';
import type { ViewWords } from './words.js';

/** All that the view shows. Each part of the view is drawn from it, and from nothing else. */
export interface ViewState {
  data: GraphData;
  filter: Filter;
  visible: Visible;
  focus: GraphNode | null;
  /** Years that the slider stops at. */
  years: readonly number[];
  year: number | null;
  selection: Selection;
  /** What is known of the selection; null while it comes. */
  details: Details | GraphFailure | null;
  mode: 'graph' | 'table';
  busy: boolean;
  failure: GraphFailure | null;
  webgl: boolean;
  fullScreen: boolean;
}

/** What the reader can do. */
export interface ViewActions {
  select(selection: Selection): void;
  expand(id: string): void;
  focusOn(id: string): void;
  more(id: string): void;
  showYear(year: number | null): void;
  switchWord(key: keyof Filter, word: string): void;
  showAll(): void;
  show(mode: ViewState['mode']): void;
  zoom(direction: 'in' | 'out' | 'fit'): void;
  save(format: 'png' | 'svg'): void;
  toggleFullScreen(): void;
  retry(): void;
}

/** How things are called and coloured. */
export interface Manner {
  language: Language;
  words: ViewWords;
  vocabulary: Vocabulary;
  palette: Palette;
}

/** A part of the view: an element, and how it is brought up to the state. */
export interface Part {
  root: HTMLElement;
  update(state: ViewState): void;
}
