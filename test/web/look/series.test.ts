import { seriesOf } from '../../../src/web/look/figures/series.js';
import { inventedFigure } from './invented-figure.js';

const of = (year: number, change: object = {}) => inventedFigure({ year, value: year, ...change });

test('whole years of one unit and scope make a series, with a line through what was', () => {
  const series = seriesOf([of(2032), of(2031), of(2033, { modality: 'TARGET' })]);
  expect(series?.years).toEqual([2031, 2032, 2033]);
  expect(series?.lines.map((line) => line.map(({ year }) => year))).toEqual([[2031, 2032]]);
  expect(series?.least).toBe(0);
});

test('one year alone is no series', () => {
  expect(seriesOf([of(2031), of(2031, { modality: 'TARGET' })])).toBeNull();
});

test('a part of a year, a running total, another scope and another unit stay out', () => {
  const eleven = of(2032, { period: { name: '2032-01/2032-11', wholeYear: false, basis: 'SAID' } });
  const running = of(2032, { period: { name: '../2032-12', wholeYear: true, basis: 'CUMULATIVE' } });
  expect(seriesOf([of(2031), eleven])).toBeNull();
  expect(seriesOf([of(2031), running])).toBeNull();
  expect(seriesOf([of(2031), of(2032, { scope: { text: '不含铁路建设' } })])).toBeNull();
  expect(seriesOf([of(2031), of(2032, { unit: '美元' })])).toBeNull();
  expect(seriesOf([of(2031), of(2032, { per: '人' })])).toBeNull();
});

test('growths and ranks are no heights', () => {
  expect(seriesOf([of(2031, { measure: 'GROWTH' }), of(2032, { measure: 'GROWTH' })])).toBeNull();
});

test('no line chooses between two figures of a year, and none bridges a gap', () => {
  const series = seriesOf([of(2030), of(2031), of(2032, { value: 5 }), of(2032, { value: 6 }), of(2033), of(2035)]);
  expect(series?.points).toHaveLength(6);
  expect(series?.lines.map((line) => line.map(({ year }) => year))).toEqual([[2030, 2031]]);
});

test('a bound is open on its side; a range is drawn from end to end', () => {
  const series = seriesOf([
    of(2031, { value: 50, upper: null, lower: 50 }),
    of(2032, { value: null, lower: 20, upper: 30 }),
  ]);
  expect(series?.points.map(({ at, low, high }) => [at, low, high])).toEqual([
    [50, 50, null],
    [25, 20, 30],
  ]);
});

test('a fall below zero is in the picture', () => {
  expect(seriesOf([of(2031, { value: -5, lower: -5, upper: -5 }), of(2032)])?.least).toBe(-5);
});
