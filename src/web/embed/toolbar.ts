import { disclosure } from './disclosure.js';
import { html } from './dom.js';
import { filterPanel } from './filter-panel.js';
import { kindSymbol, sign } from './symbols.js';
import type { Manner, Part, ViewActions, ViewState } from './view-state.js';
import { nameOf } from './vocabulary.js';

/** The line above the picture: what is in the middle, how much there is around it, and what can be done. */
export function toolbar(manner: Manner, actions: ViewActions): Part {
  const { words, vocabulary, language, palette } = manner;
  const title = html('h2', {});
  const counts = html('p', { class: 'counts', role: 'status' });
  const filter = filterPanel(manner, actions);
  const mode = (name: 'graph' | 'table') =>
    html('button', { type: 'button', 'aria-pressed': 'false', click: () => actions.show(name) }, words[name]);
  const [graph, table] = [mode('graph'), mode('table')];
  const saving = html(
    'div',
    { class: 'choices' },
    html('button', { type: 'button', click: () => actions.save('png') }, words.savePNG),
    html('button', { type: 'button', click: () => actions.save('svg') }, words.saveSVG),
  );
  const full = html('button', { type: 'button', class: 'bare', click: () => actions.toggleFullScreen() }, sign('full'));
  const root = html(
    'header',
    {},
    html('div', { class: 'heading' }, title, counts),
    html(
      'div',
      { class: 'tools' },
      html('div', { class: 'modes', role: 'group', 'aria-label': words.view }, graph, table),
      disclosure(words.filter, sign('filter'), filter.root, 'filter'),
      disclosure(words.save, sign('save'), saving, 'save'),
      full,
    ),
  );
  const said = ({ visible, years }: ViewState): string => {
    const [year] = years;
    const what = words.counts(visible.nodes.size, visible.links.size);
    return year === undefined || years.length > 1 ? what : `${what} · ${words.onlyReport(year)}`;
  };
  return {
    root,
    update(state) {
      const { focus, fullScreen } = state;
      title.replaceChildren(
        ...(focus === null
          ? []
          : [
              kindSymbol(focus.kind, palette),
              focus.name,
              html('small', {}, nameOf(vocabulary.kinds, focus.kind, language)),
            ]),
      );
      counts.textContent = state.busy ? words.loading : focus === null ? '' : said(state);
      for (const [button, name] of [
        [graph, 'graph'],
        [table, 'table'],
      ] as const) {
        button.setAttribute('aria-pressed', String(state.mode === name));
      }
      graph.disabled = !state.webgl;
      const label = fullScreen ? words.leaveFullScreen : words.fullScreen;
      full.setAttribute('aria-label', label);
      full.title = label;
      filter.update(state);
    },
  };
}
