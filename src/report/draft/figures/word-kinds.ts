import type { Word } from '../names/words.js';
import { ACTION_VERBS, BEHIND_VERBS } from './lexicon/phrases.js';

/** Verbs that a name of an indicator keeps, and those that end a noun behind its number. */
export const ACTIONS: ReadonlySet<string> = new Set(ACTION_VERBS);
export const BEHIND: ReadonlySet<string> = new Set(BEHIND_VERBS);

/** No name of an indicator is longer, and no noun behind a number begins or ends further off. In UTF-16 units. */
export const LONGEST = 22;
export const RIGHT_REACH = 30;

/** Nouns that a verb before them only describes: 改造项目, 培训班. */
export const HEAD_NOUNS =
  /^(?:项目|工程|班|点|站|中心|基地|企业|活动|户|区|房|任务|机构|单位|小组|行动|服务|人员|干部|会|课|场所|案件|事件|纠纷|设施|主体|小区|道路|对象|家庭|土地|用地|面积|资金|人口|群众|老人|儿童|学生|党员|妇女|青年|村民|居民)/u;

export const isAction = ({ text }: Word): boolean => ACTIONS.has(text);

export const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
