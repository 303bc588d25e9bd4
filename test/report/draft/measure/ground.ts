import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftSource } from '../../../../src/report/draft/draft.js';
import { knownNames } from '../../../../src/report/draft/seed-towns.js';
import { draftSource } from '../../../../src/report/draft/source.js';
import type { Ground } from '../../../../src/report/draft/write/settle.js';
import type { SourceFile, Sources } from '../../../../src/report/files/sources.js';

/** A report to draft as if its town were new: the seed has what all towns share, the town and perhaps its villages. */
export interface NewTown {
  text: string;
  town: { code: string; name: string };
  year: number;
  /** The contents of its villages.yaml; null where they are not known. */
  villages: string | null;
}

/** What a draft of the report starts from, and what its claims are verified against. */
export async function groundOf({
  text,
  town,
  year,
  villages,
}: NewTown): Promise<{ source: DraftSource; ground: Ground }> {
  const shared = await readFile(join(process.cwd(), 'seed', 'shared', 'entities.yaml'), 'utf8');
  const id = `division/${town.code}`;
  const entities = `entities:\n- { id: ${id}, code: "${town.code}", name: ${town.name} }\n`;
  const file = (path: string, content: string | null): SourceFile => ({ path, content });
  const sources: Sources = {
    text: file('report.txt', text),
    report: file('report.yaml', null),
    claims: file('claims.yaml', null),
    entities: file('entities.yaml', entities),
    villages: file('villages.yaml', villages),
    shared: file('shared.yaml', shared),
  };
  const known = knownNames(sources.shared, sources.villages, sources.entities, town.code);
  return {
    source: draftSource({ text, town: { id, ...town }, year, known }),
    ground: { sources, heading: String(year), opening: [], earlier: [], writes: false },
  };
}
