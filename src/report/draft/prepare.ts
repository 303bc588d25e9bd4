import { basename, dirname, join, resolve } from 'node:path';
import { BadInput } from '../../errors.js';
import { readReportFile } from '../files/report-file.js';
import { readSources, type SourceFile, type Sources } from '../files/sources.js';
import type { CodeList } from '../town/code-list.js';
import { villagesFile } from '../town/town-files.js';
import { earlierReports } from '../verify.js';
import { anotherReport } from './another-report.js';
import type { DraftSource } from './draft.js';
import { type DraftTown, draftTown, townNamedIn } from './draft-town.js';
import { readTextFile } from './read-text.js';
import { knownNames } from './seed-towns.js';
import { draftSource } from './source.js';
import { type ReportFolder, reportFolder } from './write/report-folder.js';
import type { Ground } from './write/settle.js';
import type { NewFile } from './write/write-files.js';

/** What a person says of a report beside its text. */
export interface Asked {
  text: string;
  town: string;
  /** The town's name, where only its code is known. */
  townName: string | null;
  year: number;
  planYear: number | null;
  /** A folder of towns to write into; null for seed/. */
  out: string | null;
  /** Whether files will be written, so that the town has to be known for certain. */
  writes: boolean;
}

/** A report ready to be drafted, and where the draft belongs. */
export interface Prepared {
  source: DraftSource;
  ground: Ground;
  place: ReportFolder;
  /** Files that go there as they are: the text itself, and what another folder of towns has of this one. */
  copies: NewFile[];
  /** What is missing and how to get it, for whoever drafts. */
  remarks: string[];
}

/** Where no code is known: ids under it are of no use beyond this one output. */
const NO_CODE = '000000000';

/**
 * Reads the text and what the seed knows of its town.
 *
 * @throws BadInput for a wrong file, town or year; XiangtuError for broken files of the seed
 */
export async function prepareDraft(asked: Asked, list: CodeList | null): Promise<Prepared> {
  const { bytes, text } = await readTextFile(asked.text);
  const around = dirname(dirname(dirname(resolve(asked.text))));
  const inPlace = basename(asked.text) === 'report.txt' ? [around] : [];
  const found = await draftTown(asked.town, [...inPlace, ...(asked.out === null ? [] : [asked.out]), 'seed'], list);
  const remarks: string[] = [];
  const town = certainTown(found, asked, text, remarks);
  const place = await reportFolder(asked.text, { ...found, ...town }, asked.year, asked.out);
  const { sources, copies } = await sourcesAt(place, found, { path: asked.text, content: text }, bytes, asked.writes);
  if (sources.villages.content === null && list !== null && found.code !== null) {
    const villages = villagesFile(await list.villagesOf(found.code));
    sources.villages = { path: sources.villages.path, content: villages };
    copies.push({ path: sources.villages.path, content: villages });
    if (asked.writes)
      remarks.push(`${sources.villages.path} is new: the villages of ${town.name} in the official list.`);
  }
  if (sources.villages.content === null) remarks.push(villagesUnknown(found, place, asked.writes));
  const known = knownNames(sources.shared, sources.villages, sources.entities, town.code);
  const id = `division/${town.code}`;
  const own = known.some((each) => each.id === id)
    ? known
    : [...known, { id, kind: 'Division' as const, name: town.name, aliases: [] }];
  const drafted = draftSource({ text, town: { id, ...town }, year: asked.year, known: own });
  const source = withPlan(drafted, asked, sources.report);
  remarks.push(...anotherReport(source));
  const title = `${town.name} ${asked.year}`;
  return {
    source,
    place,
    copies,
    remarks,
    ground: {
      sources,
      earlier: await earlierReports(place.folder),
      writes: asked.writes,
      heading: `${asked.year}: drafted, to be reviewed 由程序起草，待审`,
      opening: [
        `${title}: drafted by rules from the text, to be corrected beside it. 由规则起草，请对照原文改正。`,
        'A claim stands under its sentence (with its line). "# ?" marks what is least certain, 0 to 1.',
        'A question is commented out: take the marks "# " away to claim it. 存疑者已注释，确认后去掉“# ”。',
      ],
    },
  };
}

function villagesUnknown({ code, name }: DraftTown, { folder }: ReportFolder, writes: boolean): string {
  const add = `npx xiangtu town add ${code ?? name}`;
  if (!writes) return `Its villages are not known: ${add} gets them.`;
  return `Its villages are not known: for a draft that knows them, move ${dirname(folder)} away, ${add}, and draft again.`;
}

/** The town with its code and name, guessed where nothing is written; a town that is not known is asked for where files are. */
function certainTown(
  { code, name }: DraftTown,
  { townName, town: word, writes }: Asked,
  text: string,
  remarks: string[],
): { code: string; name: string } {
  const guess = townNamedIn(text);
  const known = name ?? townName;
  if (writes && code === null) {
    throw new BadInput('--town', word, 'a town that seed/ has, or its official code of nine digits', {
      hint: `npx xiangtu town add ${word} finds its code and its villages.`,
    });
  }
  if (writes && known === null) {
    const example = guess === null ? '' : ` The text speaks of ${guess}.`;
    throw new BadInput('--town-name', undefined, `the name of the town ${code}, which seed/ does not have`, {
      hint: `npx xiangtu town add ${code} finds its name and its villages; or say --town-name.${example}`,
    });
  }
  if (code === null) remarks.push(`The code of ${word} is not known: ids stand under ${NO_CODE}.`);
  return { code: code ?? NO_CODE, name: known ?? guess ?? String(code) };
}

/** The files beside the report as they are; where another folder of towns is written into, it gets what the seed has. */
async function sourcesAt(
  { root, folder, inPlace }: ReportFolder,
  town: DraftTown,
  text: SourceFile,
  bytes: Buffer,
  writes: boolean,
): Promise<{ sources: Sources; copies: NewFile[] }> {
  const there = await readSources(folder, []);
  const another = there.text.content !== null && there.text.content !== text.content;
  if (another && writes) {
    throw new BadInput('report.txt', text.path, `the text that ${there.text.path} has already`, {
      hint: 'Move that one away, or say another folder with --out.',
    });
  }
  const copies: NewFile[] = inPlace ? [] : [{ path: there.text.path, content: bytes }];
  const sources: Sources = { ...there, text: { path: there.text.path, content: text.content } };
  // report.yaml speaks of that other text
  if (another) sources.report = { path: there.report.path, content: null };
  const seed = await readSources(join(town.folder ?? join('seed', '-'), '-'), []);
  for (const name of ['shared', 'villages', 'entities'] as const) {
    const { content } = seed[name];
    if (inPlace || root === 'seed' || sources[name].content !== null || content === null) continue;
    sources[name] = { path: sources[name].path, content };
    if (name !== 'entities') copies.push({ path: sources[name].path, content });
  }
  return { sources, copies };
}

/** A report.yaml that is there already says what the report plans; --plan-year says it otherwise. */
function withPlan(source: DraftSource, { planYear, year, town }: Asked, { path, content }: SourceFile): DraftSource {
  const file = content === null ? null : readReportFile(path, content, []);
  if (file !== null && file.year.text !== String(year))
    throw new BadInput('--year', year, `${file.year.text}, which ${path} says`);
  if (file !== null && file.town.text !== source.town.code)
    throw new BadInput('--town', town, `${file.town.text}, which ${path} says`);
  if (file !== null) {
    const planned = file.planYear === undefined ? null : Number(file.planYear.text);
    return { ...source, planYear: planned, planHeadings: file.planHeadings.map((each) => each.text) };
  }
  return planYear === null ? source : { ...source, planYear };
}
