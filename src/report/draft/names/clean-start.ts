import { GIVING } from './lexicon/titles.js';

const STARTS = /(?:^|[^\p{Script=Han}]|[的和与及为由在向被经对到赴从请是获新])$/u;
const AFTER_GIVING = new RegExp(`(?:${GIVING.join('|')}|新增|成功|家|个|项|邀请|联合|来自|配合|协助)$`, 'u');

/** Whether a name that begins with a single 省, 市, 县 can begin there: in 长兴县文明村 县 belongs to what is before it. */
export const startsClean = (before: string): boolean => STARTS.test(before) || AFTER_GIVING.test(before);
