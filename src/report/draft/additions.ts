import { XiangtuError } from '../../errors.js';
import { formatProblems, type Problem } from '../problems.js';
import { folded } from '../text/fold.js';
import { checkSources } from '../verify.js';
import { dropAccounted } from './accounted.js';
import type { Draft } from './draft.js';
import type { Prepared } from './prepare.js';
import { claimsFile } from './write/claims-file.js';
import { type Settled, settle } from './write/settle.js';

/** What a claims file that is there could have more, as YAML to be copied into it. */
export interface Additions {
  settled: Settled;
  claims: string;
  /** For the town's entities.yaml; '' where nothing is new. */
  entities: string;
}

/** Drafts what the claims that are there do not account for. Nothing of theirs is proposed again, whatever is wrong in them. */
export function draftAdditions(
  { ground, source }: Prepared,
  draft: Draft,
  threshold: number,
  progress: (line: string) => void,
): Additions {
  const problems: Problem[] = [];
  const there = checkSources(ground.sources, problems, ground.earlier);
  if (there === null) {
    throw new XiangtuError(`${formatProblems(problems)}\nWhat the claims have already could not be read.`, {
      hint: 'Correct the files beside the text and draft again.',
    });
  }
  const settled = settle(
    draft,
    threshold,
    { ...ground, drop: (decisions) => dropAccounted(draft, decisions, there) },
    progress,
  );
  const { decisions, places, entities } = settled;
  const opening = [`${source.town.name} ${source.year}: what the claims could have more 可补充的内容`];
  const declared = new Set([...there.reading.indicators.names()].map(folded));
  const before = ground.sources.entities.content ?? '';
  return {
    settled,
    claims: claimsFile(draft, decisions, places, opening, declared).content(),
    entities: entities.content().slice(before.length).replace(/^\n+/, ''),
  };
}
