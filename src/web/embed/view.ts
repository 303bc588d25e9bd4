import { detailsView } from './details-view.js';
import { html } from './dom.js';
import { legendView } from './legend-view.js';
import { notices } from './notices.js';
import { sign } from './symbols.js';
import { tableView } from './table-view.js';
import { toolbar } from './toolbar.js';
import type { Manner, Part, ViewActions, ViewState } from './view-state.js';
import { yearSlider } from './year-slider.js';

/** All parts of the view, put together. */
export interface View extends Part {
  /** Where Sigma draws. */
  canvas: HTMLElement;
  /** What the panel covers of the picture, in pixels. */
  covered(): { right: number; bottom: number };
  /** What has the keyboard while the picture is used: the picture's frame. */
  frame: HTMLElement;
}

/** Below this width of the element, in pixels, the legend starts folded. */
const NARROW = 640;

export function createView(manner: Manner, actions: ViewActions, width: number): View {
  const { words, language } = manner;
  const canvas = html('div', { class: 'canvas' });
  const zoom = (direction: 'in' | 'out' | 'fit', label: string, symbol: 'plus' | 'minus' | 'fit') =>
    html(
      'button',
      { type: 'button', 'aria-label': label, title: label, click: () => actions.zoom(direction) },
      sign(symbol),
    );
  const frame = html('div', { class: 'frame', tabindex: '0', role: 'application' }, canvas);
  const zooms = html(
    'div',
    { class: 'zooms', role: 'group' },
    zoom('in', words.zoomIn, 'plus'),
    zoom('out', words.zoomOut, 'minus'),
    zoom('fit', words.fit, 'fit'),
  );
  const legend = legendView(manner, width >= NARROW);
  const picture = html('div', { class: 'picture' }, frame, zooms);
  const said = html('p', { class: 'said', 'aria-live': 'polite' });
  const parts: Part[] = [
    toolbar(manner, actions),
    notices(manner, actions),
    tableView(manner, actions),
    detailsView(manner, actions),
    yearSlider(manner, actions),
  ];
  const [bar, notice, tables, details, years] = parts.map((part) => part.root) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const main = html('div', { class: 'main' }, picture, tables, details);
  const root = html(
    'section',
    { class: 'view', lang: language === 'zh' ? 'zh-CN' : 'en' },
    bar,
    notice,
    main,
    legend.root,
    years,
    said,
  );
  return {
    root,
    canvas,
    frame,
    covered() {
      const { offsetWidth, offsetHeight } = details;
      return offsetWidth < main.offsetWidth ? { right: offsetWidth, bottom: 0 } : { right: 0, bottom: offsetHeight };
    },
    update(state: ViewState) {
      picture.hidden = state.mode !== 'graph';
      frame.setAttribute('aria-label', words.stageHelp(state.focus?.name ?? ''));
      root.setAttribute('aria-busy', String(state.busy));
      main.hidden = state.data.nodes.size === 0 && state.failure !== null;
      root.toggleAttribute('data-empty', main.hidden);
      said.textContent = selectedName(state);
      for (const part of [...parts, legend]) part.update(state);
    },
  };
}

/** What a screen reader says when the selection moves. */
function selectedName({ selection, data }: ViewState): string {
  return selection?.what === 'entity' ? (data.nodes.get(selection.id)?.name ?? '') : '';
}
