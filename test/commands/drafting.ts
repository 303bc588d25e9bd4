import { join } from 'node:path';
import { draftCommand } from '../../src/commands/draft.js';
import { XiangtuError } from '../../src/errors.js';
import { InventedSeed, QINGHE, QINGHE_2031 } from '../report/draft/invented-seed.js';

/** Arguments of a draft of 清河镇 2031. */
export const YEAR = ['--year', '2031'];
export const TOWN = ['--town', QINGHE];

export interface Drafting {
  seed: Pick<InventedSeed, 'write'>;
  /** What was printed so far. */
  said: { out: string; error: string };
  draft(...args: string[]): Promise<unknown>;
  /** The words of the error that a draft ends with. */
  refusal(...args: string[]): Promise<string>;
}

/**
 * The command in a folder of its own for each test, with `report.txt`, which nobody has read yet, and what is given of 清河镇 under
 * seed/. Call it once, at the top of a file.
 */
export function drafting(): Drafting {
  const here = process.cwd();
  const said = { out: '', error: '' };
  let seed: InventedSeed;

  beforeEach(() => {
    seed = new InventedSeed();
    seed.write('report.txt', QINGHE_2031);
    process.chdir(seed.folder);
    process.env.XIANGTU_HOME = join(seed.folder, 'home');
    Object.assign(said, { out: '', error: '' });
    jest.spyOn(process.stdout, 'write').mockImplementation(((words: string, done?: () => void) => {
      said.out += words;
      done?.();
      return true;
    }) as typeof process.stdout.write);
    jest.spyOn(process.stderr, 'write').mockImplementation(((words: string) => {
      said.error += words;
      return true;
    }) as typeof process.stderr.write);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.chdir(here);
    delete process.env.XIANGTU_HOME;
    seed.remove();
  });

  const draft = (...args: string[]): Promise<unknown> =>
    draftCommand().exitOverride().parseAsync(args, { from: 'user' });
  return {
    seed: { write: (path, content) => seed.write(path, content) },
    said,
    draft,
    refusal: async (...args) => {
      const error = await draft(...args).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error instanceof XiangtuError) return error.toText();
      throw new Error(`expected a refusal, got ${String(error)}`);
    },
  };
}
