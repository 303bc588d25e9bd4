import { html } from './dom.js';
import { legendOf } from './legend.js';
import { kindSymbol, lineSymbol, sign } from './symbols.js';
import type { Manner, Part } from './view-state.js';
import { nameOf } from './vocabulary.js';

/** Explains the shapes and lines of the picture; can be folded. */
export function legendView({ words, vocabulary, language, palette }: Manner, open: boolean): Part {
  const kinds = html('ul');
  const lines = html('ul');
  const root = html(
    'details',
    { class: 'legend', open },
    html('summary', {}, sign('legend'), words.legend),
    kinds,
    lines,
  );
  let drawn = '';
  return {
    root,
    update({ data, visible, mode }) {
      const legend = legendOf(data, visible);
      const key = JSON.stringify(legend);
      root.hidden = legend.kinds.length === 0 || mode !== 'graph';
      if (key === drawn) return;
      drawn = key;
      kinds.replaceChildren(
        ...legend.kinds.map((kind) =>
          html('li', {}, kindSymbol(kind, palette), nameOf(vocabulary.kinds, kind, language)),
        ),
      );
      lines.replaceChildren(...legend.lines.map((line) => html('li', {}, lineSymbol(line), words.lines[line])));
    },
  };
}
