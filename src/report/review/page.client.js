/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What a review does in the browser: shows the claims of the words that are pointed at, filters the marks, switches language. */

const root = document.documentElement;
const body = document.body;
const text = /** @type {HTMLElement} */ (document.getElementById('text'));
const panel = /** @type {HTMLElement} */ (document.getElementById('panel'));
const shownCards = /** @type {HTMLElement} */ (document.getElementById('shown-cards'));
const cards = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#cards > .card')]);
const marks = /** @type {HTMLElement[]} */ ([...text.querySelectorAll('.mark')]);
const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('[data-filter]')]);

/** The mark whose claims stay in the panel when the pointer goes elsewhere. @type {HTMLElement | null} */
let picked = null;
/** The mark whose claims the panel shows. @type {HTMLElement | null} */
let now = null;

/** The claims over a mark that the filter lets through, the most to the point first. @param {HTMLElement} mark */
const claimsOf = (mark) =>
  (mark.dataset.claims ?? '').split(' ').flatMap((index) => {
    const card = cards[Number(index)];
    return card !== undefined && passes(card) ? [card] : [];
  });

/** Figures and relations are said as facts, estimates or plans; the other kinds pass whatever is asked of that. */
const isSaidSomehow = new Set(['figure', 'relation']);

/** @param {HTMLElement} card */
function passes({ dataset: { kind = '', mood = '', styles = '' } }) {
  return boxes.every(({ checked, value, dataset: { filter } }) => {
    if (filter === 'kind') return checked || kind !== value;
    if (filter === 'mood') return checked || mood !== value || !isSaidSomehow.has(kind);
    return filter !== 'doubt' || !checked || styles.includes('doubt');
  });
}

const STYLES = [...new Set(cards.flatMap(({ dataset }) => (dataset.styles ?? '').split(' ')))];
/** The marks that Tab reaches while nothing is filtered. */
const stops = new Set(marks.filter(({ tabIndex }) => tabIndex === 0));

function filter() {
  const visible = new Set(cards.filter(passes));
  /** @type {Set<HTMLElement>} */
  const reached = new Set();
  for (const mark of marks) {
    const over = claimsOf(mark);
    const styles = new Set(over.flatMap(({ dataset }) => (dataset.styles ?? '').split(' ')));
    for (const style of STYLES) mark.classList.toggle(style, styles.has(style));
    const begins = over.some((card) => !reached.has(card));
    for (const card of over) reached.add(card);
    if (mark.matches('a')) mark.tabIndex = over.length > 0 && (begins || stops.has(mark)) ? 0 : -1;
  }
  const shown = document.getElementById('shown');
  if (shown !== null) shown.textContent = `${visible.size} / ${cards.length}`;
  body.classList.toggle(
    'hide-open',
    boxes.some(({ dataset, checked }) => dataset.filter === 'open' && !checked),
  );
  if (picked !== null) show(picked);
}

/** Fills the panel with the claims over a mark, or empties it. @param {HTMLElement | null} mark */
function show(mark) {
  const over = mark === null ? [] : claimsOf(mark);
  now?.classList.remove('now');
  now = over.length > 0 ? mark : null;
  now?.classList.add('now');
  shownCards.replaceChildren(
    ...over.map((card) => {
      const copy = /** @type {HTMLElement} */ (card.cloneNode(true));
      copy.removeAttribute('id');
      return copy;
    }),
  );
  panel.scrollTop = 0;
  body.classList.toggle('full', over.length > 0);
  highlight(over.find(({ dataset }) => dataset.quote !== undefined)?.dataset.quote);
}

/** @param {HTMLElement | null} mark */
function pick(mark) {
  picked = mark;
  root.classList.toggle('picked', mark !== null);
  body.classList.toggle('picked', mark !== null);
  show(mark);
  // On a narrow screen the panel lies over the text: the words must not be beneath it.
  if (mark !== null && getComputedStyle(panel).position === 'fixed') mark.scrollIntoView({ block: 'nearest' });
}

/** Shows the words of a quote, given by where they begin and end in the text (UTF-16 units). @param {string | undefined} quote */
function highlight(quote) {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('quote');
  if (quote === undefined) return;
  const [start = 0, end = 0] = quote.split(' ').map(Number);
  const [from, to] = [pointAt(start), pointAt(end)];
  if (from === undefined || to === undefined) return;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  CSS.highlights.set('quote', new Highlight(range));
}

/** @type {{ node: Node, start: number }[] | undefined} */
let pieces;

/** The text node that holds a place of the text, and where in it. @param {number} place */
function pointAt(place) {
  if (pieces === undefined) {
    pieces = [];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    let start = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      pieces.push({ node, start });
      start += node.nodeValue?.length ?? 0;
    }
  }
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece && { node: piece.node, offset: Math.min(place - piece.start, piece.node.nodeValue?.length ?? 0) };
}

/** @param {EventTarget | null} target */
const markAt = (target) =>
  target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest('#text a.mark')) : null;

/** Goes to a place of the text that a link names. @param {string} id */
function goTo(id) {
  const place = document.getElementById(id);
  if (place === null) return;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
  history.replaceState(null, '', `#${id}`);
  if (!place.matches('.mark')) pick(null);
}

document.addEventListener('click', (event) => {
  const { target } = event;
  const mark = markAt(target);
  const link = target instanceof Element ? target.closest('a[href^="#at-"]') : null;
  if (mark !== null) {
    event.preventDefault();
    mark.focus({ preventScroll: true });
    pick(mark);
  } else if (link !== null) {
    event.preventDefault();
    goTo(link.getAttribute('href')?.slice(1) ?? '');
  }
});
document.addEventListener('keydown', (event) => {
  const mark = markAt(event.target);
  if (mark !== null && event.key === ' ') {
    event.preventDefault();
    pick(mark);
  }
  if (event.key === 'Escape') pick(null);
});
text.addEventListener('focusin', ({ target }) => pick(markAt(target)));
text.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'mouse') show(markAt(target) ?? picked);
});
text.addEventListener('pointerleave', ({ pointerType }) => {
  if (pointerType === 'mouse') show(picked);
});
document.getElementById('close')?.addEventListener('click', () => {
  const last = picked;
  pick(null);
  last?.focus({ preventScroll: true });
  pick(null);
});

/** @param {string} language */
function speak(language) {
  root.lang = language;
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === language));
}
for (const button of document.querySelectorAll('[data-language]'))
  button.addEventListener('click', () => speak(button.getAttribute('data-language') ?? 'zh'));
for (const box of boxes) box.addEventListener('change', filter);

body.classList.remove('without-script');
speak(root.dataset.anyLanguage === undefined ? root.lang : navigator.language.startsWith('zh') ? 'zh' : 'en');
if (matchMedia('(max-width: 44rem)').matches)
  for (const list of document.querySelectorAll('nav details, .legend')) list.removeAttribute('open');
filter();
if (location.hash.startsWith('#at-')) goTo(location.hash.slice(1));
