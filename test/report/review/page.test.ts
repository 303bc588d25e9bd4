import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { NO_COVERAGE } from '../../../src/report/coverage.js';
import { reviewPage } from '../../../src/report/review/page.js';
import type { Review, ReviewClaim, ReviewKind } from '../../../src/report/review/review.js';
import { passagesOf } from '../../../src/report/text/passages.js';
import { ReportText } from '../../../src/report/text/report-text.js';
import { sentencesOf } from '../../../src/report/text/sentences.js';
import { TEXT } from '../invented-sources.js';
import { textOnPage } from './page-as-read.js';
import { CLAIMS, reviewWith } from './qinghe-review.js';

/** A review of any text with marks at any places. */
function reviewOfText(raw: string, claims: ReviewClaim[] = []): Review {
  const text = new ReportText(raw);
  const passages = passagesOf(text);
  const sentences = sentencesOf(text, passages);
  const base = { title: '', folder: '', problems: [], coverage: NO_COVERAGE, state: 'READ' as const };
  return { ...base, text, passages, sentences, claims };
}

const mark = (start: number, end: number, kind: ReviewKind = 'figure', words = ''): ReviewClaim => ({
  kind,
  mood: 'said',
  head: words,
  rows: [{ label: { zh: words, en: words }, value: words }],
  spans: [{ start, end }],
  quote: { start, end },
  line: 1,
  doubt: { confidence: 0.5, words },
});

test('the page has every character of the report, in its order, wherever marks lie', () => {
  const piece = fc.constantFrom(
    '镇',
    '5.05亿元',
    '\n',
    '\r\n',
    '\r',
    '  ',
    '。',
    '一、',
    '(一)',
    '𠮷',
    '&amp;',
    '<b>',
    '"',
    "'",
    ' ',
  );
  const any = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom<ReviewKind>('figure', 'relation', 'conflict')),
  );
  fc.assert(
    fc.property(any, spans, (raw, places) => {
      const { length } = [...raw];
      const claims = places
        .map(([a, b, kind]) => mark(Math.min(a, b, length), Math.min(Math.max(a, b), length), kind))
        .filter(({ spans: [span] }) => span !== undefined && span.start < span.end);
      expect(textOnPage(reviewPage(reviewOfText(raw, claims)))).toBe(raw.replaceAll('\0', '\ufffd'));
    }),
  );
});

test('whatever stands in the report, its claims and its files is shown as text', () => {
  const nasty = `</title></style><script>alert('1')</script><img src=x onerror="alert(1)">`;
  const review = reviewOfText(`${nasty}。${nasty}`, [mark(0, 9, 'figure', nasty), mark(3, 20, 'question', nasty)]);
  const problem = { file: nasty, line: 1, column: 1, message: nasty, to: 0 };
  const page = reviewPage({ ...review, title: nasty, folder: nasty, problems: [problem] });
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script/g)).toHaveLength(1);
  expect(page.match(/<\/style/g)).toHaveLength(1);
  expect(page).not.toContain('<img');
  expect(textOnPage(page)).toBe(`${nasty}。${nasty}`);
});

test('the page loads nothing, and its own script and style are let in by their hashes', () => {
  const page = reviewPage(reviewWith(CLAIMS));
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const hashed = (element: string): string => {
    const [, content = ''] = new RegExp(`<${element}[^>]*>([^]*?)</${element}>`).exec(page) ?? [];
    return `&#39;sha256-${createHash('sha256').update(content).digest('base64')}&#39;`;
  };
  expect(policy).toContain('default-src &#39;none&#39;');
  expect(policy).toContain(`script-src ${hashed('script')}`);
  expect(policy).toContain(`style-src ${hashed('style')}`);
  expect(page).not.toMatch(/\s(?:src|srcset|style|on\w+)=|<link|@import|url\(/);
  expect([...page.matchAll(/href="([^#][^"]*)"/g)]).toEqual([]);
});

test('every claim has a card, and words that Tab reaches', () => {
  const review = reviewWith(CLAIMS);
  const page = reviewPage(review);
  for (const [index, { spans }] of review.claims.entries()) {
    expect(page).toContain(`id="claim-${index}"`);
    const begins = new RegExp(`id="at-${spans[0]?.start}"[^>]*tabindex="0" data-claims="(?:\\d+ )*${index}[ "]`);
    expect(page).toMatch(begins);
  }
});

test('whatever the lists jump to is there, once', () => {
  const page = reviewPage(reviewWith(CLAIMS.replace('value: 2.3亿元', 'value: 2.4亿元')));
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  const jumps = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(jumps.filter((id) => !ids.includes(id))).toEqual([]);
});

test('a page opens in the language that is asked for', () => {
  expect(reviewPage(reviewWith(null), 'en')).toContain('<html lang="en">');
  expect(reviewPage(reviewWith(null))).toContain('<html lang="zh" data-any-language>');
});

test('a text of 5 MB makes a page, whose lists end with how many more there are', () => {
  const raw = TEXT.repeat(Math.ceil(5_000_000 / Buffer.byteLength(TEXT)));
  const review = reviewWith(CLAIMS, { text: raw });
  const page = reviewPage(review);
  expect(textOnPage(page)).toBe(raw);
  expect(review.coverage.numbers.open.length).toBeGreaterThan(10_000);
  expect(page).toContain(`<p class="none">${review.coverage.numbers.open.length - 1000} `);
});
