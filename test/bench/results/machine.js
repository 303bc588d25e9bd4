import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { NEO4J_VERSION } from '../../../dist/graph/local/version.js';

/** Where and when a part was measured, by which state of the program, and how it was asked. */
export function machineNow(settings) {
  const [cpu] = cpus();
  const [changed, commit] = [
    said('git', ['status', '--porcelain', '--', 'src', 'cypher']),
    said('git', ['rev-parse', '--short', 'HEAD']),
  ];
  return {
    when: new Date().toISOString(),
    commit: changed === '' ? commit : `${commit} with changes`,
    settings,
    machine: `${cpus().length} × ${cpu?.model.trim() ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB; ${type()} ${release()}`,
    versions: `Node ${process.version}, Neo4j ${NEO4J_VERSION}, Java ${javaVersion()}`,
    load: loadavg()[1],
  };
}

const javaVersion = () => /version "([^"]+)"/.exec(said('java', ['-version']))?.[1] ?? 'unknown';

/** What a command prints, on either stream; nothing where it cannot be run. */
function said(command, words) {
  try {
    return execFileSync('sh', ['-c', '"$0" "$@" 2>&1', command, ...words], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    }).trim();
  } catch {
    return '';
  }
}
