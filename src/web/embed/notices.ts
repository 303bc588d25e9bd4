import { html } from './dom.js';
import { MOST } from './exploration.js';
import { GraphFailure } from './failure.js';
import { kindSymbol } from './symbols.js';
import type { Manner, Part, ViewActions, ViewState } from './view-state.js';

const NO_WEBGL = new GraphFailure('NO_WEBGL', '');

/** What could not be shown and why, with what to do about it; and what was left out. */
export function notices({ words, palette }: Manner, actions: ViewActions): Part {
  const root = html('div', { class: 'notices' });
  let drawn = '';

  const failure = (what: GraphFailure): Node[] => {
    const options = what.options.map((node) =>
      html(
        'button',
        { type: 'button', class: 'option', click: () => actions.focusOn(node.id) },
        kindSymbol(node.kind, palette),
        node.name,
      ),
    );
    const away = what.code === 'UNREACHABLE' || what.code === 'REFUSED';
    return [
      html(
        'div',
        { class: 'notice failure', role: 'alert' },
        html(
          'p',
          {},
          what.code === 'FOCUS_UNKNOWN' && what.subject === ''
            ? words.noFocus
            : words.failures[what.code](what.subject),
        ),
        ...(isElsewhere(what) ? [html('p', {}, words.otherOrigin(location.origin))] : []),
        ...(options.length > 0 && what.code === 'FOCUS_UNKNOWN' ? [html('p', {}, words.didYouMean)] : []),
        ...options,
        ...(away ? [html('button', { type: 'button', click: () => actions.retry() }, words.retry)] : []),
      ),
    ];
  };

  const leftOut = ({ data }: ViewState): Node[] =>
    data.centres
      .filter(({ omitted }) => omitted > 0)
      .map(({ id, omitted, limit }) =>
        html(
          'div',
          { class: 'notice', role: 'status' },
          html('p', {}, words.omitted(omitted, data.nodes.get(id)?.name ?? id)),
          limit < MOST
            ? html('button', { type: 'button', click: () => actions.more(id) }, words.more)
            : html('p', {}, words.most),
        ),
      );

  return {
    root,
    update(state) {
      const failures = [state.failure, state.webgl ? null : NO_WEBGL].filter((each) => each !== null);
      const key = JSON.stringify([failures.map(({ message, options }) => [message, options]), state.data.centres]);
      if (key === drawn) return;
      drawn = key;
      root.replaceChildren(...failures.flatMap(failure), ...leftOut(state));
    },
  };
}

/** Whether a server that gave no answer is of another origin than the page: then its setting may be why. */
function isElsewhere({ code, subject }: GraphFailure): boolean {
  return code === 'UNREACHABLE' && new URL(subject, location.href).origin !== location.origin;
}
