import fc from 'fast-check';
import { verifySources } from '../../../src/report/verify.js';
import { problemsOf, sourcesWith } from '../invented-sources.js';
import { inClaims, problemsWith } from './problems-told.js';

describe('a YAML file', () => {
  it('that is broken is told with its place, and read no further', () => {
    expect(inClaims('claims:\n- quote: "全年\n- { of: town\n')[0]).toMatch(/^\d:\d+: the YAML is broken here: /);
    expect(problemsWith({ report: 'title: a\ntitle: b\n' })).toEqual([
      'qinghe/2031/report.yaml:2:1: the YAML is broken here: Map keys must be unique',
    ]);
  });

  it('that is empty, or a list, lacks its fields', () => {
    expect(inClaims('')).toEqual(['1:1: expected fields with names, got an empty file']);
    expect(inClaims('- a\n')).toEqual(['1:1: expected fields with names, got something else']);
  });

  it('has no fields that nobody knows', () => {
    expect(inClaims('claims:\n- qoute: 全年\n  entities: []\n')).toEqual([
      "2:3: 'qoute' is no known field of a claim; nearest: quote",
      "2:3: a claim needs the field 'quote'",
    ]);
  });

  it('needs quotation marks around a value with a comma inside { }', () => {
    expect(inClaims('ignored: [{ quote: 全年实现税收收入2.3亿元,同比增长15.3%, because: 无 }]\n')[0]).toMatch(
      /'同比增长15.3%' is no known field of an ignored text.*; a value that has a comma in it needs quotation marks inside \{ \}$/,
    );
  });

  it('says what stands where something else was expected', () => {
    expect(inClaims('claims: 全年\n')).toEqual(["1:9: claims: expected a list, got '全年'"]);
    expect(inClaims('claims: [全年]\n')).toEqual(["1:10: claims: expected a claim with named fields, got '全年'"]);
    expect(inClaims('claims: [{ quote: [全年], entities: [town] }]\n')).toEqual([
      '1:19: quote: expected a value, got a list',
    ]);
    expect(inClaims('claims: [{ quote: , entities: [town] }]\n')).toEqual([
      expect.stringMatching(/quote: expected a value, got nothing$/),
    ]);
    expect(
      inClaims('claims: [{ quote: &a 全年, entities: [town] }, { quote: *a, entities: [town] }]\n'),
    ).toContainEqual(expect.stringMatching(/got \*a, a YAML alias/));
  });

  it('is read with every scalar a string', () => {
    expect(
      problemsOf('ignored: [{ quote: 12345, because: no }, { quote: 一、2031年, because: 2031-01-01 }]\n'),
    ).toEqual([]);
  });

  it('never makes verify throw, whatever stands in it', () => {
    const line = fc.constantFrom(
      'claims:',
      '- quote: 全年',
      '  observations:',
      '  - { of: town, indicator: 税收收入, value: 2.3亿元 }',
      '  nth: 2',
      'ignored: [',
      ']',
      '{',
      '&a',
      '*a',
      '!!int 3',
      '? x',
      '---',
      '\t',
      'conflicts: [{ kind: TENSION, members: [a], severity: LOW, explanation: x, advice: y }]',
    );
    const source = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(source, source, (claims, other) => {
        const { report, problems } = verifySources(sourcesWith({ claims, entities: other }));
        expect(report === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});
