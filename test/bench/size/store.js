import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../../dist/graph/local/folder.js';

/** Kinds of Neo4j's store files, by how their paths begin. */
const KINDS = [
  ['indexes', /^schema\//],
  ['nodes', /^neostore\.nodestore/],
  ['relationships', /^neostore\.relationship(?:store|groupstore)/],
  ['long texts', /^neostore\.propertystore\.db\.strings/],
  ['lists', /^neostore\.propertystore\.db\.arrays/],
  ['properties', /^neostore\.propertystore/],
];

/** Bytes of the database of a home, by kind of file. */
export function storeFiles(home) {
  const folder = join(folderOf({ home }).databases, 'databases', 'neo4j');
  const bytes = { ...Object.fromEntries(KINDS.map(([kind]) => [kind, 0])), other: 0 };
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const { size, isFile } = fileAt(join(folder, path));
    const [kind] = KINDS.find(([, pattern]) => pattern.test(path)) ?? ['other'];
    if (isFile) bytes[kind] += size;
  }
  return bytes;
}

function fileAt(path) {
  const found = statSync(path);
  return { size: found.size, isFile: found.isFile() };
}

/** What the Java of a running database takes: heap in use and all that is resident, bytes. */
export async function memoryOf(home, graph) {
  const { java } = JSON.parse(readFileSync(folderOf({ home }).state, 'utf8'));
  const [row] = await graph.reader().read({
    name: 'size.heap',
    text: "CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes RETURN attributes.HeapMemoryUsage.value.properties.used AS used",
  });
  const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${java}/status`, 'utf8')) ?? [];
  return { heap: row?.used ?? null, resident: Number(kib) * 1024 };
}
