import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { inkOn, mixed } from './colors.js';
import { lookOf } from './kinds.js';
import { measuring, writeLabels } from './label-canvas.js';
import { RelationProgram } from './link-program.js';
import { KindNodeProgram } from './node-program.js';
import { cellOf } from './pictogram-atlas.js';
import { EMPTY_SCENE, emphasized, type Scene, type SceneLink, type SceneNode, type Selection } from './scene.js';
import { sceneLabels } from './scene-labels.js';
import type { Point } from './seed-positions.js';
import { listenToStage, type StageActions } from './stage-events.js';
import { drawHover } from './stage-hover.js';
import { keepPace } from './stage-pace.js';
import { PALETTES, type Palette } from './theme.js';

/** How much of the ground's colour is in what steps back while something is selected. */
const FADED = 0.8;
const ZOOM = 1.5;

/** Whether this browser can draw the picture at all. */
export function drawsWebGL(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** The picture on the screen: Sigma with our shapes, lines and labels. */
export class Stage {
  readonly #graph = new MultiDirectedGraph();
  readonly #sigma: Sigma;
  #killed = false;
  #scene: Scene = EMPTY_SCENE;
  #selection: Selection = null;
  #strong: ReadonlySet<string> | null = null;
  #palette: Palette = PALETTES.light;
  #typeName: (type: string) => string = (type) => type;

  /** @throws when the browser gives no WebGL context */
  constructor(
    readonly container: HTMLElement,
    actions: StageActions,
  ) {
    this.#sigma = new Sigma(this.#graph, container, {
      ...SETTINGS,
      nodeReducer: (id, node) => this.#nodeLook(id, node as unknown as { node: SceneNode } & Point),
      edgeReducer: (id, edge) => this.#linkLook(id, (edge as unknown as { link: SceneLink }).link),
      defaultDrawNodeHover: (context, data) => drawHover(context, data, this.#palette),
    });
    this.#sigma.on('afterRender', () => this.#writeNames());
    keepPace(this.#sigma);
    // Sigma gives its contexts up when it is killed: that is no loss
    listenToStage(this.#sigma, { ...actions, lost: () => this.#killed || actions.lost() });
  }

  /** Draws a scene; `place` says where each node stands, in any unit. */
  draw(scene: Scene, place: (id: string) => Point, typeName: (type: string) => string): void {
    this.#scene = scene;
    this.#typeName = typeName;
    this.#strong = emphasized(scene, this.#selection);
    this.#graph.clear();
    // the first is drawn first, and the others over it
    for (const node of [...scene.nodes].reverse()) this.#graph.addNode(node.id, { node, ...place(node.id) });
    for (const link of scene.links) this.#graph.addDirectedEdgeWithKey(link.id, link.from, link.to, { link });
    this.#sigma.refresh({ schedule: true });
  }

  move(place: (id: string) => Point): void {
    this.#graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...place(id) }), {
      attributes: ['x', 'y'],
    });
  }

  select(selection: Selection): void {
    this.#selection = selection;
    this.#strong = emphasized(this.#scene, selection);
    this.#sigma.refresh({ schedule: true });
  }

  recolor(palette: Palette): void {
    this.#palette = palette;
    this.#sigma.refresh({ schedule: true });
  }

  zoom(direction: 'in' | 'out'): void {
    const camera = this.#sigma.getCamera();
    const factor = { factor: ZOOM, duration: this.#duration() };
    void (direction === 'in' ? camera.animatedZoom(factor) : camera.animatedUnzoom(factor));
  }

  /** The whole picture again. */
  fit(): void {
    void this.#sigma.getCamera().animatedReset({ duration: this.#duration() });
  }

  /** Moves the camera so that a node can be seen, if it cannot; `covered` is what the panel takes of the stage, in pixels. */
  reveal(id: string, covered: { right: number; bottom: number }): void {
    const point = this.screenPoints().get(id);
    if (point === undefined) return;
    const { width, height } = this.#sigma.getDimensions();
    const [right, bottom] = [width - covered.right, height - covered.bottom];
    const margin = 30;
    if (point.x > margin && point.y > margin && point.x < right - margin && point.y < bottom - margin) return;
    const camera = this.#sigma.getCamera();
    const here = this.#sigma.viewportToFramedGraph(point);
    const there = this.#sigma.viewportToFramedGraph({ x: right / 2, y: bottom / 2 });
    const { x, y } = camera.getState();
    void camera.animate({ x: x + here.x - there.x, y: y + here.y - there.y }, { duration: this.#duration() });
  }

  /** Where the nodes stand on the stage, in pixels. */
  screenPoints(): Map<string, Point> {
    return new Map(
      this.#scene.nodes.flatMap(({ id }): [string, Point][] => {
        const data = this.#sigma.getNodeDisplayData(id);
        return data === undefined ? [] : [[id, this.#sigma.framedGraphToViewport(data)]];
      }),
    );
  }

  resize(): void {
    this.#sigma.resize();
    this.#sigma.refresh({ schedule: true });
  }

  kill(): void {
    this.#killed = true;
    this.#sigma.kill();
  }

  #duration = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250);

  #nodeLook(id: string, { node, x, y }: { node: SceneNode } & Point) {
    const { shape, color } = lookOf(node.kind);
    const { background, outline, accent, muted } = this.#palette;
    const weak = this.#strong !== null && !this.#strong.has(id);
    const shown = (tone: string) => (weak ? mixed(tone, background, FADED) : tone);
    const selected = this.#selection?.id === id;
    return {
      x,
      y,
      type: 'kind',
      size: node.radius,
      label: node.name,
      color: shown(color),
      shape,
      pictogram: cellOf(node.kind),
      ink: shown(inkOn(color)),
      edge: shown(mixed(color, outline, 0.4)),
      ring: selected ? 1 : node.expanded ? 0.6 : 0,
      ringColor: selected ? accent : shown(muted),
      zIndex: selected ? 2 : weak ? 0 : 1,
    };
  }

  #linkLook(id: string, { line, lane }: SceneLink) {
    const { background, line: usual, strongLine, accent } = this.#palette;
    const strong = this.#strong?.has(id) === true;
    const weak = this.#strong !== null && !strong;
    const selected = this.#selection?.id === id;
    return {
      type: 'relation',
      size: selected ? 2.5 : 1.4,
      color: selected ? accent : strong ? strongLine : weak ? mixed(usual, background, 0.7) : usual,
      line,
      lane,
      zIndex: selected ? 2 : strong ? 1 : 0,
    };
  }

  #writeNames(): void {
    const context = this.#sigma.getCanvases().labels?.getContext('2d');
    if (!context) return;
    const points = this.screenPoints();
    const labels = sceneLabels(
      {
        scene: this.#scene,
        place: (id) => points.get(id),
        radius: ({ radius }) => this.#sigma.scaleSize(radius),
        area: this.#sigma.getDimensions(),
      },
      {
        selection: this.#selection,
        strong: this.#strong,
        typeName: this.#typeName,
        measure: measuring(context),
      },
    );
    writeLabels(context, labels, this.#palette);
  }
}

const SETTINGS: Partial<Settings> = {
  allowInvalidContainer: true,
  renderLabels: false,
  enableEdgeEvents: true,
  enableCameraRotation: false,
  zIndex: true,
  stagePadding: 44,
  minCameraRatio: 0.05,
  maxCameraRatio: 4,
  doubleClickZoomingRatio: 1.7,
  defaultNodeType: 'kind',
  nodeProgramClasses: { kind: KindNodeProgram },
  defaultEdgeType: 'relation',
  edgeProgramClasses: { relation: RelationProgram },
};
