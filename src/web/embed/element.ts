import { askAt } from './ask.js';
import { ATTRIBUTES, languageOf, readAttributes, themeOf } from './attributes.js';
import { Drawing } from './drawing.js';
import { failedOf, selectedOf } from './event-details.js';
import { Exploration } from './exploration.js';
import { GraphFailure } from './failure.js';
import type { Expanded, Failed, Selected, XiangtuGraphElement } from './interface.js';
import { listenToKeys } from './keyboard.js';
import { pictureAsPNG } from './picture-as-png.js';
import { pictureAsSVG } from './picture-as-svg.js';
import { fileNameOf, pictureOfView } from './picture-of-view.js';
import { saveFile } from './saving.js';
import { leaveScrolling } from './scrolling.js';
import { Session } from './session.js';
import { styleSheets } from './style-sheets.js';
import { PALETTES } from './theme.js';
import { createView, type View } from './view.js';
import type { Manner, ViewActions, ViewState } from './view-state.js';
import type { Vocabulary } from './vocabulary.js';
import { WORDS } from './words.js';

/** The element: attributes and page on one side, session, view and stage on the other. */
export const elementWith = (vocabulary: Vocabulary) =>
  class XiangtuGraph extends HTMLElement implements XiangtuGraphElement {
    static observedAttributes = [...ATTRIBUTES];

    readonly #shadow = this.attachShadow({ mode: 'open' });
    readonly #session = new Session({
      changed: (state, before) => this.#changed(state, before),
      selected: (selection) => this.#tell<Selected>('select', selectedOf(this.#session.state, selection)),
      expanded: (detail) => this.#tell<Expanded>('expand', detail),
      failed: (failure) => this.#tell<Failed>('error', failedOf(failure, this.#manner?.words ?? WORDS.en)),
    });
    readonly #drawing = new Drawing(this.#session);
    readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
    #manner: Manner | null = null;
    #view: View | null = null;
    /** Attributes that have changed since they were last looked at. */
    #changes = new Set<string>();

    connectedCallback(): void {
      this.#darkness.addEventListener('change', this.#redress);
      this.addEventListener('fullscreenchange', this.#fullScreenChanged);
      for (const name of ATTRIBUTES) this.#attend(name);
    }

    disconnectedCallback(): void {
      this.#darkness.removeEventListener('change', this.#redress);
      this.removeEventListener('fullscreenchange', this.#fullScreenChanged);
      this.#undress();
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (this.isConnected && before !== now) this.#attend(name);
    }

    async focusOn(idOrName: string): Promise<void> {
      await null; // attributes set just before come first
      await this.#session.focusOn(idOrName.trim());
    }

    async expand(id: string): Promise<void> {
      await this.#session.expand(id);
    }

    async exportPNG(): Promise<Blob> {
      return pictureAsPNG(this.#picture());
    }

    async exportSVG(): Promise<Blob> {
      return new Blob([pictureAsSVG(this.#picture())], { type: 'image/svg+xml' });
    }

    /** Several attributes set in a row are taken together. */
    #attend(name: string): void {
      this.#changes.add(name);
      if (this.#changes.size > 1) return;
      queueMicrotask(() => {
        const changes = this.#changes;
        this.#changes = new Set();
        if (!this.isConnected) return;
        if (changes.has('lang') || changes.has('theme')) this.#redress();
        if (['endpoint', 'focus', 'depth', 'types', 'status'].some((each) => changes.has(each))) void this.#begin();
        else if (changes.has('year')) void this.#session.showYear(this.#wantedYear());
      });
    }

    async #begin(): Promise<void> {
      try {
        const { endpoint, focus, depth, types, statuses, year } = readAttributes(
          (name) => this.getAttribute(name),
          vocabulary,
        );
        const address = new URL(endpoint, document.baseURI).href;
        const exploration = new Exploration(
          askAt(address),
          { depth, types, statuses },
          Object.keys(vocabulary.statuses),
        );
        await this.#session.begin(exploration, focus, year);
      } catch (error) {
        // what the server says was shown and told already
        if (error instanceof GraphFailure && error.code === 'BAD_ATTRIBUTE') this.#failQuietly(error);
        else if (!(error instanceof GraphFailure)) throw error;
      }
    }

    #wantedYear(): number | null {
      try {
        return readAttributes((name) => this.getAttribute(name), vocabulary).year;
      } catch (error) {
        if (error instanceof GraphFailure) this.#failQuietly(error);
        return null;
      }
    }

    #failQuietly(failure: GraphFailure): void {
      try {
        this.#session.fail(failure, true);
      } catch {
        // it is shown, and the event is sent
      }
    }

    /** Puts the view on, in the language and theme that hold now. */
    #redress = (): void => {
      this.#undress();
      const language = languageOf(
        this.getAttribute('lang'),
        this.parentElement?.closest('[lang]')?.getAttribute('lang'),
        navigator.language,
      );
      const theme = themeOf(this.getAttribute('theme'));
      const palette = PALETTES[theme === 'auto' ? (this.#darkness.matches ? 'dark' : 'light') : theme];
      this.#manner = { language, words: WORDS[language], vocabulary, palette };
      const spoken = this.#session.language;
      this.#session.language = language;
      this.#shadow.adoptedStyleSheets = styleSheets(palette);
      const view = createView(this.#manner, this.#actions(), this.clientWidth);
      this.#view = view;
      this.#shadow.replaceChildren(view.root);
      listenToKeys(view.frame, this.#session, () => this.#drawing.stage);
      leaveScrolling(view.frame, this);
      this.#drawing.raise(view, this.#manner);
      view.update(this.#session.state);
      if (spoken !== language) this.#session.refreshDetails();
    };

    #undress(): void {
      this.#drawing.drop();
      this.#view = null;
      this.#shadow.replaceChildren();
    }

    #changed(state: ViewState, before: ViewState): void {
      this.#view?.update(state);
      this.#drawing.update(state, before);
    }

    #fullScreenChanged = (): void => this.#session.setFullScreen(document.fullscreenElement === this);

    #actions(): ViewActions {
      const session = this.#session;
      return {
        select: (selection) => session.select(selection),
        expand: (id) => void session.expand(id),
        focusOn: (id) => void session.focusOn(id).catch(() => undefined),
        more: (id) => void session.more(id),
        showYear: (year) => void session.showYear(year),
        switchWord: session.switchWord,
        showAll: session.showAll,
        show: session.show,
        zoom: (direction) => (direction === 'fit' ? this.#drawing.stage?.fit() : this.#drawing.stage?.zoom(direction)),
        save: (format) => void this.#save(format),
        toggleFullScreen: () =>
          void (document.fullscreenElement === this ? document.exitFullscreen() : this.requestFullscreen?.()),
        retry: () => void this.#begin(),
      };
    }

    async #save(format: 'png' | 'svg'): Promise<void> {
      const file = await (format === 'png' ? this.exportPNG() : this.exportSVG());
      saveFile(file, fileNameOf(this.#session.state, format));
    }

    #picture() {
      const manner = this.#manner ?? { language: 'en' as const, words: WORDS.en, vocabulary, palette: PALETTES.light };
      return pictureOfView(this.#session.state, this.#drawing.place, manner);
    }

    #tell<Detail>(type: string, detail: Detail): void {
      this.dispatchEvent(new CustomEvent<Detail>(type, { detail, bubbles: true, composed: true }));
    }
  };
