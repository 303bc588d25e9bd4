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
if (key in scrolled) scrollBackTo(scrolled[key] ?? 0);

addEventListener('popstate', ({ state }) => {
  scrolled[key] = scrollY;
  const known = keyOf(state);
  key = known ?? entered(); // a link within the page: the browser has scrolled
  const sameDocument = location.pathname === place.pathname && location.search === place.search;
  place = { ...here(), how: sameDocument ? place.how : 'RETURNED' };
  tell();
  if (known !== undefined) scrollBackTo(scrolled[known] ?? 0);
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
  if (place.hash === '') scrollTo(0, 0);
  tell();
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

/** As far down as the reader was, as soon as the page is that long; not against a reader who scrolls meanwhile. */
function scrollBackTo(y: number): void {
  const stop = new AbortController();
  const growing = new ResizeObserver(tryNow);
  stop.signal.addEventListener('abort', () => growing.disconnect());
  for (const moved of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
    addEventListener(moved, () => stop.abort(), { signal: stop.signal, passive: true });
  setTimeout(() => stop.abort(), 5_000);
  growing.observe(document.documentElement);
  function tryNow(): void {
    scrollTo(0, y);
    if (Math.abs(scrollY - y) < 2) stop.abort();
  }
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
