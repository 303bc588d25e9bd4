import type { Term } from '../../../vocabulary/term.js';
import type { Language } from '../../shell/language.js';

/** What a term of the vocabulary is called; the key itself where a newer server knows one that this page does not. */
export const termName = (terms: Readonly<Record<string, Term>>, key: string, language: Language): string =>
  terms[key]?.[language] ?? key;

/** What a term means, in one language: its description has one sentence in English, then one in Chinese. */
export function termMeaning(terms: Readonly<Record<string, Term>>, key: string, language: Language): string {
  const description = terms[key]?.description ?? '';
  const chinese = /[^\s\p{ASCII}]?\p{Script=Han}[^.]*。$/u.exec(description)?.[0] ?? '';
  const english = description.slice(0, description.length - chinese.length).trim();
  return (language === 'zh' ? chinese : english) || description;
}
