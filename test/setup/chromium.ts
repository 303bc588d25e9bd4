import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What it takes to run the browser of the tests. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
}

const MODULES = join(process.cwd(), 'node_modules');

/**
 * The Chromium that npm brought, unpacked once into node_modules/.cache (200 MB, two seconds); or the one that
 * XIANGTU_TEST_BROWSER names. Where the machine lacks the shared libraries that it needs (libnss3 and its like), those of
 * the package are used; its one font is added to the machine's, so that text has a size everywhere (Chinese is boxes then).
 */
export function readyChromium(): Chromium {
  const own = process.env.XIANGTU_TEST_BROWSER;
  if (own) return { executablePath: own, env: environment() };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The browser that npm brings runs on Linux x64, not on ${process.platform} ${process.arch}. ` +
        'Set XIANGTU_TEST_BROWSER to the program of a Chrome or Chromium on this machine.',
    );
  }
  const folder = unpacked();
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts', 'with-the-machines.conf') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  for (const env of [fonts, { ...fonts, ...libraries }].map(environment)) {
    if (spawnSync(executablePath, ['--version'], { env }).status === 0) return { executablePath, env };
  }
  const { stderr, error } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  throw new Error(`The browser of the tests does not start on this machine: ${stderr || error?.message}`);
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(own), ...more };
}

/** The folder that holds the package's files; another run that unpacks at the same time does no harm. */
function unpacked(): string {
  const { version } = JSON.parse(readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(MODULES, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    unpackInto(fresh);
    writeFileSync(join(fresh, 'fonts', 'with-the-machines.conf'), fontsConfiguration(folder));
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** It unpacks into the folder for temporary files, and its libraries only where it takes the machine for AWS Lambda. */
function unpackInto(folder: string): void {
  const env = environment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The browser of the tests could not be unpacked into ${folder}: ${stderr}`);
}

const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;
