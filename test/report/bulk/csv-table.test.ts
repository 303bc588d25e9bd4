import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ARRAY_DELIMITER, CsvTable } from '../../../src/report/bulk/csv-table.js';

const newTable = (figures: string[] = [], readAtOnce?: number) =>
  new CsvTable(join(mkdtempSync(join(tmpdir(), 'csv-')), 'rows.csv'), [':ID'], new Set(figures), readAtOnce);

function filesOf(table: CsvTable) {
  table.close();
  return { header: readFileSync(table.headerPath, 'utf8'), rows: readFileSync(table.path, 'utf8') };
}

test('columns and their types are learned from what comes; what is absent stays empty', () => {
  const table = newTable();
  table.add([1], { name: '柳溪村', year: 2031, whole: true, aliases: ['柳溪', '溪村'], note: null });
  table.add([2], { year: 2.5, quote: '他说"好"\n' });
  expect(filesOf(table)).toEqual({
    header: ':ID,name:string,year:double,whole:boolean,aliases:string[],quote:string\n',
    rows: `1,"柳溪村",2031,true,"柳溪${ARRAY_DELIMITER}溪村"\n2,,2.5,,,"他说""好""\n"\n`,
  });
});

test('a column of figures is FLOAT though all of its numbers are whole; an empty text is a text', () => {
  const table = newTable(['value']);
  table.add([1], { value: 3, year: 2031, text: '' });
  expect(filesOf(table)).toEqual({ header: ':ID,value:double,year:long,text:string\n', rows: '1,3,2031,""\n' });
});

test('lists that are empty somewhere are told, since the import leaves them out', () => {
  const table = newTable();
  table.add([1], { aliases: [], members: ['a'] });
  table.add([2], { aliases: ['b'], members: ['c'] });
  expect(table.emptyLists()).toEqual(['aliases']);
});

test('a list that is empty in one line and absent in another could not be put back: an error', () => {
  const table = newTable();
  table.add([1], { aliases: [] });
  table.add([2], {});
  expect(() => table.emptyLists()).toThrow('aliases');
});

test('lines with line breaks in their texts are in files that are read at once, and no others are parted', () => {
  const texts = fc.array(fc.stringMatching(/^[村,"\n\r]{0,30}$/), { maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.boolean(), (given, all) => {
      const kept = given.map((text) => (all ? text : text.replaceAll(/[\n\r]/g, '')));
      const [whole, parted] = [newTable(), newTable([], 100)];
      for (const [at, text] of kept.entries()) for (const table of [whole, parted]) table.add([at], { text });
      whole.close();
      const parts = parted.close().map((part) => ({ ...part, lines: readFileSync(part.path, 'utf8') }));
      expect(parts.map(({ lines }) => lines).join('')).toBe(readFileSync(whole.path, 'utf8'));
      for (const { hasBreaks, lines } of parts) {
        const cells = lines.match(/"([^"]|"")*"/g) ?? [];
        expect(hasBreaks).toBe(cells.some((cell) => /[\n\r]/.test(cell)));
        if (hasBreaks) expect(lines.length).toBeLessThan(100);
      }
      if (!all) expect(parts).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});
