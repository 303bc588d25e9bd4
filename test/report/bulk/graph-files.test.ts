import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { emptyListStatements } from '../../../src/graph/local/empty-lists.js';
import { FIGURES } from '../../../src/report/bulk/graph-files.js';

test('the figures of an observation are FLOAT by the import as by the statement that writes them', () => {
  const path = fileURLToPath(new URL('../../../cypher/load/put-observations.cypher', import.meta.url));
  const written = [...readFileSync(path, 'utf8').matchAll(/= toFloat\(row\.(\w+)\)/g)].map(([, name]) => name);
  expect([...FIGURES].sort()).toEqual(written.sort());
});

test('empty lists are put back by label, and of relationships by what they lead to', () => {
  const file = { header: '', rows: [], count: 1 };
  const statements = emptyListStatements({
    arrayDelimiter: '|',
    nodes: [
      { ...file, name: 'Entity:Village', emptyLists: ['aliases', 'lookAlikes'] },
      { ...file, name: 'Claim', emptyLists: [] },
    ],
    relationships: [{ ...file, name: 'BRINGS', to: 'Indicator', emptyLists: ['aliases'] }],
  });
  expect(statements.map(({ text }) => text)).toEqual([
    'MATCH (found:Entity:Village) CALL (found) { SET found.aliases = coalesce(found.aliases, []), found.lookAlikes = coalesce(found.lookAlikes, []) } IN TRANSACTIONS OF 20000 ROWS',
    'MATCH ()-[found:BRINGS]->(:Indicator) CALL (found) { SET found.aliases = coalesce(found.aliases, []) } IN TRANSACTIONS OF 20000 ROWS',
  ]);
});
