import type { Position } from '../../text/report-text.js';
import type { Settled } from './settle.js';

/** How sure a draft is of each fact that it claims, by the fact's id in the graph; of a fact that it claims twice, the surer. */
export function confidencesOf({ draft, decisions, claims, checked }: Settled): Map<string, number> {
  const { reading, facts } = checked;
  const confidences = new Map<string, number>();
  const note = (id: string, confidence: number | undefined): void => {
    if (confidence !== undefined) confidences.set(id, Math.max(confidence, confidences.get(id) ?? 0));
  };
  const indexAt = ({ line }: Position): number => Number(claims.at(line)?.proposals[0]?.replace(/^[a-z]+ /, ''));
  for (const { id, confidence } of draft.entities) {
    const known = reading.entities.get(id);
    if (known !== undefined) note(known.entity.id, confidence);
  }
  for (const { observations, relations } of facts.claims) {
    for (const { fact, entry } of observations) {
      const drafted = draft.observations[indexAt(entry.at)];
      note(fact.id, drafted && decisions.confidenceOfObservation(drafted));
    }
    for (const { links, entry } of relations) {
      const drafted = draft.relations[indexAt(entry.at)];
      for (const { fact } of links) note(fact.id, drafted && decisions.confidenceOfRelation(drafted));
    }
  }
  for (const { id, members } of facts.facts.conflicts)
    note(id, Math.min(1, ...members.map((member) => confidences.get(member) ?? 1)));
  return confidences;
}
