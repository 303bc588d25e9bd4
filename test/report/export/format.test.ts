import fc from 'fast-check';
import { FORMATS } from '../../../src/report/export/format.js';

const { csv, jsonl } = FORMATS;

test('CSV: what a spreadsheet would take for a formula is text, and a negative number is a number', () => {
  const cells = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '－1', 'a=b', -3.5];
  expect(csv.text([Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell]))])).toBe(
    `'=1+1,'+1,'-1,'@x,'\tx,"'\rx",'＝1,'－1,a=b,-3.5\r\n`,
  );
});

test('CSV: a list that begins like a formula is text too', () => {
  expect(csv.text([{ members: ['=a', 'b'] }])).toBe("'=a;b\r\n");
});

test('CSV: null is an empty cell, true and false are words', () => {
  expect(csv.text([{ a: null, b: true, c: false, d: 'x' }])).toBe(',true,false,x\r\n');
});

test('CSV: evidence, aliases and look-alikes are written to be read', () => {
  const evidence = [
    { report: 'report/990000001/2031', quote: '引文', start: 3, end: 5, role: 'VALUE' },
    { report: 'report/990000001/2031', quote: '今年', start: 0, end: 2, role: 'PERIOD' },
  ];
  expect(
    csv.text([
      { aliases: [{ name: '春来', because: '简称' }], possiblySame: [{ id: 'x', because: '形近' }], evidence },
    ]),
  ).toBe('春来(简称),x(形近),引文@report/990000001/2031:3-5;今年@report/990000001/2031:0-2 PERIOD\r\n');
});

/** A reader of RFC 4180, to hold the writer to it. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

test('CSV: any text comes back whole, but for the apostrophe before a formula', () => {
  const texts = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom(...'a,"\n\r\t=+-@ ;村') }), { minLength: 2, maxLength: 3 }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(texts, (rows) => {
      const back = parse(csv.text(rows.map((row) => ({ ...row }))));
      expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(rows);
      for (const cell of back.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('JSON: one object a line, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }) })), (lines) => {
      const text = jsonl.text(lines);
      expect(
        text
          .split('\n')
          .slice(0, -1)
          .map((line) => JSON.parse(line) as unknown),
      ).toEqual(lines);
    }),
  );
});
