import { BadInput } from '../../errors.js';
import type { EntityKind } from '../../vocabulary/entity-kind.js';
import type { RelationStatus } from '../../vocabulary/relation-status.js';
import type { RelationTypeName } from '../../vocabulary/relation-type.js';
import type { Reader } from '../connection.js';
import type { Row } from '../statement.js';
import { type FoundPath, type Step, shortestPaths } from './shortest-paths.js';

export interface PathRequest {
  from: string;
  to: string;
  types: readonly RelationTypeName[];
  statuses: readonly RelationStatus[];
  /** Kinds that no path passes, though it may begin or end there. */
  barred: readonly EntityKind[];
  /** The longest path to look for, in relations. */
  maxLength: number;
  /** Paths to give, at most. */
  most: number;
}

/** Relations that one search may look at: about a second's work. */
const MOST_STEPS = 50_000;

/** What a search from one end has reached. */
interface Side {
  reached: Set<string>;
  /** What was reached last, all equally far. */
  frontier: readonly string[];
  /** Relationships of any sort at the frontier: what the next step from here costs, about. */
  degree: number;
  steps: Step[];
}

/**
 * The shortest paths between two entities, whichever way their relations point; none when either does not exist. The search goes out
 * from both ends, each time from the one with fewer relations, a statement a step: so a hub at one end is not read through.
 *
 * @throws BadInput when it would have to look at more than MOST_STEPS relations
 */
export async function readPaths(reader: Reader, request: PathRequest): Promise<FoundPath[]> {
  const { from, to, maxLength, most } = request;
  const degrees = await readDegrees(reader, [from, to]);
  if (degrees.size < (from === to ? 1 : 2)) return [];
  if (from === to) return [[]];
  let [start, end] = [sideAt(from, degrees), sideAt(to, degrees)];
  for (let length = 1; ; length += 1) {
    if (start.frontier.length === 0 || end.frontier.length === 0) return [];
    const meeting = await readMeeting(reader, start, end, request);
    if (meeting.length > 0) return shortestPaths(start.steps, end.steps, meeting, from, most);
    if (length === maxLength) return [];
    if (start.degree <= end.degree) start = await expanded(reader, start, request);
    else end = await expanded(reader, end, request);
    if (start.steps.length + end.steps.length > MOST_STEPS) throw tooWide(maxLength);
  }
}

const tooWide = (maxLength: number) =>
  new BadInput(
    'maxLength',
    maxLength,
    `a search through at most ${MOST_STEPS} relations: name fewer types, or look for a shorter path`,
  );

const sideAt = (id: string, degrees: ReadonlyMap<string, number>): Side => ({
  reached: new Set([id]),
  frontier: [id],
  degree: degrees.get(id) ?? 0,
  steps: [],
});

/** The side, one step farther. */
async function expanded(reader: Reader, side: Side, request: PathRequest): Promise<Side> {
  const rows = await readSteps(reader, side, request);
  const steps = rows.filter(({ far }) => !side.reached.has(far));
  const degrees = new Map(steps.map(({ far, degree }) => [far, degree]));
  return {
    reached: new Set([...side.reached, ...degrees.keys()]),
    frontier: [...degrees.keys()],
    degree: [...degrees.values()].reduce((sum, degree) => sum + degree, 0),
    steps: [...side.steps, ...steps.map(({ near, relation, far, out }) => ({ near, relation, far, out }))],
  };
}

async function readDegrees(reader: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const text = `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)--() } AS degree`;
  const rows = await reader.read<{ id: string; degree: number }>({ name: 'path.ends', text }, { ids });
  return new Map(rows.map(({ id, degree }) => [id, degree]));
}

type StepRow = Row & Step & { degree: number };

const steps = ({ types }: PathRequest, where: string) => `UNWIND $near AS near
MATCH (n:Entity {id: near})-[r:${types.join('|')}]-(m:Entity)
WHERE r.status IN $statuses AND r.knownUntil = 9999 AND ${where}
RETURN near, r.id AS relation, m.id AS far, startNode(r) = n AS out, COUNT { (m)--() } AS degree
LIMIT $limit`;

/** Every step from the frontier to what a path may pass. */
const readSteps = (reader: Reader, { frontier }: Side, request: PathRequest): Promise<StepRow[]> => {
  const { statuses, barred } = request;
  const text = steps(request, 'NOT m.kind IN $barred');
  return reader.read({ name: 'path.steps', text }, { near: frontier, statuses, barred, limit: MOST_STEPS + 1 });
};

/** The steps that join the two frontiers, read from the side with fewer relations; `near` on the start's side. */
async function readMeeting(reader: Reader, start: Side, end: Side, request: PathRequest): Promise<Step[]> {
  const forwards = start.degree <= end.degree;
  const [near, far] = forwards ? [start.frontier, end.frontier] : [end.frontier, start.frontier];
  const text = steps(request, 'm.id IN $far');
  const { statuses, maxLength } = request;
  const parameters = { near, far, statuses, limit: MOST_STEPS + 1 };
  const rows = await reader.read<StepRow>({ name: 'path.meeting', text }, parameters);
  if (rows.length > MOST_STEPS) throw tooWide(maxLength);
  if (forwards) return rows;
  return rows.map((row) => ({ near: row.far, relation: row.relation, far: row.near, out: !row.out }));
}
