import { BadInput } from '../../errors.js';
import { readSubjectAndIndicator, type SubjectAndIndicator } from '../../graph/read/figures.js';
import { growthIndicatorName, indicatorNamed } from '../../vocabulary/indicator.js';
import type { Context } from '../context.js';
import { indicatorId } from '../indicator/indicator-of.js';
import { levelOf } from './growth-read.js';

export interface SubjectAsked {
  subject: SubjectAndIndicator['subject'];
  /** The indicator's own name; the word that was asked where no figure measures it. */
  indicator: string;
  definition: SubjectAndIndicator['indicator'];
}

const PREFIX = indicatorId('');

/**
 * Of whom and of what a figure is asked.
 *
 * @param indicator its name, an alias, or its id
 * @throws BadInput where no entity has the id of the subject
 */
export async function subjectAsked({ reader }: Context, subject: string, indicator: string): Promise<SubjectAsked> {
  const name = indicatorNamed(indicator.startsWith(PREFIX) ? indicator.slice(PREFIX.length) : indicator);
  const found = await readSubjectAndIndicator(reader, subject, { name, level: levelOf(name) });
  if (!found) throw new BadInput('subject', subject, 'the id of an entity, as `entity(name:)` or `search` gives it');
  // a growth of which no report gives the bare figure goes by its level's aliases
  const growth = found.level && growthIndicatorName(found.level);
  return { subject: found.subject, indicator: found.indicator?.name ?? growth ?? name, definition: found.indicator };
}
