import { measuring } from './label-canvas.js';
import { legendOf } from './legend.js';
import { type Picture, pictureOf } from './picture.js';
import { sceneOf } from './scene.js';
import type { Point } from './seed-positions.js';
import type { Manner, ViewState } from './view-state.js';
import { nameOf, typeName } from './vocabulary.js';
import { yearAt } from './year-slider.js';

/** What the view shows, as a picture to be saved: with its title, the years that it stands on, and a legend. */
export function pictureOfView(state: ViewState, place: (id: string) => Point, manner: Manner): Picture {
  const { words, vocabulary, language, palette } = manner;
  const { data, visible, focus, years } = state;
  const year = years[yearAt(years, state.year)];
  const legend = legendOf(data, visible);
  const context = document.createElement('canvas').getContext('2d');
  return pictureOf({
    scene: sceneOf(data, visible),
    place,
    palette,
    title: focus?.name ?? '',
    subtitle: [words.counts(visible.nodes.size, visible.links.size), year === undefined ? '' : words.asOf(year)]
      .filter((part) => part !== '')
      .join(' · '),
    kinds: legend.kinds.map((kind) => ({ kind, name: nameOf(vocabulary.kinds, kind, language) })),
    lines: legend.lines.map((line) => ({ line, name: words.lines[line] })),
    typeName: (type) => typeName(vocabulary, type, language),
    measure: context === null ? (text) => 12 * text.length : measuring(context),
  });
}

/** 小浦镇.svg: the focus's name, without what file systems refuse. */
export const fileNameOf = ({ focus }: ViewState, format: string): string =>
  `${(focus?.name ?? 'xiangtu').replace(/[\\/:*?"<>|\s]+/g, '-')}.${format}`;
