import { basename } from 'node:path';
import { type Html, html } from './html.js';
import { say } from './page-cards.js';
import { anchor } from './page-text.js';
import type { Both, Review, ReviewClaim, ReviewProblem } from './review.js';
import { KINDS, MOODS, PAGE } from './words.js';

/** More than anybody goes through in one sitting; the rest is counted. */
const LISTED = 1000;

/** What there is to look at, each item a jump to its place: problems, what is uncertain or asked, conflicts, what no claim covers. */
export function lists({ claims, problems, coverage, text }: Review): Html {
  const jump = (claim: ReviewClaim): Html => {
    const [span] = claim.spans;
    if (span === undefined) return html``;
    const confidence = claim.doubt?.confidence;
    return html`<a href="#${anchor(span.start)}"><span class="place">${text.positionOf(span.start).line}</span> ${say(claim.head)}${
      typeof confidence === 'number' && html` <b>${confidence.toFixed(2)}</b>`
    }</a>`;
  };
  const doubtful = claims.filter(({ kind, doubt }) => kind !== 'question' && doubt !== null);
  const ofKind = (kind: ReviewClaim['kind']): ReviewClaim[] => claims.filter((claim) => claim.kind === kind);
  return html`
${list('problems', PAGE.problems, problems.map(problemItem), true)}
${list('uncertain', PAGE.uncertain, leastCertainFirst(doubtful).map(jump))}
${list('questions', PAGE.questions, leastCertainFirst(ofKind('question')).reverse().map(jump))}
${list('open-numbers', PAGE.openNumbers, coverage.numbers.open.map(openItem), true)}
${list('open-sentences', PAGE.openSentences, coverage.sentences.open.map(openItem))}
${list('conflicts', PAGE.conflicts, ofKind('conflict').map(jump))}`;
}

const leastCertainFirst = (claims: readonly ReviewClaim[]): ReviewClaim[] =>
  [...claims].sort((a, b) => (a.doubt?.confidence ?? 1) - (b.doubt?.confidence ?? 1));

function list(id: string, title: Both, items: readonly Html[], open = false): Html {
  const rest = items.length - LISTED;
  return html`<details id="${id}"${items.length === 0 && html` class="empty"`}${open && items.length > 0 && html` open`}>
<summary>${say(title)} <b class="count">${items.length}</b></summary>
${items.length === 0 ? html`<p class="none">${say(PAGE.none)}</p>` : html`<ul tabindex="0">${items.slice(0, LISTED).map((item) => html`<li>${item}</li>`)}</ul>`}
${rest > 0 && html`<p class="none">${rest} ${say(PAGE.more)}</p>`}
</details>`;
}

const openItem = ({ start, line, text }: { start: number; line: number; text: string }): Html =>
  html`<a href="#${anchor(start)}"><span class="place">${line}</span> <span lang="zh">${text}</span></a>`;

function problemItem({ file, line, column, message, to }: ReviewProblem): Html {
  const words = html`<span class="place">${basename(file)}:${line}:${column}</span> ${message}`;
  return to === null ? html`<span>${words}</span>` : html`<a href="#${anchor(to)}">${words}</a>`;
}

/** What the marks mean, each with a box that shows or hides it. */
export function legend({ claims }: Review): Html {
  const kinds = (Object.keys(KINDS) as ReviewClaim['kind'][]).map((kind) => ({
    value: kind,
    name: KINDS[kind],
    sample: `${kind}-said`,
    count: claims.filter((claim) => claim.kind === kind).length,
  }));
  const moods = (Object.keys(MOODS) as ReviewClaim['mood'][]).map((mood) => ({
    value: mood,
    name: MOODS[mood],
    sample: `figure-${mood}`,
    count: claims.filter((claim) => claim.mood === mood && isSaidSomehow(claim)).length,
  }));
  const doubtful = claims.filter(({ doubt }) => doubt !== null).length;
  return html`<div class="filter">
<fieldset><legend>${say(PAGE.byKind)}</legend>${kinds.map((each) => box('kind', each))}</fieldset>
<fieldset><legend>${say(PAGE.byMood)}</legend>${moods.map((each) => box('mood', each))}</fieldset>
<fieldset><legend>${say(PAGE.show)}</legend>
<label><input type="checkbox" data-filter="doubt"> <span class="sample doubt">${say(PAGE.onlyDoubtful)}</span> <b class="count">${doubtful}</b></label>
<label><input type="checkbox" data-filter="open" checked> <span class="sample open-number">${say(PAGE.openPlaces)}</span></label>
</fieldset>
<p class="none" role="status"><span id="shown"></span> ${say(PAGE.shown)}</p>
</div>`;
}

/** Figures and relations are said as facts, estimates or plans; the other kinds are not. */
export const isSaidSomehow = ({ kind }: ReviewClaim): boolean => kind === 'figure' || kind === 'relation';

const box = (
  by: string,
  { value, name, sample, count }: { value: string; name: Both; sample: string; count: number },
): Html =>
  html`<label><input type="checkbox" data-filter="${by}" value="${value}" checked> <span class="sample ${sample}">${say(name)}</span> <b class="count">${count}</b></label>`;
