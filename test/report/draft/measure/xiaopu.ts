import { join } from 'node:path';
import { EntityRegistry } from '../../../../src/report/claims/entity-registry.js';
import type { KnownName } from '../../../../src/report/draft/draft.js';
import { draftSource } from '../../../../src/report/draft/source.js';
import { readClaimsFile } from '../../../../src/report/files/claims-file.js';
import { readEntitiesFile, readVillagesFile } from '../../../../src/report/files/entities-file.js';
import { readReportFile } from '../../../../src/report/files/report-file.js';
import { readSources, type SourceFile } from '../../../../src/report/files/sources.js';
import { openReading } from '../../../../src/report/open-reading.js';
import { FileProblems, type Problem } from '../../../../src/report/problems.js';
import { readFacts } from '../../../../src/report/read-facts.js';
import { goldOfClaims } from './gold-of-claims.js';
import type { Measured } from './reports.js';

const SEED = join(process.cwd(), 'seed');
const TOWN = { id: 'division/330522108', code: '330522108', name: '小浦镇' };
const YEAR = 2022;

/**
 * 小浦镇 2022 with its reviewed claims as gold. To the draft the town is new: of its own entities it knows the town and its
 * official villages, and of the seed what all towns share.
 */
export async function xiaopu(): Promise<Measured> {
  const problems: Problem[] = [];
  const sources = await readSources(join(SEED, 'xiaopu', String(YEAR)), problems);
  const text = contentOf(sources.text);
  const file = readReportFile(sources.report.path, contentOf(sources.report), problems);
  const claims = readClaimsFile(sources.claims.path, contentOf(sources.claims), problems);
  const entitySource = (source: SourceFile, townCode: string | null, official: boolean) => ({
    entries: (official ? readVillagesFile : readEntitiesFile)(source.path, contentOf(source), problems),
    problems: new FileProblems(source.path, problems),
    townCode,
    official,
  });
  const [shared, villages] = [
    entitySource(sources.shared, null, false),
    entitySource(sources.villages, TOWN.code, true),
  ];
  const reading = openReading({
    text,
    file,
    claims,
    entities: [shared, villages, entitySource(sources.entities, TOWN.code, false)],
    reportProblems: new FileProblems(sources.report.path, problems),
    claimProblems: new FileProblems(sources.claims.path, problems),
  });
  if (reading === null || claims === null) throw new Error(`小浦镇 ${YEAR} cannot be read: ${problems[0]?.message}`);
  const known = new EntityRegistry([shared, villages]);
  return {
    name: `xiaopu-${YEAR}`,
    group: 'xiaopu',
    source: draftSource({
      text,
      town: TOWN,
      year: YEAR,
      known: [...namesOf(known), { id: TOWN.id, kind: 'Division', name: TOWN.name, aliases: [] }],
    }),
    gold: goldOfClaims(reading, readFacts(reading, claims, [])),
    problems: problems.map(({ message }) => message),
  };
}

/** What the seed shares among towns. */
export async function sharedNames(): Promise<KnownName[]> {
  const { shared } = await readSources(join(SEED, 'xiaopu', String(YEAR)), []);
  const entries = readEntitiesFile(shared.path, contentOf(shared), []);
  const problems = new FileProblems(shared.path, []);
  return namesOf(new EntityRegistry([{ entries, problems, townCode: null, official: false }]));
}

const contentOf = ({ content }: SourceFile): string => content ?? '';

const namesOf = (registry: EntityRegistry): KnownName[] =>
  [...registry.ids()].flatMap((id) => {
    const entity = registry.get(id)?.entity;
    if (entity === undefined) return [];
    const { kind, name, aliases } = entity;
    return [{ id, kind, name, aliases: aliases.map((alias) => alias.name) }];
  });
