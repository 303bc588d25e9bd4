import { ORIGINS, type Origin } from '../../vocabulary/origin.js';
import { RELATION_STATUSES, type RelationStatus } from '../../vocabulary/relation-status.js';
import { RELATION_STEPS, type RelationStep } from '../../vocabulary/relation-step.js';
import { RELATION_TYPES, type RelationTypeName } from '../../vocabulary/relation-type.js';
import { Lang } from '../enums.js';

/** What a relation is put into words from. The year is 0 for what the official codes say. */
export interface Worded {
  type: RelationTypeName;
  fromName: string;
  toName: string;
  status: RelationStatus;
  year: number;
  step?: RelationStep | null;
  level?: string | null;
  title?: string | null;
  deadline?: string | null;
  inferred: boolean;
  because?: string | null;
  subjectOmitted: boolean;
  origin: Origin;
}

/**
 * A relation in one sentence from which nothing drops off: 春来机械：2032年计划认定为市级绿色工厂（市级；复评；期限2032-12-31）. In Chinese a
 * relation without a word for its status has been reached.
 */
export const relationInWords = (relation: Worded, lang: Lang): string =>
  lang === Lang.ZH ? inChinese(relation) : inEnglish(relation);

function inChinese(relation: Worded): string {
  const { type, fromName, toName, status, year, step, level, title, deadline, because } = relation;
  const byCodes = relation.origin === 'CODES';
  const state = status === 'ACHIEVED' ? '' : RELATION_STATUSES[status].zh;
  const details = [
    byCodes && ORIGINS.CODES.zh,
    title,
    level,
    step && RELATION_STEPS[step].zh,
    deadline && `期限${deadline}`,
    relation.subjectOmitted && '原句省略主语',
    reason('推断', '，因', relation.inferred, because),
  ];
  return `${fromName}：${byCodes ? '' : `${year}年`}${state}${RELATION_TYPES[type].zh}${toName}${inBrackets('（', details, '；', '）')}`;
}

function inEnglish(relation: Worded): string {
  const { type, fromName, toName, status, year, step, level, title, deadline, because } = relation;
  const byCodes = relation.origin === 'CODES';
  const details = [
    byCodes ? ORIGINS.CODES.en : `${year}, ${RELATION_STATUSES[status].en}`,
    title,
    level,
    step && `step: ${RELATION_STEPS[step].en}`,
    deadline && `by ${deadline}`,
    relation.subjectOmitted && 'subject left out by the sentence',
    reason('inferred', ': ', relation.inferred, because),
  ];
  return `${fromName} ${RELATION_TYPES[type].en} ${toName}${inBrackets(' (', details, '; ', ')')}`;
}

type Detail = string | false | null | undefined;

const inBrackets = (open: string, details: readonly Detail[], between: string, close: string): string => {
  const said = details.filter((detail) => typeof detail === 'string');
  return said.length > 0 ? `${open}${said.join(between)}${close}` : '';
};

/** Why it is read so; `because` also stands alone, where nothing was inferred. */
function reason(word: string, between: string, inferred: boolean, because: string | null | undefined): Detail {
  if (!inferred) return because;
  return because ? `${word}${between}${because}` : word;
}
