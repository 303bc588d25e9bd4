import { pageWanted } from '../../../src/api/paging/page-args.js';

describe('the arguments of a page', () => {
  it('ask for 20 rows from the start when nothing is said', () => {
    expect(pageWanted({})).toEqual({ size: 20, from: 'START' });
  });

  it('read from the end with last and before', () => {
    expect(pageWanted({ last: 5, before: 'c' })).toEqual({
      size: 5,
      from: 'END',
      cursor: { argument: 'before', text: 'c' },
    });
  });

  it.each([
    [{ first: 1000 }, 'first: expected a whole number from 0 to 100; turn pages with cursors for more, got 1000'],
    [{ first: -1 }, 'first: expected a whole number from 0 to 100; turn pages with cursors for more, got -1'],
    [{ last: 101 }, 'last: expected a whole number from 0 to 100; turn pages with cursors for more, got 101'],
    [{ first: 3, last: 2 }, 'last: expected either `first` and `after`, or `last` and `before`, not both, got 2'],
    [
      { after: 'a', before: 'b' },
      'before: expected either `first` and `after`, or `last` and `before`, not both, got "b"',
    ],
  ])('are refused when they are %j', (args, message) => {
    expect(() => pageWanted(args)).toThrow(message);
  });
});
