import { useSyncExternalStore } from 'react';

/** Where the reader is in the explorer, and how that came about. */
export interface Place {
  pathname: string;
  search: string;
  /** With its #. */
  hash: string;
  /** FIRST: the page was opened here; WENT: by a link; RETURNED: by back or forward. */
  how: 'FIRST' | 'WENT' | 'RETURNED';
}

const KEPT = 'xiangtu-look-scrolled';
const listeners = new Set<() => void>();
/** How far each visited place was scrolled, by the key of its entry in the history. */
const scrolled: Record<string, number> = kept();

let key = keyOf(history.state) ?? entered();
let place: Place = { ...here(), how: 'FIRST' };

history.scrollRestoration = 'manual';
arrive(scrolled[key]);

addEventListener('popstate', ({ state }) => {
  scrolled[key] = scrollY;
  const known = keyOf(state);
  key = known ?? entered(); // a link within the page: the browser has scrolled
  const sameDocument = location.pathname === place.pathname && location.search === place.search;
  place = { ...here(), how: sameDocument ? place.how : 'RETURNED' };
  tell();
  if (known !== undefined) arrive(scrolled[known] ?? 0);
});

addEventListener('pagehide', () => {
  scrolled[key] = scrollY;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(scrolled));
  } catch {
    // a browser that keeps nothing begins a reloaded page at its top
  }
});

/** Goes to another address of the explorer, as a link does. */
export function go(href: string): void {
  scrolled[key] = scrollY;
  key = freshKey();
  history.pushState({ key }, '', href);
  place = { ...here(), how: 'WENT' };
  scrollTo(0, 0);
  tell();
  arrive(undefined);
}

/** The same place under another address: what is searched for, as it is typed; or what an old address stands for now. */
export function readdress(href: string): void {
  history.replaceState({ key }, '', href);
  const moved = location.pathname !== place.pathname;
  place = { ...here(), how: place.how };
  if (moved) tell();
}

export const usePlace = (): Place =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );

/** How the reader came to where they are, for what happens once as a page opens. */
export const howArrived = (): Place['how'] => place.how;

function tell(): void {
  for (const listener of listeners) listener();
}

function here(): Pick<Place, 'pathname' | 'search' | 'hash'> {
  const { pathname, search, hash } = location;
  return { pathname, search, hash };
}

/** To where the reader was, or else to the part that the address names. */
function arrive(y: number | undefined): void {
  const part = place.hash.slice(1);
  if (y !== undefined) scrollWhileGrowing(() => y);
  else if (part !== '') scrollWhileGrowing(() => topOf(document.getElementById(part)));
}

function topOf(element: HTMLElement | null): number | undefined {
  if (element === null) return undefined;
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return element.getBoundingClientRect().top + scrollY - (Number.parseFloat(scrollPaddingTop) || 0);
}

/** A page grows as its parts are answered: it is held there for a while, but not against a reader who moves meanwhile. */
function scrollWhileGrowing(wanted: () => number | undefined): void {
  const stop = new AbortController();
  const growing = new ResizeObserver(() => {
    const y = wanted();
    if (y !== undefined) scrollTo(0, y);
  });
  stop.signal.addEventListener('abort', () => growing.disconnect());
  for (const moved of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'popstate'] as const)
    addEventListener(moved, () => stop.abort(), { signal: stop.signal, passive: true });
  setTimeout(() => stop.abort(), 3_000);
  growing.observe(document.documentElement);
}

function keyOf(state: unknown): string | undefined {
  const { key: found } = (state ?? {}) as { key?: string };
  return found;
}

function freshKey(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

/** Gives the entry of the history where the reader is a key. */
function entered(): string {
  const fresh = freshKey();
  history.replaceState({ key: fresh }, '');
  return fresh;
}

function kept(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Record<string, number>;
  } catch {
    return {};
  }
}
