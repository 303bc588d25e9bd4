import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { folded } from '../../text/fold.js';
import type { Span } from '../../text/report-text.js';
import type { DraftEntity, DraftSource, Names } from '../draft.js';
import { clausesOf } from '../names/clauses.js';
import { markedText } from '../names/marked-text.js';

/** An entity's name in a statement, at its offsets there. */
export interface NamedHere {
  entity: DraftEntity;
  kind: EntityKind;
  start: number;
  end: number;
}

/** One clause of the text with the names in it. */
export interface Statement {
  /** Its words, folded, with the direction of the quotation marks. */
  text: string;
  named: NamedHere[];
  /** Whether it stands under the plan's headings. */
  plan: boolean;
  heading: boolean;
  /** The clause before it in its sentence. */
  before: Statement | null;
  report: { year: number; planYear: number | null; town: string };
  /** The raw text of a piece of it. */
  spanOf(start: number, end: number): Span;
}

/** The clauses of a report in their order, each with the names that lie in it. */
export function statementsOf(source: DraftSource, { entities, mentions }: Names): Statement[] {
  const marked = markedText(source);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const report = { year: source.year, planYear: source.planYear, town: source.town.id };
  const planned = plannedPassages(source);
  let mention = 0;
  let passage = 0;
  return marked.lines.flatMap((line) => {
    let before: Statement | null = null;
    return clausesOf(line).map((clause): Statement => {
      const named: NamedHere[] = [];
      for (; mention < mentions.length; mention += 1) {
        const each = mentions[mention] as (typeof mentions)[number];
        const start = source.text.foldedOf(each.start);
        const end = source.text.foldedOf(each.end);
        if (start >= clause.end) break;
        const entity = byId.get(each.entity);
        if (entity === undefined || start < clause.start || end > clause.end) continue;
        named.push({ entity, kind: entity.kind, start: start - clause.start, end: end - clause.start });
      }
      const { start } = marked.spanOf(clause);
      while ((source.passages[passage + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) passage += 1;
      const spanOf = (from: number, to: number): Span =>
        marked.spanOf({ start: clause.start + from, end: clause.start + to });
      const text = marked.text.slice(clause.start, clause.end);
      const plan = planned[passage] ?? false;
      before = { text, named, plan, heading: line.heading, before, report, spanOf };
      return before;
    });
  });
}

/** For each passage whether it stands under one of the plan's headings. */
function plannedPassages({ passages, planHeadings }: DraftSource): boolean[] {
  const plans = planHeadings.map((each) => folded(each));
  const seen = new Map<string, boolean>();
  const isPlan = (heading: string): boolean => {
    const known = seen.get(heading);
    if (known !== undefined) return known;
    const words = folded(heading);
    const plan = plans.some((each) => words.startsWith(each));
    seen.set(heading, plan);
    return plan;
  };
  return passages.map(({ headings }) => headings.some(isPlan));
}
