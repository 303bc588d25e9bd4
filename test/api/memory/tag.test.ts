import { edition } from '../../../src/api/memory/edition.js';
import { names, tagOf } from '../../../src/api/memory/tag.js';

const question = { text: 'asked', registers: false };
const version = { version: 7, loadedAt: '2033-02-01T08:00:00Z' };
const tag = tagOf('program', version, question);

test('the same question of the same data by the same program has the same tag', () => {
  expect(tagOf('program', { ...version }, { ...question, registers: true })).toBe(tag);
  expect(tag).toMatch(/^W\/"[\w-]{32}"$/);
});

test('another question, version, load or program has another', () => {
  const others = [
    tagOf('program', version, { ...question, text: 'asked otherwise' }),
    tagOf('program', { ...version, version: 8 }, question),
    tagOf('program', { ...version, loadedAt: '2033-02-02T08:00:00Z' }, question),
    tagOf('another program', version, question),
    tagOf('program', null, question),
  ];
  expect(new Set([tag, ...others]).size).toBe(6);
});

test('a header names a tag among others, weakly or strongly', () => {
  expect(names(tag, tag)).toBe(true);
  expect(names(tag.slice(2), tag)).toBe(true);
  expect(names(`"other", ${tag}`, tag)).toBe(true);
  expect(names(`"other",${tag.slice(2)} , "more"`, tag)).toBe(true);
  expect(names('"other"', tag)).toBe(false);
  expect(names(tag.slice(0, -2), tag)).toBe(false);
  expect(names('', tag)).toBe(false);
});

test('the program is the same as long as its files are', () => {
  expect(edition()).toMatch(/^[\w-]{43}$/);
  expect(edition()).toBe(edition());
});
