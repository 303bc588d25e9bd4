import { draftReport } from '../../../../src/report/draft/draft-report.js';
import { observationRef } from '../../../../src/report/draft/write/decisions.js';
import { settle } from '../../../../src/report/draft/write/settle.js';
import { type DraftedFigure, draftedFigures } from './drafted.js';
import type { Measured } from './reports.js';

/** The figures that a draft of a report proposes, and what of them verify refused to have claimed, in words. */
export interface Drafted {
  figures: DraftedFigure[];
  refused: string[];
}

/** What verify refuses is a question, as in the files: its confidence is in the lowest band, whatever the threshold. */
export function draftedOf({ source, ground }: Pick<Measured, 'source' | 'ground'>, threshold: number): Drafted {
  const { draft, decisions } = settle(draftReport(source), threshold, ground);
  const refused: string[] = [];
  const figures = draftedFigures(draft).map((figure, index) => {
    if (figure.confidence < threshold || decisions.claimsObservation(index)) return figure;
    const why = decisions.refusal(observationRef(index)) ?? 'its subject is only asked about';
    refused.push(`${figure.indicators[0]} ${source.text.slice(figure.place)}: ${why}`);
    return { ...figure, confidence: 0 };
  });
  return { figures, refused };
}
