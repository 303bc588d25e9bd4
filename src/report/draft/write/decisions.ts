import type { Draft, DraftObservation, DraftRelation } from '../draft.js';

/** What is claimed of a draft, and what is only asked. Grows stricter while the claims are verified. */
export class Decisions {
  /** Why a proposal is a question: words for its reader, by kind and index (`observation 12`) or entity id. */
  private readonly asked = new Map<string, string>();
  /** Fields that a claim leaves out since verify refused them. */
  private readonly left = new Map<string, Set<string>>();
  /** Entities that facts may be about: known ones, and new ones that are claimed. */
  private readonly entities: Map<string, number>;
  /** Whether places are ignored yet: which of them need it shows when all claims stand. */
  ignoring = false;
  private readonly dropped = new Set<string>();
  private whyAll: string | null = null;

  constructor(
    readonly draft: Draft,
    /** Proposals below it are questions. */
    readonly threshold: number,
  ) {
    this.entities = new Map(draft.source.known.map(({ id }) => [id, 1]));
    this.entities.set('town', 1).set(draft.source.town.id, 1);
    for (const { id, confidence, known } of draft.entities) if (!known) this.entities.set(id, confidence);
  }

  /** Makes a question of a proposal, with the reason. */
  ask(proposal: string, why: string): void {
    if (!this.asked.has(proposal)) this.asked.set(proposal, why);
  }

  /** Leaves a proposal out altogether: neither claimed nor asked. */
  drop(proposal: string): void {
    this.dropped.add(proposal);
  }

  isDropped(proposal: string): boolean {
    return this.dropped.has(proposal);
  }

  /** Makes questions of all that is proposed. */
  askAll(why: string): void {
    this.whyAll = why;
  }

  /** How many proposals verify refused. */
  refusals(): number {
    return this.asked.size;
  }

  /** Whether an observation's period is one that can be assumed: the report's year or the one that it plans. */
  assumable(proposal: string): boolean {
    const { source, observations } = this.draft;
    const name = observations[Number(proposal.replace(/^observation /, ''))]?.period.name;
    return name === String(source.year) || name === String(source.planYear);
  }

  /** Leaves a field out; false when it is left out already. */
  leaveOut(proposal: string, name: string): boolean {
    const left = this.left.get(proposal) ?? new Set();
    if (left.has(name)) return false;
    this.left.set(proposal, left.add(name));
    return true;
  }

  leavesOut(proposal: string, name: string): boolean {
    return this.left.get(proposal)?.has(name) ?? false;
  }

  /** The words with which verify refused a proposal; null where it did not. */
  refusal(proposal: string): string | null {
    return this.asked.get(proposal) ?? this.whyAll;
  }

  /** Whether an entity may be named by claims. */
  hasEntity(id: string): boolean {
    return this.confidenceOf(id) >= this.threshold;
  }

  /** A fact is no surer than the entities that it is about. */
  confidenceOfObservation({ confidence, subject }: DraftObservation): number {
    return 'entity' in subject ? Math.min(confidence, this.confidenceOf(subject.entity)) : confidence;
  }

  /** Of several names the surest counts: the others are left out of the list. */
  confidenceOfRelation({ confidence, from, to }: DraftRelation): number {
    const sides = [from, to].map((ids) => Math.max(0, ...ids.map((id) => this.confidenceOf(id))));
    return Math.min(confidence, ...sides);
  }

  isClaimed(proposal: string, confidence: number): boolean {
    return confidence >= this.threshold && this.refusal(proposal) === null && !this.dropped.has(proposal);
  }

  claimsObservation(index: number): boolean {
    const observation = this.draft.observations[index];
    return (
      observation !== undefined && this.isClaimed(observationRef(index), this.confidenceOfObservation(observation))
    );
  }

  claimsRelation(index: number): boolean {
    const relation = this.draft.relations[index];
    return relation !== undefined && this.isClaimed(relationRef(index), this.confidenceOfRelation(relation));
  }

  private confidenceOf(entity: string): number {
    return this.refusal(entity) !== null ? 0 : (this.entities.get(entity) ?? 0);
  }
}

export const observationRef = (index: number): string => `observation ${index}`;
export const relationRef = (index: number): string => `relation ${index}`;
export const conflictRef = (index: number): string => `conflict ${index}`;
export const ignoredRef = (index: number): string => `ignored ${index}`;
export const indicatorRef = (name: string): string => `indicator ${name}`;
export const headingRef = (heading: string): string => `heading ${heading}`;
/** That the text names an entity somewhere. */
export const mentionRef = (entity: string): string => `mention ${entity}`;
