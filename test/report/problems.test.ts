import { nearest, unknown } from '../../src/report/nearest.js';
import { formatProblems, sortProblems } from '../../src/report/problems.js';

describe('problems', () => {
  const problem = (file: string, line: number, column: number, message = 'x') => ({ file, line, column, message });

  it('are sorted by file, line and column, as numbers, each once', () => {
    const found = [
      problem('b', 1, 1),
      problem('a', 10, 1),
      problem('a', 9, 12),
      problem('a', 9, 2),
      problem('a', 9, 2),
    ];
    expect(sortProblems(found).map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
      'a9:2',
      'a9:12',
      'a10:1',
      'b1:1',
    ]);
  });

  it('are printed as editors find places', () => {
    expect(formatProblems([problem('seed/a.yaml', 3, 7, 'no such text')])).toBe('seed/a.yaml:3:7: no such text');
    expect(formatProblems([])).toBe('');
  });
});

describe('nearest', () => {
  it('gives the known words most like a wrong one, best first', () => {
    expect(nearest('税收收人', ['税收收入', '固定资产投资', '税收收入增速'])).toEqual(['税收收入', '税收收入增速']);
    expect(nearest('LOCATEDIN', ['LOCATED_IN', 'HOSTS'])).toEqual(['LOCATED_IN']);
  });

  it('compares ids of one kind by their keys', () => {
    expect(nearest('enterprise/chunla', ['enterprise/chunlai', 'enterprise/muhe'])).toEqual(['enterprise/chunlai']);
  });

  it('shows all known words where none is near and they are few', () => {
    expect(unknown('severity', 'bad', ['LOW', 'HIGH'])).toBe("'bad' is no known severity; known: LOW, HIGH");
    expect(unknown('entity', 'x', [])).toBe("'x' is no known entity");
  });
});
