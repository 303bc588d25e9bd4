import { RELATION_STATUSES } from '../../../vocabulary/relation-status.js';
import { RELATION_STEPS } from '../../../vocabulary/relation-step.js';
import { RELATION_TYPES } from '../../../vocabulary/relation-type.js';
import type { Language } from '../../shell/language.js';
import { termName } from '../words/term-words.js';
import type { Direction, Relation } from './relation.js';

/** A relation in words around the name of the entity at its other end: 2023 计划认定为 ‹国家高新技术企业› （国家级）. */
export interface RelationWords {
  /** 2023, or 官方代码. */
  when: string;
  /** What is said before the name: 计划认定为, 已. Empty where the heading says it: from the other end. */
  before: string;
  /** What is said in brackets: title, level, step, deadline. */
  details: readonly string[];
}

type Worded = Pick<Relation, 'type' | 'status' | 'year' | 'step' | 'level' | 'title' | 'deadline'> & {
  from?: Pick<Relation['from'], 'validUntil'>;
};

/** The heading over relations of one type, as the entity at this end reads it: 认定为, 持有者. */
export function typeHeading(type: string, direction: Direction, language: Language): string {
  const term = (RELATION_TYPES as Readonly<Record<string, (typeof RELATION_TYPES)['HOSTS']>>)[type];
  if (term === undefined) return type;
  if (direction === 'IN') return language === 'zh' ? term.reverseZh : term.reverseEn;
  return term[language];
}

/** @param direction OUT where the page is of the relation's start, and the name that follows of its end */
export function relationWords(relation: Worded, direction: Direction, language: Language): RelationWords {
  const { type, status, year } = relation;
  const when = year === null ? { zh: '官方代码', en: 'official codes' }[language] : String(year);
  const state = stateWords(status, language);
  const before = direction === 'IN' ? stateBeforeName(status, state, language) : BEFORE[language](type, status, state);
  return { when, before, details: detailsOf(relation, language) };
}

/** Nothing for what is so: a relation without a word for its status has been reached. */
function stateWords(status: string, language: Language): string {
  return status === 'ACHIEVED' ? '' : termName(RELATION_STATUSES, status, language);
}

/** Under a heading such as 任职者: 终止 before a person's name would end the person. */
const stateBeforeName = (status: string, state: string, language: Language): string =>
  status === 'ENDED' ? { zh: '不再是', en: 'no longer' }[language] : state;

const BEFORE: Record<Language, (type: string, status: string, state: string) => string> = {
  // a milestone is itself what is done: 已竣工, 计划股改
  zh: (type, status, state) => {
    if (type === 'REACHED') return status === 'ACHIEVED' ? '已' : state;
    if (status === 'ENDED') return `不再${typeHeading(type, 'OUT', 'zh')}`;
    return `${state}${typeHeading(type, 'OUT', 'zh')}`;
  },
  en: (type, status, state) =>
    [status === 'ENDED' ? 'no longer:' : state && `${state}:`, typeHeading(type, 'OUT', 'en')]
      .filter(Boolean)
      .join(' '),
};

function detailsOf({ title, level, step, deadline, year, from }: Worded, language: Language): string[] {
  // what the codes say holds as long as the code does
  const until = year === null ? from?.validUntil : null;
  const words = [
    title,
    level,
    step && termName(RELATION_STEPS, step, language),
    until && (language === 'zh' ? `至${until}年` : `until ${until}`),
    deadline && (language === 'zh' ? `期限 ${deadline}` : `by ${deadline}`),
  ];
  return words.filter((each) => typeof each === 'string' && each !== '') as string[];
}

/** Said of what is no fact yet: a plan, an application. */
export const isIntended = (status: string): boolean => status === 'PLANNED' || status === 'APPLIED';

/** How it came to be so: 2032 计划 → 2033 实现. Empty where there is one status only. */
export function courseWords(history: Relation['history'], language: Language): string {
  if (history.length < 2) return '';
  return history
    .map(({ year, status }) => [year, termName(RELATION_STATUSES, status, language)].filter(Boolean).join(' '))
    .join(' → ');
}
