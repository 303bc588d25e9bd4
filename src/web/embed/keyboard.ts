import { type Direction, nodeTowards } from './neighbor.js';
import type { Session } from './session.js';
import type { Stage } from './stage.js';

/** The picture by keyboard: arrows go from node to node, Enter expands, plus, minus and 0 zoom, Escape lets go. */
export function listenToKeys(frame: HTMLElement, session: Session, stage: () => Stage | null): void {
  frame.addEventListener('keydown', (event) => {
    const picture = stage();
    if (picture === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const { selection, focus, data } = session.state;
    const done = () => event.preventDefault();
    const select = (id: string | undefined) => {
      done();
      if (id === undefined) return;
      session.select({ what: 'entity', id });
    };
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowDown': {
        const from = selection?.what === 'entity' ? selection.id : data.links.get(selection?.id ?? '')?.to;
        return select(
          from === undefined ? focus?.id : nodeTowards(picture.screenPoints(), from, event.key as Direction),
        );
      }
      case 'Enter':
        if (selection?.what === 'entity') void session.expand(selection.id);
        return done();
      case 'Escape':
        if (selection === null) return;
        session.select(null);
        return done();
      case '+':
      case '=':
        picture.zoom('in');
        return done();
      case '-':
        picture.zoom('out');
        return done();
      case '0':
        picture.fit();
        return done();
    }
  });
}
