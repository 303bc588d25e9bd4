import { askDetails } from './details.js';
import { Exploration } from './exploration.js';
import { GraphFailure } from './failure.js';
import { type Filter, SHOW_ALL, switched, visibleIn } from './filter.js';
import { NO_DATA } from './graph-data.js';
import type { Expanded } from './interface.js';
import type { Selection } from './scene.js';
import type { ViewState } from './view-state.js';
import type { Language } from './vocabulary.js';

/** Who is told what. */
export interface SessionListener {
  changed(state: ViewState, before: ViewState): void;
  selected(selection: Selection): void;
  expanded(detail: Expanded): void;
  failed(failure: GraphFailure): void;
}

const EMPTY: ViewState = {
  data: NO_DATA,
  filter: SHOW_ALL,
  visible: { nodes: new Set(), links: new Set() },
  focus: null,
  years: [],
  year: null,
  selection: null,
  details: null,
  mode: 'graph',
  busy: false,
  failure: null,
  webgl: true,
  fullScreen: false,
};

/** What the reader does, and what the view shows for it. Knows the server through the exploration, and no page. */
export class Session {
  state: ViewState = EMPTY;
  language: Language = 'en';
  #exploration: Exploration | null = null;
  #asking = new AbortController();

  constructor(readonly listener: SessionListener) {}

  /** Begins anew, on another server or with other limits. The first failure rejects; so does every later one of `focusOn`. */
  async begin(exploration: Exploration, focus: string, year: number | null): Promise<void> {
    this.#exploration = exploration;
    await this.focusOn(focus, year);
  }

  async focusOn(idOrName: string, year: number | null = this.state.year): Promise<void> {
    if (this.#exploration === null) return;
    this.select(null);
    if (idOrName === '') return this.fail(new GraphFailure('FOCUS_UNKNOWN', ''), true);
    await this.#change((exploration) => exploration.focusOn(idOrName, year), true);
  }

  async expand(id: string): Promise<void> {
    const before = this.state.data;
    if (!before.nodes.has(id)) return;
    if (!(await this.#change((exploration) => exploration.expand(id)))) return;
    const { nodes, links } = this.state.data;
    this.listener.expanded({
      id,
      entities: [...nodes.keys()].filter((each) => !before.nodes.has(each)).length,
      relations: [...links.keys()].filter((each) => !before.links.has(each)).length,
    });
  }

  more = (id: string): Promise<unknown> => this.#change((exploration) => exploration.more(id));

  showYear = (year: number | null): Promise<unknown> => this.#change((exploration) => exploration.showYear(year));

  select(selection: Selection): void {
    if (selection?.id === this.state.selection?.id) return;
    this.#asking.abort();
    this.#set({ selection, details: null });
    this.listener.selected(selection);
    if (selection !== null) void this.#askDetails(selection.id);
  }

  switchWord = (key: keyof Filter, word: string): void => this.#set({ filter: switched(this.state.filter, key, word) });

  showAll = (): void => this.#set({ filter: SHOW_ALL });

  show = (mode: ViewState['mode']): void => this.#set({ mode });

  setFullScreen = (fullScreen: boolean): void => this.#set({ fullScreen });

  /** The browser draws no picture: the table takes its place. */
  withoutWebGL(): void {
    if (!this.state.webgl) return;
    this.#set({ webgl: false, mode: 'table' });
    this.listener.failed(new GraphFailure('NO_WEBGL', ''));
  }

  /** Shows and reports a failure; `empties` when nothing of what was shown holds any more. */
  fail(failure: GraphFailure, empties: boolean): void {
    this.#set({ failure, busy: false, ...(empties ? { data: NO_DATA, focus: null, years: [] } : {}) });
    this.listener.failed(failure);
    if (empties) throw failure;
  }

  /** Asks again for what is known of the selection, as after a change of language. */
  refreshDetails(): void {
    const { selection } = this.state;
    if (selection !== null) void this.#askDetails(selection.id);
  }

  /** Whether it was done; false when another change overtook it, or it failed without emptying the view. */
  async #change(work: (exploration: Exploration) => Promise<void>, empties = false): Promise<boolean> {
    const exploration = this.#exploration;
    if (exploration === null) return false;
    this.#set({ busy: true });
    try {
      await work(exploration);
    } catch (error) {
      if (Exploration.overtaken(error) || exploration !== this.#exploration) return false;
      this.fail(error instanceof GraphFailure ? error : new GraphFailure('REFUSED', String(error)), empties);
      return false;
    }
    if (exploration !== this.#exploration) return false;
    const { data, focus, years, year } = exploration;
    this.#set({ data, focus, years, year, busy: false, failure: null });
    const { selection } = this.state;
    if (selection !== null && !data.nodes.has(selection.id) && !data.links.has(selection.id)) this.select(null);
    return true;
  }

  async #askDetails(id: string): Promise<void> {
    const exploration = this.#exploration;
    if (exploration === null) return;
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const details = await askDetails(exploration.ask, id, this.language, signal);
      if (!signal.aborted && details !== undefined) this.#set({ details });
    } catch (error) {
      if (!signal.aborted && error instanceof GraphFailure) this.#set({ details: error });
    }
  }

  #set(changes: Partial<ViewState>): void {
    const before = this.state;
    const state = { ...before, ...changes };
    if (state.data !== before.data || state.filter !== before.filter)
      state.visible = visibleIn(state.data, state.filter);
    this.state = state;
    this.listener.changed(state, before);
  }
}
