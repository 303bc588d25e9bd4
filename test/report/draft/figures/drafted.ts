import type { DraftIgnored, DraftObservation, DraftSource, Names } from '../../../../src/report/draft/draft.js';
import { draftObservations } from '../../../../src/report/draft/figures/observations.js';
import { draftSource } from '../../../../src/report/draft/source.js';
import type { Span } from '../../../../src/report/text/report-text.js';

const town = { id: 'division/330000000', code: '330000000', name: '清河镇' };

export interface Drafted {
  source: DraftSource;
  observations: DraftObservation[];
  ignored: DraftIgnored[];
  words(span: Span): string;
}

/** What is drafted of a text of 清河镇 2031, by itself or with names. */
export function drafted(text: string, names: Names = { entities: [], mentions: [] }): Drafted {
  const source = draftSource({ text, town, year: 2031, known: [] });
  return { source, ...draftObservations(source, names), words: (span) => source.text.slice(span) };
}

/** Each figure of a text as one line: what is counted, the value, its growth. */
export const inWords = (text: string): string[] => {
  const { observations, words } = drafted(text);
  return observations.map(({ indicator, value, growth }) =>
    [indicator.name, words(value), ...(growth === null ? [] : [`↑${words(growth.span)}`])].join(' '),
  );
};

/** The text of the one figure that a text has. */
export function only(text: string): DraftObservation {
  const [first, ...more] = drafted(text).observations;
  if (first === undefined || more.length > 0) throw new Error(`expected one figure, got ${inWords(text).join('; ')}`);
  return first;
}
