import { type Html, html } from './html.js';
import { anchor, stylesOf } from './page-text.js';
import type { Both, Doubt, Review, ReviewClaim, Row } from './review.js';
import { KIND, LABELS, MOODS } from './words.js';

/** Words in both languages, of which the page shows one; a plain string is the report's own. */
export function say(words: Both | string): Html {
  if (typeof words === 'string') return html`<span lang="zh">${words}</span>`;
  if (words.zh === words.en) return html`<span>${words.zh}</span>`;
  return html`<span class="zh" lang="zh">${words.zh}</span><span class="en" lang="en">${words.en}</span>`;
}

/** One card for each claim: what the panel shows when its words are pointed at. */
export const cards = ({ claims, text }: Review): Html =>
  html`${claims.map((claim, index) => card(claim, index, text))}`;

function card(claim: ReviewClaim, index: number, text: Review['text']): Html {
  const { kind, mood, head, rows, quote, line, doubt } = claim;
  const units = quote && `${text.unitOf(quote.start)} ${text.unitOf(quote.end)}`;
  return html`<article class="card" id="claim-${index}" data-kind="${kind}" data-mood="${mood}" data-styles="${stylesOf(claim).join(' ')}"${units && html` data-quote="${units}"`}>
<h3><span class="sample ${kind}-${mood}">${say(KIND[kind])}</span>${mood !== 'said' && html` <span class="mood">${say(MOODS[mood])}</span>`}</h3>
<p class="head">${say(head)}</p>
<dl>${doubt && doubtRows(doubt)}${rows.map(rowOf)}</dl>
<p class="line">${line === null ? say(FOUND) : `claims.yaml:${line}`}</p>
</article>
`;
}

const FOUND = { zh: '由程序发现，不在 claims.yaml 中', en: 'found by code, not in claims.yaml' };

const rowOf = ({ label, value, to }: Row): Html =>
  html`<div><dt>${say(label)}</dt><dd>${to === undefined ? say(value) : html`<a href="#${anchor(to)}">${say(value)}</a>`}</dd></div>`;

function doubtRows({ confidence, words }: Doubt): Html {
  return html`${confidence !== null && html`<div class="doubtful"><dt>${say(LABELS.confidence)}</dt><dd>${confidence.toFixed(2)}</dd></div>`}${
    words !== '' && html`<div class="doubtful"><dt>${say(LABELS.doubt)}</dt><dd>${say(words)}</dd></div>`
  }`;
}
