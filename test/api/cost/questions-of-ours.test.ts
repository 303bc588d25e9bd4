import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseDear, refuseHardToPlan } from '../../../src/api/cost/refuse.js';
import { asked, NATIONAL } from './asked-of.js';

const ROOT = join(__dirname, '../../..');

const inFolder = (folder: string): [string, string][] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')]);

const inReadme = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)]
  .map(([, text], at): [string, string] => [`question ${at + 1} of README.md`, text!])
  .filter(([, text]) => /^\s*(#.*\n\s*)*(query\b|\{)/.test(text));

test.each([...inFolder('test/queries'), ...inFolder('src/web/examples'), ...inReadme])(
  '%s is within the limits, in a graph of the whole country too',
  async (_name, query) => {
    const fields = asked(query);
    refuseHardToPlan(fields);
    await refuseDear(fields, NATIONAL);
  },
);
