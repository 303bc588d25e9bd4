import type { GraphQLResolveInfo } from 'graphql';
import type { Reader } from '../../graph/connection.js';
import { type EvidenceRow, type EvidenceWanted, evidenceBeneath, readEvidence } from '../../graph/read/evidence.js';
import { type Ahead, readAhead } from '../ahead/ahead.js';
import type { Context } from '../context.js';
import type { Batch, Given } from '../loaders.js';
import { onceAField } from '../once-a-field.js';
import { PASSAGE_FIELDS } from '../report/passage.js';
import { REPORT_FIELDS } from '../report/report.js';
import { selectedProperties } from '../selected-properties.js';
import { type Selected, selectedUnder } from '../selection.js';
import { CITED } from './citation.js';

/**
 * The quotes for one fact (an observation, relation, entity, conflict or silence), or for several as one list. All of one
 * selection in a request are read by one statement.
 *
 * @param info of a field that gives Evidence, or that has one at the path `under` beneath it
 */
export function evidenceOf(
  { reader, loaders }: Context,
  fact: string | readonly string[],
  info: GraphQLResolveInfo,
  under: readonly string[] = [],
): Given<EvidenceRow[]> {
  const { name, wanted } = onceAField(info, `evidence ${under}`, () => {
    const wanted = evidenceWanted(info, under);
    return { name: batchName(wanted), wanted };
  });
  const quotesFor = (each: string) => loaders.value(name, each, () => evidenceWith(wanted)(reader));
  if (typeof fact === 'string') return quotesFor(fact);
  return Promise.all(fact.map(quotesFor)).then((lists) => (lists.length === 1 ? lists[0]! : once(lists.flat())));
}

const batchName = (wanted: EvidenceWanted): string => `evidence ${JSON.stringify(wanted)}`;

const evidenceWith =
  (wanted: EvidenceWanted) =>
  (reader: Reader): Batch<string, EvidenceRow[]> =>
  async (facts) => {
    const found = await readEvidence(reader, facts, wanted);
    return facts.map((each) => found.get(each) ?? []);
  };

/** Lets the statements of its parents read a field that gives the quotes for the parent. */
export function readEvidenceAhead(field: string): void {
  readAhead(field, (_args, selected): Ahead<EvidenceRow[]> => {
    const wanted = evidenceWanted(selected, []);
    return {
      name: batchName(wanted),
      key: 'id',
      gives: 'NODE',
      beneath: (_deeper, only) => evidenceBeneath(wanted, only),
      valueOf: (rows) => rows.map(({ node }) => node as EvidenceRow),
    };
  });
}

function evidenceWanted(info: Selected, under: readonly string[]): EvidenceWanted {
  const cited = selectedUnder(info, under).has('citation');
  const passage = selectedProperties(selectedUnder(info, [...under, 'passage']), PASSAGE_FIELDS).filter(
    (property) => property !== 'report',
  );
  const report = selectedProperties(
    selectedUnder(info, [...under, 'report'], [...under, 'passage', 'report']),
    REPORT_FIELDS,
  );
  return {
    passage: together(passage, cited ? CITED.passage : []),
    report: together(report, cited ? CITED.report : []),
  };
}

const together = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();

/** Two facts can be said by one sentence: its quote comes once. */
function once(rows: readonly EvidenceRow[]): EvidenceRow[] {
  const place = ({ report, start, end, role }: EvidenceRow) => `${report.id} ${start} ${end} ${role}`;
  return [...new Map(rows.map((row) => [place(row), row])).values()];
}
