import { Arrangement } from './arrangement.js';
import { sceneOf } from './scene.js';
import type { Session } from './session.js';
import { drawsWebGL, Stage } from './stage.js';
import type { View } from './view.js';
import type { Manner, ViewState } from './view-state.js';
import { typeName } from './vocabulary.js';

/** Milliseconds in which a second click would come: until then nothing moves under the pointer. */
const DOUBLE_CLICK = 400;

/** The picture of a session: where everything stands, and the stage that it is drawn on, while there is one. */
export class Drawing {
  stage: Stage | null = null;
  readonly #arrangement = new Arrangement(() => this.stage?.move(this.place));
  readonly #sizes = new ResizeObserver(() => this.#resized());
  #on: { view: View; manner: Manner } | null = null;
  #revealing: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly session: Session) {}

  place: Arrangement['place'] = (id) => this.#arrangement.place(id);

  /** Draws on a view from now on; without WebGL the session is told, and nothing is drawn. */
  raise(view: View, manner: Manner): void {
    this.#on = { view, manner };
    this.#sizes.observe(view.canvas);
    if (!this.session.state.webgl) return;
    try {
      if (!drawsWebGL()) throw new Error('no WebGL');
      this.stage = new Stage(view.canvas, {
        select: (selection) => this.session.select(selection),
        expand: (id) => void this.session.expand(id),
        lost: () => this.#lose(),
      });
      this.stage.recolor(manner.palette);
      this.#draw();
    } catch {
      this.#lose();
    }
  }

  /** Leaves the view; where everything stands is kept. */
  drop(): void {
    this.#sizes.disconnect();
    this.#arrangement.stop();
    clearTimeout(this.#revealing);
    this.stage?.kill();
    this.stage = null;
    this.#on = null;
  }

  update(state: ViewState, before: ViewState): void {
    if (state.data !== before.data) this.arrange();
    if (state.data !== before.data || state.visible !== before.visible) this.#draw();
    if (state.selection === before.selection && state.mode === before.mode) return;
    this.stage?.select(state.selection);
    clearTimeout(this.#revealing);
    this.#revealing = setTimeout(() => this.#reveal(), DOUBLE_CLICK);
  }

  /** Works out where everything stands, from where it stands now. */
  arrange(): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    void this.#arrangement.arrange(this.session.state.data, this.#aspect(), still);
  }

  #draw(): void {
    const { data, visible, selection } = this.session.state;
    if (this.stage === null || this.#on === null) return;
    const { vocabulary, language } = this.#on.manner;
    this.stage.draw(sceneOf(data, visible), this.place, (type) => typeName(vocabulary, type, language));
    this.stage.select(selection);
  }

  #reveal(): void {
    const { selection } = this.session.state;
    // beside the table the stage has no size, and no place to move to
    if (selection?.what !== 'entity' || !this.#on?.view.canvas.clientWidth) return;
    this.stage?.reveal(selection.id, this.#on.view.covered());
  }

  #lose(): void {
    this.stage?.kill();
    this.stage = null;
    this.session.withoutWebGL();
  }

  #resized(): void {
    if (!this.#on?.view.canvas.clientWidth) return;
    this.#arrangement.fit(this.#aspect());
    this.stage?.move(this.place);
    this.stage?.resize();
  }

  #aspect(): number {
    const { clientWidth = 0, clientHeight = 0 } = this.#on?.view.canvas ?? {};
    return clientWidth > 0 && clientHeight > 0 ? clientWidth / clientHeight : 1.5;
  }
}
