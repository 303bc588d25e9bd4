import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { BadInput, XiangtuError } from '../errors.js';
import { OPENING, type PageLanguage, reviewPage } from '../report/review/page.js';
import { readReview } from '../report/review/read-review.js';
import { say } from './terminal.js';

/** `review <folder>`: the report with its claims marked on its words, as one HTML file. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('write the report with its claims marked on its words, as one HTML file 生成审读页面')
    .argument('<folder>', "the report's folder; its claims need not verify 报告文件夹")
    .option('--out <file>', 'where to write it (review.html in the folder) 输出文件')
    .addOption(
      new Option('--lang <language>', "the language it opens in (the browser's) 界面语言").choices(['zh', 'en']),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ npx xiangtu review seed/xiaopu/2022\n\nThe file needs nothing else: open it in a browser, offline too, or send it to somebody.',
    )
    .action(async (folder: string, { out, lang }: { out?: string; lang?: 'zh' | 'en' }) => {
      const file = out ?? join(folder, 'review.html');
      const review = await readReview(folder);
      await refuseOthers(file);
      await writeWhole(file, reviewPage(review, (lang ?? null) satisfies PageLanguage));
      const { claims, problems, coverage } = review;
      say(
        `${file}: ${claims.length} marked claims and questions, ${problems.length} problems, ` +
          `${coverage.numbers.open.length} numbers and ${coverage.sentences.open.length} sentences not covered`,
      );
      if (review.state === 'NO_CLAIMS')
        say('There is no claims.yaml yet: npx xiangtu draft proposes one from report.txt.');
    });
}

/** A report.txt given by mistake must not become a page. */
async function refuseOthers(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there === null) return;
  if (!there.isFile()) throw new BadInput('--out', file, 'a file, existing or new');
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(OPENING.length), 0, OPENING.length, 0);
    if (bytesRead === 0 || buffer.toString('utf8') === OPENING) return;
  } finally {
    await handle.close();
  }
  throw new BadInput('--out', file, 'a new file or an earlier page of this command, which alone is written over');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of the path is a file',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is on a disk that is only for reading',
  ENOSPC: 'the disk is full',
};

/** Writes beside the file and renames, so that no half of a page is ever found. */
async function writeWhole(file: string, page: string): Promise<void> {
  const partial = `${file}.partial-${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(partial, page);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new XiangtuError(`The page cannot be written to ${file}: ${reason}.`, {
      hint: 'Give another file with --out.',
      cause: error,
    });
  }
}
