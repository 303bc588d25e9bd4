import { rmSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';

import { XiangtuError } from '../../errors.js';
import { argumentFile } from './configuration.js';
import { plainLocale } from './environment.js';
import type { Folder } from './folder.js';
import { run } from './process.js';

/**
 * Prepares a database that has never answered, and gives it its password with Neo4j's own tool: by way of a file, since
 * everybody on the machine can read a command line.
 *
 * A first start that was cut short can leave what Neo4j cannot use (seen: no transaction logs, no user). No program has
 * had the database yet, so nothing can be in it, and it is begun again.
 */
export async function makeDatabase(
  folder: Folder,
  { java, jars }: { java: string; jars: string[] },
  password: string,
): Promise<void> {
  rmSync(folder.databases, { recursive: true, force: true });
  const file = `${folder.password}.arguments`;
  const tool = ['-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  writeFileSync(file, argumentFile(tool), { mode: 0o600 });
  const env = { ...plainLocale(), NEO4J_HOME: folder.data, NEO4J_CONF: folder.configurationFolder };
  const { status, output } = await run(java, [`@${file}`], env);
  rmSync(file);
  if (status === 0) return;
  throw new XiangtuError(`Neo4j did not take its first password: ${output.trim().split('\n')[0]}`, {
    hint: `Its folder is ${folder.data}; \`xiangtu neo4j reset\` empties it.`,
  });
}
