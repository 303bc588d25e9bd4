import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Html, html, trusted } from './html.js';
import { cards, say } from './page-cards.js';
import { legend, lists } from './page-lists.js';
import { markedText } from './page-text.js';
import type { Review } from './review.js';
import { STYLE } from './style.js';
import { PAGE } from './words.js';

/** How every page begins: by this the command knows one of its own, which it may write over. */
export const OPENING = '<!doctype html>\n<!-- xiangtu review -->';

const SCRIPT = readFileSync(new URL('./page.client.js', import.meta.url), 'utf8');

/** The language that the page opens in; null for the browser's own. */
export type PageLanguage = 'zh' | 'en' | null;

/**
 * The review as one HTML document that needs nothing else: it loads nothing, asks nobody, and runs no script but its own, which
 * its Content-Security-Policy holds by hash. Everything from the report's files is shown as text. The text stands in
 * `#text`, whose text content is the report's, code point for code point (U+0000, which HTML cannot hold, as U+FFFD).
 */
export function reviewPage(review: Review, language: PageLanguage = null): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`
<html lang="${language ?? 'zh'}"${language === null && html` data-any-language`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${review.title} · ${PAGE.title.zh} ${PAGE.title.en}</title>
<style>${trusted(STYLE)}</style>
</head>
<body class="without-script">
<a class="skip" href="#text">${say(PAGE.skip)}</a>
${header(review)}
<div class="columns">
<nav aria-labelledby="lists-name"><h2 id="lists-name">${say(PAGE.lists)}</h2>
${lists(review)}
</nav>
<main>
<details class="legend" open><summary>${say(PAGE.legend)}</summary>
${legend(review)}
</details>
<h2 id="text-name">${say(PAGE.text)}</h2>
<div id="text" lang="zh" tabindex="-1">${markedText(review)}</div>
</main>
<aside id="panel" aria-labelledby="panel-name">
<div class="bar"><h2 id="panel-name">${say(PAGE.claim)}</h2><button type="button" id="close">${say(PAGE.close)}</button></div>
<p id="pick">${say(PAGE.pick)}</p>
<div id="shown-cards" aria-live="polite"></div>
</aside>
</div>
<section id="cards">${cards(review)}</section>
<script type="module">${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return `${OPENING}${page.text}`;
}

/** As a Content-Security-Policy names the one script or style that it lets in. */
const hashOf = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

function header({ title, folder, problems, coverage, state }: Review): Html {
  const { numbers, sentences } = coverage;
  const part = (count: number, words: Parameters<typeof say>[0]): Html => html` · ${count} ${say(words)}`;
  return html`<header>
<div class="languages" role="group" aria-labelledby="language-name"><span id="language-name" class="unseen">${say(PAGE.language)}</span>
<button type="button" lang="zh" data-language="zh">中文</button><button type="button" lang="en" data-language="en">English</button></div>
<h1 lang="zh">${title}</h1>
<p class="about">${say(PAGE.title)} · ${folder}${verdict(problems.length, state)}</p>
${state !== 'READ' && html`<p class="notice">${say(state === 'NO_CLAIMS' ? PAGE.noClaims : PAGE.unreadable)}</p>`}
<p class="about">${say(PAGE.numbers)} ${numbers.total}${part(numbers.claimed, PAGE.claimed)}${part(numbers.ignored, PAGE.ignored)}${part(
    numbers.structural + numbers.own,
    PAGE.other,
  )}${part(numbers.open.length, PAGE.open)}<br>${say(PAGE.sentences)} ${sentences.total}${part(sentences.claimed, PAGE.claimed)}${part(
    sentences.headings + sentences.lookedAt.length,
    PAGE.other,
  )}${part(sentences.open.length, PAGE.open)}</p>
</header>`;
}

const verdict = (problems: number, state: Review['state']): Html | false =>
  problems > 0
    ? html` · <b class="bad">${problems} ${say(PAGE.hasProblems)}</b>`
    : state === 'READ' && html` · <b class="good">${say(PAGE.noProblem)}</b>`;
