/** Files made from other files, and the note of what they were made from: the same are not made twice. */
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Stands among what was made. */
const NOTE = '.made-from';

/**
 * @typedef {object} Making
 * @property {string} root all other paths begin here
 * @property {string[]} from files and folders; one that is not there counts as such
 * @property {string} into a folder that holds only what is made
 * @property {string[]} [apart] folders in `from` or `into` that are another making's
 * @property {() => void | Promise<void>} make throws when it fails
 */

/**
 * Makes what is not there yet as its sources are. They count by their bytes: a time says nothing after a checkout. What was made counts by
 * size and time, so that what anybody else did to it (compiled another state of the sources, took a file away) is seen.
 *
 * @param {Making} making
 * @returns {Promise<boolean>} whether anything was made
 */
export async function makeUnlessMade({ root, from, into, apart = [], make }) {
  const note = join(root, into, NOTE);
  const others = apart.map((folder) => join(root, folder));
  const sources = digest(
    root,
    filesIn(
      from.map((path) => join(root, path)),
      others,
    ),
    contentOf,
  );
  const made = () => digest(root, filesIn([join(root, into)], [...others, note]), stateOf);
  if (readIfThere(note) === lines(sources, made())) return false;
  rmSync(note, { force: true }); // what is half made must not be taken for whole
  await make();
  mkdirSync(join(root, into), { recursive: true });
  writeFileSync(note, lines(sources, made()));
  return true;
}

/** @param {...string} parts */
const lines = (...parts) => `${parts.join('\n')}\n`;

/**
 * @param {string} root
 * @param {string[]} files
 * @param {(file: string) => string | Buffer} part what counts of a file
 */
function digest(root, files, part) {
  const hash = createHash('sha256');
  for (const file of files) {
    const counts = part(file);
    hash.update(`${relative(root, file)}\0${counts.length}\0`).update(counts);
  }
  return hash.digest('hex');
}

/** @param {string} file */
const contentOf = (file) => readFileSync(file);

/** @param {string} file */
function stateOf(file) {
  const { size, mtimeMs } = lstatSync(file);
  return `${size} ${mtimeMs}`;
}

/**
 * All files at some paths, sorted.
 *
 * @param {string[]} paths
 * @param {string[]} without
 * @returns {string[]}
 */
function filesIn(paths, without) {
  const there = paths.filter((path) => !without.includes(path) && lstatSync(path, { throwIfNoEntry: false }));
  return there
    .flatMap((path) =>
      lstatSync(path).isDirectory()
        ? filesIn(
            readdirSync(path).map((name) => join(path, name)),
            without,
          )
        : [path],
    )
    .sort();
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
