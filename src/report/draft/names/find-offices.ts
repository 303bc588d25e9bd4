import type { Candidate } from './candidate.js';
import { startsClean } from './clean-start.js';

/** A level and an office of it: 县农业农村局, 国家林草局, 省政协, 市中级人民法院. */
const OFFICE =
  /(国家|省|市|县|区|州)(?:纪委监委|纪委|政协|人大常委会|检察院|法院|法学会|科协|文联|残联|妇联|团委|总工会|工商联|供销社|\p{Script=Han}{2,8}?(?:局|厅|委员会|管委会|研究院|农科院))(?![面部限势长])/gu;
const NO_OFFICE = /完成|推进|实施|举办|召开|开展|领导|部门|企业|项目|经济|[的和与及等在]/u;

/** Public bodies above the town, as 县农业农村局. */
export function findOffices(sentence: string): Candidate[] {
  return [...sentence.matchAll(OFFICE)].flatMap(({ 0: name, 1: level = '', index }) => {
    if (NO_OFFICE.test(name) || (level.length === 1 && !startsClean(sentence.slice(Math.max(0, index - 4), index))))
      return [];
    return [{ kind: 'Organization', name, start: index, end: index + name.length, confidence: 0.7, doubt: null }];
  });
}
