import { html } from './dom.js';
import { kindSymbol } from './symbols.js';
import { type EntityRow, type RelationRow, tableOf } from './table.js';
import type { Manner, Part, ViewActions, ViewState } from './view-state.js';

/** The same entities and relations as the picture, to read: each can be selected, each entity expanded. */
export function tableView(manner: Manner, actions: ViewActions): Part {
  const { words, palette } = manner;
  const relations = html('tbody');
  const entities = html('tbody');
  const root = html(
    'div',
    { class: 'tables', tabindex: '0', role: 'region', 'aria-label': words.table },
    table(
      words.relations,
      [words.from, words.relation, words.to, words.status, words.statusYear, words.remark],
      relations,
    ),
    table(words.entities, [words.entity, words.kind, words.relationCount, words.expand], entities),
  );
  let drawn: Pick<ViewState, 'data' | 'visible'> | undefined;

  const entity = ({ id, kind, name }: { id: string; kind: string; name: string }) =>
    html(
      'button',
      { type: 'button', class: 'link', click: () => actions.select({ what: 'entity', id }) },
      kindSymbol(kind, palette),
      name,
    );

  const relationRow = (row: RelationRow) =>
    html(
      'tr',
      { 'data-id': row.id },
      html('td', {}, entity(row.from)),
      html(
        'td',
        {},
        html(
          'button',
          { type: 'button', class: 'link', click: () => actions.select({ what: 'relation', id: row.id }) },
          row.relation,
        ),
      ),
      html('td', {}, entity(row.to)),
      html('td', { class: row.notYet ? 'not-yet' : '' }, row.status),
      html('td', {}, row.year),
      html('td', {}, row.remark),
    );

  const entityRow = (row: EntityRow) =>
    html(
      'tr',
      { 'data-id': row.id },
      html('th', { scope: 'row' }, entity(row)),
      html('td', {}, row.kindName),
      html('td', { class: 'number' }, String(row.relations)),
      html(
        'td',
        {},
        html(
          'button',
          {
            type: 'button',
            'aria-disabled': String(row.expanded),
            'aria-label': `${words.expand} ${row.name}`,
            click: () => actions.expand(row.id),
          },
          row.expanded ? words.expanded : words.expand,
        ),
      ),
    );

  return {
    root,
    update(state) {
      root.hidden = state.mode !== 'table' || state.data.nodes.size === 0;
      if (root.hidden) return;
      if (drawn?.data !== state.data || drawn.visible !== state.visible) {
        const rows = tableOf(state.data, state.visible, manner);
        keepingFocus(root, () => {
          relations.replaceChildren(...rows.relations.map(relationRow));
          entities.replaceChildren(...rows.entities.map(entityRow));
        });
        drawn = state;
      }
      for (const row of root.querySelectorAll('tr[data-id]')) {
        row.toggleAttribute('data-selected', row.getAttribute('data-id') === state.selection?.id);
      }
    },
  };
}

const table = (caption: string, columns: readonly string[], body: HTMLElement): HTMLElement =>
  html(
    'table',
    {},
    html('caption', {}, caption),
    html('thead', {}, html('tr', {}, ...columns.map((column) => html('th', { scope: 'col' }, column)))),
    body,
  );

/** Draws rows anew, and gives the keyboard back to the button that had it, if its row is still there. */
function keepingFocus(root: HTMLElement, draw: () => void): void {
  const focused = (root.getRootNode() as ShadowRoot).activeElement;
  const row = focused?.closest('tr[data-id]');
  const at = row ? [...row.querySelectorAll('button')].indexOf(focused as HTMLButtonElement) : -1;
  draw();
  if (!row || at === -1) return;
  const again = [...root.querySelectorAll('tr[data-id]')].find(
    (each) => each.getAttribute('data-id') === row.getAttribute('data-id'),
  );
  again?.querySelectorAll('button')[at]?.focus();
}
