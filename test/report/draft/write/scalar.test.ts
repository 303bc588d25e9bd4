import fc from 'fast-check';
import { parse } from 'yaml';
import { printEntry } from '../../../../src/report/draft/write/entry.js';
import { commentLine, scalar } from '../../../../src/report/draft/write/scalar.js';
import { readClaimsFile } from '../../../../src/report/files/claims-file.js';

const AWKWARD = [
  '"',
  "'",
  ',',
  ':',
  ' #',
  '- ',
  '[',
  '}',
  '\\',
  '\n',
  '\t',
  '%',
  '&',
  '*',
  '!',
  '|',
  '>',
  '@',
  '`',
  '？',
  '“',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u0000',
  '12345',
  '001',
  'true',
  '~',
  '税收',
  '😀',
];
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...AWKWARD), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
);

describe('a scalar', () => {
  it('is read back as the same text whatever stands in it, in a block and in a flow', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const source = `quote: ${scalar(one)}\nlist: [${scalar(one)}, ${scalar(other)}]\nmap: { a: ${scalar(other)}, b: ${scalar(one)} }\n`;
        expect(parse(source, { schema: 'failsafe' })).toEqual({
          quote: one,
          list: [one, other],
          map: { a: other, b: one },
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is the same text for a reader of plain YAML too: codes keep their zeros, 12345 and no stay words', () => {
    for (const text of ['00123', '12345', 'no', 'true', '~', '2031-01-01', '1e5', '0x1f', '.5', 'null'])
      expect(parse(`a: ${scalar(text)}`)).toEqual({ a: text });
  });

  it('stays plain where it can: a person reads it', () => {
    for (const text of ['税收收入', '3亿元以上', '春来机械', 'D类项目数', '“千万工程”'])
      expect(scalar(text)).toBe(text);
  });
});

test('a claim of any words is read back with them', () => {
  fc.assert(
    fc.property(
      words.filter((text) => text.trim() !== ''),
      (text) => {
        const { line } = printEntry(
          {
            fields: [
              { name: 'of', value: text },
              { name: 'indicator', value: text },
              { name: 'value', value: text },
            ],
          },
          '  ',
        );
        const file = readClaimsFile('claims.yaml', `claims:\n- quote: ${scalar(text)}\n  observations:\n${line}\n`, []);
        const [claim] = file?.claims ?? [];
        expect(claim?.quote.text).toBe(text);
        expect(claim?.observations.map(({ value, indicator }) => [value.text, indicator.text])).toEqual([[text, text]]);
      },
    ),
  );
});

test('a comment is one line, of a length to read', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 40 }), (text, longest) => {
      const line = commentLine(text, longest);
      expect(line).not.toMatch(/[\n\r\u2028\u2029\u0085]/u);
      expect(line.length).toBeLessThanOrEqual(longest);
    }),
  );
});
