import { XiangtuError } from '../../../errors.js';
import { countsOf } from '../../counts.js';
import type { VerifiedReport } from '../../facts.js';
import { type ClaimsFile, readClaimsFile } from '../../files/claims-file.js';
import type { SourceFile, Sources } from '../../files/sources.js';
import { formatProblems, type Problem } from '../../problems.js';
import { type CheckedSources, checkSources } from '../../verify.js';
import type { Draft } from '../draft.js';
import { claimsFile } from './claims-file.js';
import { Decisions } from './decisions.js';
import { entitiesFile } from './entities-file.js';
import { fieldAt } from './entry.js';
import { ignoreOpenNumbers } from './ignore-open-numbers.js';
import type { FileLines } from './lines-of-file.js';
import { QuotedPlaces } from './places.js';
import { type Counts, NO_COUNTS, reportFile } from './report-file.js';

/** Where a draft is written, and what is there already: the text, the town's own files and what all towns share. */
export interface Ground {
  /** The report's files; `claims` and its contents are not looked at. */
  sources: Sources;
  /** Over the entities that are added. */
  heading: string;
  /** Comment lines at the start of claims.yaml. */
  opening: readonly string[];
  earlier: readonly VerifiedReport[];
  /** Whether there will be a claims.yaml: it ignores the numbers that are no figure and that its claims leave open. */
  writes: boolean;
  /** Leaves out what needs no proposal. */
  drop?: (decisions: Decisions) => void;
}

/** A draft whose claims verify. */
export interface Settled {
  draft: Draft;
  decisions: Decisions;
  places: QuotedPlaces;
  /** The contents of claims.yaml and of the town's entities.yaml. */
  claims: FileLines;
  entities: FileLines;
  checked: CheckedSources;
  counts: Counts;
  /** Proposals that verify refused, so that they are questions now. */
  refused: number;
}

/** So often a refused proposal is asked by itself; then whatever still has a problem loses all that is around it. */
const ROUNDS = 8;
/** Then nothing is claimed any more. */
const LAST_ROUND = 12;

/**
 * Has the claims of a draft verified in memory until there is no problem left: a field that is refused is left out where a figure
 * says as much without it, any other proposal with a problem becomes a question that carries the problem's words.
 */
export function settle(
  draft: Draft,
  threshold: number,
  ground: Ground,
  progress: (line: string) => void = () => {},
): Settled {
  const decisions = new Decisions(draft, threshold);
  ground.drop?.(decisions);
  const places = new QuotedPlaces(draft.source.text);
  for (let round = 1; ; round += 1) {
    const claims = claimsFile(draft, decisions, places, ground.opening);
    const entities = entitiesFile(
      draft,
      decisions,
      ground.sources.entities.content,
      ground.sources.entities.path,
      ground.heading,
    );
    const report = reportFile(draft, decisions, NO_COUNTS);
    const files = { claims, entities, report };
    const problems: Problem[] = [];
    const sources = withContents(ground.sources, files);
    const checked = checkSources(sources, problems, ground.earlier, (path, _, found) => inPieces(path, claims, found));
    if (checked !== null && problems.length === 0 && ground.writes && ignoreOpenNumbers(decisions, checked)) continue;
    if (checked !== null && problems.length === 0)
      return {
        draft,
        decisions,
        places,
        claims,
        entities,
        checked,
        counts: countsOf(checked.facts.facts),
        refused: decisions.refusals(),
      };
    progress(`Verifying what was drafted: ${problems.length} problems in round ${round}`);
    const followed = refuse(problems, sources, files, decisions, round > ROUNDS);
    if (!followed || round >= LAST_ROUND) decisions.askAll('the claims around it could not be verified');
    if (round > LAST_ROUND) throw unsound(problems);
  }
}

/** Problems that no proposal has: those of the files that are there already. */
const unsound = (problems: readonly Problem[]): XiangtuError =>
  new XiangtuError(
    `${formatProblems(problems)}\nThe files beside the report have problems, so that no claim could be verified.`,
    {
      hint: 'Correct them first; `npx xiangtu verify` finds the same.',
    },
  );

/** Items of claims.yaml that are parsed at once: the tree of a whole long file would not fit into memory. */
const PIECE = 500;

function inPieces(path: string, claims: FileLines, found: Problem[]): ClaimsFile | null {
  const whole: ClaimsFile = { indicators: [], claims: [], conflicts: [], silences: [], ignored: [] };
  for (const { source, firstLine } of claims.pieces(PIECE)) {
    const piece = readClaimsFile(path, source, found, firstLine);
    if (piece === null) return null;
    for (const indicator of piece.indicators) whole.indicators.push(indicator);
    for (const claim of piece.claims) whole.claims.push(claim);
    for (const conflict of piece.conflicts) whole.conflicts.push(conflict);
    for (const ignored of piece.ignored) whole.ignored.push(ignored);
  }
  return whole;
}

type Files = Readonly<Record<'claims' | 'entities' | 'report', FileLines>>;

/** The sources with these contents; a report.yaml that is there stays. */
function withContents(sources: Sources, { claims, entities, report }: Files): Sources {
  const content = (file: SourceFile, lines: FileLines): SourceFile => ({ path: file.path, content: lines.content() });
  return {
    ...sources,
    claims: content(sources.claims, claims),
    entities: content(sources.entities, entities),
    report: sources.report.content === null ? content(sources.report, report) : sources.report,
  };
}

/** Fields without which a figure or relation still says what it says. */
const SPARE = new Set([
  'growth',
  'rank',
  'per',
  'partOf',
  'stageOf',
  'members',
  'list',
  'aliases',
  'possiblySame',
  'lists',
  'level',
  'entities',
]);
/** Refused words for a period: the year that is assumed there remains, if it is the same. */
const PERIOD = new Set(['period', 'basis', 'periodQuote']);

/** Follows each problem to the proposal that it is about; whether any proposal changed. */
function refuse(
  problems: readonly Problem[],
  sources: Sources,
  files: Files,
  decisions: Decisions,
  harder: boolean,
): boolean {
  let changed = false;
  // several problems of one field are one refusal
  const followed = new Set<string>();
  for (const { file, line, column, message } of problems) {
    const which = (['claims', 'entities', 'report'] as const).find((name) => sources[name].path === file);
    const proposed = which && files[which].at(line);
    if (!proposed) continue;
    const name = fieldAt(proposed, column);
    for (const proposal of proposed.proposals) {
      changed = true;
      // an entity that a claim merely names is left out there before it is doubted itself
      const spare = which === 'claims' && proposal.includes('/') ? 'entities' : name;
      if (followed.has(`${proposal} ${spare}`)) continue;
      followed.add(`${proposal} ${spare}`);
      if (harder || !leaveOut(decisions, proposal, spare)) decisions.ask(proposal, message);
    }
  }
  return changed;
}

function leaveOut(decisions: Decisions, proposal: string, name: string | null): boolean {
  if (name === null) return false;
  if (PERIOD.has(name)) return decisions.assumable(proposal) && decisions.leaveOut(proposal, 'period');
  // a list without its names says nothing
  if (name === 'members') decisions.leaveOut(proposal, 'list');
  return SPARE.has(name) && decisions.leaveOut(proposal, name);
}
