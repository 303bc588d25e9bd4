import { type ImportFile, multilineOptions } from '../../../src/graph/local/import.js';

const table = (name: string, rows: ImportFile['rows']): ImportFile => {
  return { name, header: `${name}.header`, rows, count: 1, emptyLists: [] };
};

test('the import is told of the files that have line breaks within texts, and of those only', () => {
  const passages = table('Passage', [
    { path: 'one', hasBreaks: true },
    { path: 'two', hasBreaks: false },
    { path: 'three', hasBreaks: true },
  ]);
  const names = table('NAMES', [{ path: 'names', hasBreaks: false }]);
  const graph = { nodes: [passages], relationships: [names], arrayDelimiter: '|' };
  expect(multilineOptions(graph)).toEqual(['--multiline-fields=one,three', '--multiline-fields-format=v2']);
  expect(multilineOptions({ ...graph, nodes: [names] })).toEqual([]);
});
