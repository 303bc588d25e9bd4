import fc from 'fast-check';
import { isWholeYear, periodName, readPeriod, yearOf } from '../../../src/report/reading/period.js';
import { periodWordsIn } from '../../../src/report/reading/period-words.js';

const days = (name: string): unknown => {
  const period = readPeriod(name);
  return period && [period.start, period.end];
};

describe('readPeriod', () => {
  it.each([
    ['2031', '2031-01-01', '2031-12-31'],
    ['2031Q1', '2031-01-01', '2031-03-31'],
    ['2031Q4', '2031-10-01', '2031-12-31'],
    ['2031H2', '2031-07-01', '2031-12-31'],
    ['2031-02', '2031-02-01', '2031-02-28'],
    ['2032-02', '2032-02-01', '2032-02-29'],
    ['2031-03-05', '2031-03-05', '2031-03-05'],
    ['2031-01/2031-11', '2031-01-01', '2031-11-30'],
    ['2031/2035', '2031-01-01', '2035-12-31'],
    ['2031Q1/2031Q3', '2031-01-01', '2031-09-30'],
  ])('reads %s', (name, start, end) => expect(days(name)).toEqual([start, end]));

  it('reads a running total as one whose start is not said', () => {
    expect(days('../2031-12')).toEqual([null, '2031-12-31']);
    expect(days('../2031')).toEqual([null, '2031-12-31']);
  });

  it.each([
    '',
    '31',
    '2031Q5',
    '2031H3',
    '2031-13',
    '2031-02-30',
    '2031-1',
    '2031-11/2031-01',
    '2031/..',
    '../..',
    '../',
    '2031-01/2031-02/2031-03',
    '0031',
  ])('takes %s for no period', (name) => expect(readPeriod(name)).toBeNull());

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (name) => void readPeriod(name)));
  });
});

describe('periodName', () => {
  it('is one name for the same days, however they were written', () => {
    const again = (name: string): string => periodName(readPeriod(name) ?? { start: null, end: '' });
    expect(['2031-01/2031-12', '2031Q1/2031Q4', '2031-01-01/2031-12-31'].map(again)).toEqual(['2031', '2031', '2031']);
    expect(['2031-01/2031-03', '2031Q1/2031Q2', '2031-03-01/2031-03-31'].map(again)).toEqual([
      '2031Q1',
      '2031H1',
      '2031-03',
    ]);
    expect(['../2031', '2031/2035', '2031-01/2031-11', '2031-03-05/2031-03-07'].map(again)).toEqual([
      '../2031-12',
      '2031/2035',
      '2031-01/2031-11',
      '2031-03-05/2031-03-07',
    ]);
  });

  it('reads back as the same days', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.boolean(), (one, other, running) => {
        const [first, end] = [one, other].sort() as [string, string];
        const period = { start: running ? null : first, end };
        expect(readPeriod(periodName(period))).toEqual(period);
      }),
    );
  });

  it('tells a whole year from a part of one', () => {
    expect(
      ['2031', '2031-01/2031-11', '../2031-12', '2030/2031'].map((name) =>
        isWholeYear(readPeriod(name) ?? { start: null, end: '' }),
      ),
    ).toEqual([true, false, false, false]);
    expect(yearOf({ start: null, end: '2031-12-31' })).toBe(2031);
  });
});

describe('periodWordsIn', () => {
  const words = (text: string): unknown =>
    periodWordsIn(text).map((each) => [
      text.slice(each.start, each.end),
      each.daysIn(2031)?.start,
      each.daysIn(2031)?.end,
    ]);

  it.each([
    ['2032年一季度完成', [['2032年一季度', '2032-01-01', '2032-03-31']]],
    ['一季度完成', [['一季度', '2031-01-01', '2031-03-31']]],
    ['前三季度完成', [['前三季度', '2031-01-01', '2031-09-30']]],
    [
      '上半年,1-11月接待',
      [
        ['上半年', '2031-01-01', '2031-06-30'],
        ['1-11月', '2031-01-01', '2031-11-30'],
      ],
    ],
    [
      '3月单月、3月5日',
      [
        ['3月', '2031-03-01', '2031-03-31'],
        ['3月5日', '2031-03-05', '2031-03-05'],
      ],
    ],
    [
      '2031-2035年,2032年',
      [
        ['2031-2035年', '2031-01-01', '2035-12-31'],
        ['2032年', '2032-01-01', '2032-12-31'],
      ],
    ],
    ['2031-12-04印发', [['2031-12-04', '2031-12-04', '2031-12-04']]],
    ['3个月,13月,30天,0.5月', [['13月', undefined, undefined]]],
  ])('finds the periods in %s', (text, expected) => expect(words(text)).toEqual(expected));
});
