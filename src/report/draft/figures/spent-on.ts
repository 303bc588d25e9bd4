import { nounBehind } from './noun-behind.js';
import type { Phrase } from './phrase-read.js';
import { LONGEST, RIGHT_REACH } from './word-kinds.js';

/** Money and what it was spent on: 投资1600万元建设游客接待大厅. */
const SPENT =
  /^(?:共|建成|完成|服务|引进|签约|签约引进|落地|推进|实施|建设|新建|计划|项目)*(?:总投资|投资|斥资|耗资|出资|筹资|投入资金|投入|投资额)$/u;
/** 柳溪公司投资500万元的天麻基地 */
const BY_FIRM = /(?:公司|集团|企业)(?:计划)?(?:总)?投资$/u;
const BUILDS = /^(?:的|建设|新建|建成|改建|扩建|打造|实施|改造|修建|兴建|用于|对)了?/u;
/** 投资107万元,完成…: in the clause behind. */
const BUILT_AHEAD = /^,(?:完成|新建|建成|建设|实施|改造|改建|扩建|修建|硬化|铺设|兴建|维修|修缮|启动)了?/u;
/** 9.3公里, 5座: how much of it. */
const AMOUNT =
  /(?:约|近|超)?\d[\d.]*[余多]?[万亿]?(?:公里|千米|平方米|平米|米|亩|座|处|个|条|盏|口|户|栋|所|间|台|套)的?/gu;
/** A whole name: 浙江和润集团粮油加工项目. */
const PROJECT = /^的?([^、,;。:()\d]{2,28}?(?:项目|工程))/u;

/** The phrase of a sum from the words before it (without what opens and links them) and behind it; null where it is spent on nothing. */
export function spentOn(before: string, right: string): Phrase | null {
  if (!SPENT.test(before) && !(BY_FIRM.test(before) && right.startsWith('的'))) return null;
  // 投资2亿元的年产5万吨柴油项目
  if (/^的年产/u.test(right)) return { verb: '', noun: '项目投资额', from: 'LEFT' };
  const ahead = BUILT_AHEAD.exec(right)?.[0];
  const verb = BUILDS.exec(right)?.[0] ?? '';
  if (ahead === undefined && verb === '' && before.length > 6) return null;
  const object =
    ahead === undefined ? objectOf(verb, right.slice(verb.length)) : objectAhead(right.slice(ahead.length));
  if (object !== '') return { verb: '', noun: `${object.replace(/建设$/u, '')}投资`, from: 'LEFT' };
  return { verb: '', noun: sumNamed(before), from: 'DEPENDENT' };
}

/**
 * 总投资50亿元的A项目、3亿元的B项目: a sum of the kind of the one before; null for anything else.
 *
 * @param last the indicator of the figure before, null where there is none
 */
export function sumInTurn(unit: string, left: string, right: string, last: string | null): Phrase | null {
  const sum = unit === '元' || unit === '美元';
  if (!sum || !right.startsWith('的') || !/[、和及与]$/u.test(left)) return null;
  return last !== null && /投资/u.test(last) ? spentOn('投资', right) : null;
}

/** …项目、投资[6000万元的…]: what stands before the mark is of the sum before. */
export const ownWords = (left: string): string =>
  left.replace(/^.*[、和及](?=(?:计划|预计|拟)?(?:总)?投资(?:额|约|近|达)?$)/u, '');

const objectOf = (verb: string, rest: string): string => {
  if (verb === '') return '';
  const project = PROJECT.exec(rest)?.[1] ?? '';
  if (project !== '' && project.length <= LONGEST) return project;
  const object = nounBehind(rest.slice(0, RIGHT_REACH));
  // 实施了红旗、团结等五座水库的除险加固
  const list = /^、[^,;。\d]*等/u.test(rest.replace(/^的/u, '').slice(object.length));
  return object !== '' && list ? `${object}等` : object;
};

function objectAhead(rest: string): string {
  const clause = /^[^,;。:()]*/u.exec(rest)?.[0] ?? '';
  const object = clause.replace(AMOUNT, '').replace(/^(?:行政村|自然村|村|社区|组)的/u, '');
  return object.length >= 3 && object.length <= LONGEST && !/[\d、]/u.test(object) ? object : '';
}

function sumNamed(before: string): string {
  if (/总/u.test(before)) return '总投资';
  if (/投资/u.test(before)) return '投资额';
  return /筹资/u.test(before) ? '筹集资金' : '投入资金';
}
