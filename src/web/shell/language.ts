import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

/** A text in both languages; every word that a page shows is one. */
export type Both = Readonly<Record<Language, string>>;

const KEPT = 'xiangtu-language';
const listeners = new Set<() => void>();
let current: Language = first();

/** The address's `?lang=`, else what the reader chose before, else the browser's own language; English where it is neither. */
function first(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? kept() ?? '';
  const wanted = [asked, ...navigator.languages].map((each) => each.toLowerCase().slice(0, 2));
  return (wanted.find((each) => each === 'zh' || each === 'en') as Language | undefined) ?? 'en';
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // a browser that keeps nothing
  }
}

/** The reader's choice, kept for the next page. */
export function chooseLanguage(language: Language): void {
  current = language;
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // a browser that keeps nothing shows it on this page at least
  }
  show();
  for (const listener of listeners) listener();
}

function show(): void {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';
}
show();

/** The language that the page is shown in; the component is drawn anew when it changes. */
export const useLanguage = (): Language =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );

/** Gives the words of the page's language. */
export function useWords(): (both: Both) => string {
  const language = useLanguage();
  return (both) => both[language];
}
