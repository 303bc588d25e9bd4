import type { EntityDetails, Quote, RelationDetails, Warning } from './details.js';
import { html } from './dom.js';
import { GraphFailure } from './failure.js';
import { type GraphLink, type GraphNode, linksOf } from './graph-data.js';
import { isNotYet } from './line-style.js';
import { kindSymbol, sign } from './symbols.js';
import type { Manner, Part, ViewActions, ViewState } from './view-state.js';
import { nameOf, typeName } from './vocabulary.js';

/** The panel beside the picture: what is known of what is selected, in the reports' words. */
export function detailsView(manner: Manner, actions: ViewActions): Part {
  const { words, vocabulary, language, palette } = manner;
  const body = html('div', { class: 'body' });
  const close = html(
    'button',
    { type: 'button', class: 'bare close', 'aria-label': words.close, click: () => actions.select(null) },
    sign('close'),
  );
  const root = html('aside', { class: 'details', tabindex: '-1', 'aria-label': words.evidence }, close, body);
  let drawn: unknown[] = [];

  const entityLink = ({ id, kind, name }: GraphNode) =>
    html(
      'button',
      { type: 'button', class: 'link', click: () => actions.select({ what: 'entity', id }) },
      kindSymbol(kind, palette),
      name,
    );

  const ofRelation = (link: GraphLink, state: ViewState): Node[] => {
    const ends = [state.data.nodes.get(link.from), state.data.nodes.get(link.to)].filter((end) => end !== undefined);
    const badges = [
      html('li', { class: isNotYet(link) ? 'not-yet' : '' }, nameOf(vocabulary.statuses, link.status, language)),
      ...(link.year === null ? [] : [html('li', {}, String(link.year))]),
      ...(link.inferred ? [html('li', { class: 'not-yet' }, words.inferred)] : []),
    ];
    const known = state.details instanceof GraphFailure ? null : state.details;
    return [
      html('h3', {}, typeName(vocabulary, link.type, language)),
      html('ul', { class: 'badges' }, ...badges),
      html('div', { class: 'ends' }, ...ends.map(entityLink)),
      ...(known?.what === 'relation' ? relationDetails(known, manner) : []),
    ];
  };

  const ofEntity = (node: GraphNode, state: ViewState): Node[] => {
    const expanded = state.data.centres.some(({ id }) => id === node.id);
    const known = state.details instanceof GraphFailure ? null : state.details;
    const focus = state.focus?.id === node.id;
    return [
      html('h3', {}, kindSymbol(node.kind, palette), node.name),
      html(
        'p',
        { class: 'kind' },
        [nameOf(vocabulary.kinds, node.kind, language), node.nameEn ?? ''].filter((part) => part !== '').join(' · '),
      ),
      html(
        'div',
        { class: 'actions' },
        html(
          'button',
          { type: 'button', disabled: expanded, click: () => actions.expand(node.id) },
          expanded ? words.expanded : words.expand,
        ),
        ...(focus ? [] : [html('button', { type: 'button', click: () => actions.focusOn(node.id) }, words.makeFocus)]),
      ),
      ...(known?.what === 'entity' ? entityDetails(known, manner) : []),
      section(words.relations, relationList(node, state, manner, actions)),
    ];
  };

  return {
    root,
    update(state) {
      const { selection, data, visible, details } = state;
      const now = [selection?.id, data, visible, details];
      if (now.every((part, at) => part === drawn[at])) return;
      drawn = now;
      const node = selection?.what === 'entity' ? data.nodes.get(selection.id) : undefined;
      const link = selection?.what === 'relation' ? data.links.get(selection.id) : undefined;
      root.hidden = node === undefined && link === undefined;
      const content = node ? ofEntity(node, state) : link ? ofRelation(link, state) : [];
      const waiting = details === null ? [html('p', { class: 'waiting' }, words.loading)] : [];
      const failed =
        details instanceof GraphFailure
          ? [html('p', { class: 'failed' }, words.failures[details.code](details.subject))]
          : [];
      // what had the keyboard goes away: the panel takes it, so that the next Tab goes on from here
      const hadFocus = body.contains((root.getRootNode() as ShadowRoot).activeElement);
      body.replaceChildren(...content, ...waiting, ...failed);
      if (hadFocus) root.focus();
    },
  };
}

