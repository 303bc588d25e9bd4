import { dictionary, dictionaryFile } from '../../../src/report/export/dictionary.js';
import { RECORDS } from '../../../src/report/export/record.js';

test('every column of every file is explained in both languages, in the order of the file', () => {
  const columns = dictionary().filter(({ word }) => word === null);
  expect(columns.map(({ record, column }) => `${record}.${column}`)).toEqual(
    RECORDS.flatMap(({ name, columns: own }) => own.map((column) => `${name}.${column}`)),
  );
  expect(columns.filter(({ en, zh }) => !/[a-z]/.test(en) || !/\p{Script=Han}/u.test(zh))).toEqual([]);
});

test('a column with a closed list is followed by its words', () => {
  const words = dictionary().filter(({ record, column }) => record === 'observations' && column === 'modality');
  expect(words.map(({ word, zh }) => [word, zh])).toEqual([
    [null, '实际、预计或目标'],
    ['ACTUAL', '实际'],
    ['ESTIMATE', '预计'],
    ['TARGET', '目标'],
  ]);
});

test('it opens in a spreadsheet', () => {
  expect(dictionaryFile('csv')).toMatch(/^\uFEFFrecord,column,word,en,zh,description\r\nreports,id,,/);
});
