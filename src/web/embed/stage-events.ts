import type Sigma from 'sigma';
import type { Selection } from './scene.js';

/** What the reader can do on the stage with mouse or finger. */
export interface StageActions {
  select(selection: Selection): void;
  expand(id: string): void;
  /** The browser took the WebGL context away. */
  lost(): void;
}

/** Hands on what is done on the stage: a click selects, a double click on a node expands it. */
export function listenToStage(sigma: Sigma, { select, expand, lost }: StageActions): void {
  const pointing = (over: boolean) => () => sigma.getContainer().toggleAttribute('data-over', over);
  sigma.on('clickNode', ({ node }) => select({ what: 'entity', id: node }));
  sigma.on('clickEdge', ({ edge }) => select({ what: 'relation', id: edge }));
  sigma.on('clickStage', () => select(null));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    expand(node);
  });
  sigma.on('enterNode', pointing(true));
  sigma.on('leaveNode', pointing(false));
  sigma.on('enterEdge', pointing(true));
  sigma.on('leaveEdge', pointing(false));
  for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', lost);
}
