import type { Candidate } from './candidate.js';
import { wordAt } from './head.js';
import { STOPS } from './lexicon/stop-words.js';
import type { Word } from './words.js';

/** A firm as the subject of a clause: 春来机械获评市级绿色工厂. The title that follows shows that it is one. */
const HOLDER =
  /(?<=^|[,。;:、])(\p{Script=Han}{3,10}?)(?:成功)?(?:荣获|获评|获得|入选|被认定为|认定为|被评为|通过|获批|晋升)[^,。;]{0,24}?(?:企业|工厂|车间|技术中心|研究院|小巨人|服务商|单项冠军)/gu;
const OTHERS = /[全各我本该]|村$|社区$|镇$|乡$|[县市区省]$|企业$|公司$|家$|已|共|有|新|成功|同志$|项目$|产品$/u;

/** A firm that pays taxes: 南方水泥全年共上缴国税2650万元. */
const PAYER =
  /(?<=^|[,。;:])(\p{Script=Han}{3,8}?)(?:全年|今年|累计|共|已)*(?:上缴|缴纳)(?:国税|地税|税收|税金|利税)/gu;

/** Firms that the text names only by saying what they were recognised as. */
export function findHolders(sentence: string, words: readonly Word[]): Candidate[] {
  return [...sentence.matchAll(HOLDER), ...sentence.matchAll(PAYER)].flatMap(({ 1: name = '', index }): Candidate[] => {
    const end = index + name.length;
    const own = words.slice(wordAt(words, index), wordAt(words, end - 1) + 1);
    const whole = own[0]?.start === index && own.at(-1)?.end === end;
    if (!whole || OTHERS.test(name) || own.some(({ text, tag }) => STOPS.has(text) || /^[drcpm]/u.test(tag))) return [];
    return [{ kind: 'Enterprise', name, start: index, end, confidence: 0.55, doubt: null }];
  });
}
