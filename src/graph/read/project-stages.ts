import type { RelationStatus } from '../../vocabulary/relation-status.js';
import { statement } from '../catalogue.js';
import type { Reader } from '../connection.js';

/** A milestone that a project has reached or begun. */
export interface Stage {
  /** Of the relation that says so. */
  id: string;
  /** Id and name of the milestone. */
  milestone: string;
  name: string;
  status: RelationStatus;
  year: number;
  inferred: boolean;
  because?: string | null;
}

/** What counts as a stage that a project stands at: neither plans nor what has ended. */
const STATUSES: readonly RelationStatus[] = ['STARTED', 'ACHIEVED', 'COMPLETED'];

/** The stages of any number of projects, by one statement. */
export async function readStages(
  reader: Reader,
  projects: readonly string[],
  asOf: number | undefined,
): Promise<Map<string, Stage[]>> {
  const parameters = { projects, statuses: STATUSES, asOf: asOf ?? null };
  const rows = await reader.read<{ project: string; stage: Stage }>(
    reader.knownAt === undefined
      ? statement('read/project-stages')
      : { ...statement('read/project-stages-then'), heedsKnownAt: true },
    parameters,
  );
  const found = new Map<string, Stage[]>(projects.map((project) => [project, []]));
  for (const { project, stage } of rows) found.get(project)?.push(stage);
  return found;
}