function relationDetails(
  { statement, because, fromCodes, evidence, history, warnings }: RelationDetails,
  { words }: Manner,
): Node[] {
  return [
    html('p', { class: 'statement' }, statement),
    ...(because === null || statement.includes(because)
      ? []
      : [html('p', { class: 'because' }, `${words.because}: ${because}`)]),
    section(
      words.evidence,
      evidence.length > 0
        ? evidence.map(quotation)
        : [html('p', { class: 'waiting' }, fromCodes ? words.fromCodes : words.noEvidence)],
    ),
    ...warned(warnings, words.conflicts),
    ...(history.length > 0
      ? [section(words.history, [html('ul', {}, ...history.map((sentence) => html('li', {}, sentence)))])]
      : []),
  ];
}

function entityDetails(
  { aliases, note, warnings, figures, moreFigures, mentions, moreMentions }: EntityDetails,
  { words }: Manner,
): Node[] {
  const more = (whether: boolean) => (whether ? [html('p', { class: 'waiting' }, words.andMore)] : []);
  return [
    ...(aliases.length > 0
      ? [html('p', { class: 'because' }, `${words.aliases}: ${aliases.map(({ name }) => name).join('、')}`)]
      : []),
    ...(note === null ? [] : [html('p', { class: 'statement' }, note)]),
    ...warned(warnings, words.conflicts),
    ...(mentions.length > 0 ? [section(words.mentions, [...mentions.map(quotation), ...more(moreMentions)])] : []),
    ...(figures.length > 0
      ? [
          section(words.figures, [
            ...figures.flatMap(({ statement, evidence }) => [
              html('p', { class: 'statement' }, statement),
              ...evidence.map(quotation),
            ]),
            ...more(moreFigures),
          ]),
        ]
      : []),
  ];
}

/** The entity's relations that are shown, as sentences to choose from. */
function relationList(
  node: GraphNode,
  { data, visible }: ViewState,
  { vocabulary, language, words }: Manner,
  actions: ViewActions,
): Node[] {
  const lines = linksOf(data, node.id)
    .filter(({ link }) => visible.links.has(link.id))
    .map(({ link, other, outgoing }) => {
      const status = nameOf(vocabulary.statuses, link.status, language);
      const marks = [
        link.year === null ? '' : String(link.year),
        isNotYet(link) ? status : '',
        link.inferred ? words.inferred : '',
      ];
      return html(
        'li',
        {},
        html(
          'button',
          { type: 'button', class: 'link', click: () => actions.select({ what: 'relation', id: link.id }) },
          html('span', { class: 'type' }, typeName(vocabulary, link.type, language, !outgoing)),
          ' ',
          other.name,
          ' ',
          html('span', { class: 'marks' }, marks.filter((mark) => mark !== '').join(' · ')),
        ),
      );
    });
  return [html('ul', { class: 'relations' }, ...lines)];
}

const section = (title: string, content: readonly Node[]): HTMLElement =>
  html('section', {}, html('h4', {}, title), ...content);

const quotation = ({ quote, citation }: Quote): HTMLElement =>
  html('figure', {}, html('blockquote', {}, quote), html('figcaption', {}, citation));

const warned = (warnings: readonly Warning[], title: string): Node[] =>
  warnings.length === 0
    ? []
    : [
        section(
          title,
          warnings.map(({ explanation, advice }) =>
            html('p', { class: 'warning' }, explanation, ...(advice === null ? [] : [html('span', {}, advice)])),
          ),
        ),
      ];
