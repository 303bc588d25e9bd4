import type { Span } from '../../text/report-text.js';
import type { Draft, Proposal } from '../draft.js';
import { type Block, blocksOf, refsOf, spanAt } from './blocks.js';
import { type Decisions, observationRef, relationRef } from './decisions.js';
import { type Entry, type PrintedEntry, printEntry } from './entry.js';
import type { FileLines } from './lines-of-file.js';
import { nameInFile, observationEntry, type Writing } from './observation-entry.js';
import { relationEntry } from './relation-entry.js';
import { commentLine, scalar } from './scalar.js';

/** Above it a claim without a doubt is not marked. */
const SURE = 0.8;

/** Claims and questions in the order of the text, each under its sentence. */
export function writeClaims(file: FileLines, draft: Draft, writing: Writing): void {
  const { sentences, text } = draft.source;
  const blocks = blocksOf(draft, writing.decisions);
  if (blocks.some(({ question }) => !question)) file.section('claims');
  else file.add('claims: []');
  const starts = sentences.map(({ start }) => start);
  let above: Span | null = null;
  for (const block of blocks) {
    const sentence = spanAt(sentences, starts, block.quote.start);
    if (sentence !== null && sentence !== above) {
      file.add('');
      file.add(`# ${text.positionOf(sentence.start).line}: ${commentLine(text.slice(sentence))}`);
      above = sentence;
    }
    if (block.question) writeQuestion(file, draft, writing, block);
    else writeClaim(file, draft, writing, block);
  }
  file.add('');
}

function writeClaim(file: FileLines, draft: Draft, writing: Writing, block: Block): void {
  const { places, decisions } = writing;
  const { quote, nth } = places.inReport(block.quote);
  const refs = [...refsOf(block), ...block.entities];
  file.begin();
  file.propose(`- quote: ${scalar(quote)}`, refs);
  if (nth !== null) file.propose(`  nth: ${nth}`, refs);
  if (block.entities.length > 0) {
    const ids = block.entities.map((id) => nameInFile(draft.source, id));
    file.propose(`  entities: [${ids.map(scalar).join(', ')}]`, block.entities);
  }
  const write = (ref: string, proposal: Proposal | undefined, entry: PrintedEntry): void => {
    const mark = proposal && markOf(proposal);
    if (mark) file.add(`  # ? ${mark}`);
    file.propose(entry.line, [ref], entry.columns);
  };
  if (block.observations.length > 0) file.add('  observations:');
  for (const index of block.observations) {
    const ref = observationRef(index);
    write(ref, draft.observations[index], printEntry(entryOfObservation(draft, writing, index, decisions), '  '));
  }
  if (block.relations.length > 0) file.add('  relations:');
  for (const index of block.relations) {
    const ref = relationRef(index);
    write(ref, draft.relations[index], printEntry(entryOfRelation(draft, writing, index, decisions), '  '));
  }
}

/** A doubt, and how sure a proposal is where it is not very; null for what needs no second look. */
function markOf({ confidence, doubt }: Proposal): string | null {
  if (doubt === null && confidence >= SURE) return null;
  return commentLine([confidence.toFixed(2), doubt ?? ''].join(' '));
}

/** A question is a claim behind comment marks. */
function writeQuestion(file: FileLines, draft: Draft, writing: Writing, block: Block): void {
  const { places, decisions } = writing;
  const { quote, nth } = places.inReport(block.quote);
  const write = (kind: string, ref: string, proposal: Proposal | undefined, confidence: number, entry: Entry): void => {
    const why = [proposal?.doubt, decisions.refusal(ref)].filter((words) => words !== null && words !== undefined);
    file.add(`# ? ${commentLine([confidence.toFixed(2), ...why].join(' '))}`);
    file.add(`# - quote: ${scalar(quote)}`);
    if (nth !== null) file.add(`#   nth: ${nth}`);
    file.add(`#   ${kind}:`);
    file.add(`#   ${printEntry(entry).line}`);
  };
  for (const index of block.observations) {
    const observation = draft.observations[index];
    if (observation === undefined) continue;
    const confidence = decisions.confidenceOfObservation(observation);
    const entry = entryOfObservation(draft, writing, index, decisions);
    write('observations', observationRef(index), observation, confidence, entry);
  }
  for (const index of block.relations) {
    const relation = draft.relations[index];
    if (relation === undefined) continue;
    const confidence = decisions.confidenceOfRelation(relation);
    write('relations', relationRef(index), relation, confidence, entryOfRelation(draft, writing, index, decisions));
  }
}

function entryOfObservation(draft: Draft, writing: Writing, index: number, decisions: Decisions): Entry {
  const observation = draft.observations[index];
  if (observation === undefined) return { fields: [] };
  return observationEntry(writing, observation, index, (name) => decisions.leavesOut(observationRef(index), name));
}

function entryOfRelation(draft: Draft, writing: Writing, index: number, decisions: Decisions): Entry {
  const relation = draft.relations[index];
  if (relation === undefined) return { fields: [] };
  return relationEntry(writing, relation, (name) => decisions.leavesOut(relationRef(index), name));
}
