import type { Sources } from '../../src/report/files/sources.js';
import { type Verification, verifySources } from '../../src/report/verify.js';

/** 清河镇 2031 is an invented report of an invented town; each test changes what it is about. */
export const TEXT = `清河镇2031年工作总结及2032年工作思路

一、2031年工作总结

(一)产业兴旺,再上台阶。全年实现税收收入2.3亿元,同比增长15.3%;新认定市级绿色工厂3家(春来机械、山泉塑业、木禾家居)。1-11月接待游客约12万人次。
(二)乡村宜居,面貌一新。柳溪等村完成土地流转200亩,柳溪光伏项目已累计投入资金80余万元。

二、2032年工作谋划

预计一季度实现规上工业产值3亿元以上,同比增

长8.5%左右。全年签约项目5个,开工3个,处理“12345”热线。
`;

const SHARED = `entities:
- { id: division/99, name: 虚省 }
- { id: division/9900, name: 虚市 }
- { id: division/990000, name: 虚县 }
- { id: certification/lvse-gongchang, name: 市级绿色工厂 }
`;

const TOWN = `entities:
- { id: division/990000001, name: 清河镇, aliases: [{ name: 清河, because: 简称 }] }
- { id: enterprise/chunlai, name: 春来机械 }
- { id: enterprise/shanquan, name: 山泉塑业 }
- { id: enterprise/muhe, name: 木禾家居 }
- { id: project/liuxi-guangfu, name: 柳溪光伏项目 }
`;

const VILLAGES = `source: 虚构
villages:
- { id: village/liuxi, code: "990000001201", name: 柳溪村, officialName: 柳溪村委会, aliases: [{ name: 柳溪, because: 报告用简称 }] }
- { id: village/shanhe, code: "990000001202", name: 山禾村 }
`;

const REPORT = `title: 清河镇2031年工作总结及2032年工作思路
town: "990000001"
year: 2031
planYear: 2032
planHeadings: [二、2032年工作谋划]
date: 2032-01-04
counts: { claims: COUNT, entities: COUNT, observations: COUNT, relations: COUNT, conflicts: COUNT }
`;

const FILES = {
  text: { path: 'qinghe/2031/report.txt', content: TEXT },
  report: { path: 'qinghe/2031/report.yaml', content: REPORT },
  claims: { path: 'qinghe/2031/claims.yaml', content: 'claims: []\n' },
  entities: { path: 'qinghe/entities.yaml', content: TOWN },
  villages: { path: 'qinghe/villages.yaml', content: VILLAGES },
  shared: { path: 'shared/entities.yaml', content: SHARED },
};

/** The files of 清河镇 2031, some of them with other contents; null is a missing file. */
export function sourcesWith(changed: Partial<Record<keyof Sources, string | null>> = {}): Sources {
  const sources: Sources = { ...FILES };
  for (const key of Object.keys(changed) as (keyof Sources)[]) {
    const content = changed[key];
    if (content !== undefined) sources[key] = { path: FILES[key].path, content };
  }
  return sources;
}

/** Verifies 清河镇 2031 with these claims; its counts are pinned at what they are. */
export function verifyClaims(
  claims: string,
  changed: Partial<Record<keyof Sources, string | null>> = {},
): Verification {
  const pins = new Map<string, string>();
  const unpinned = verifySources(sourcesWith({ claims, ...changed }));
  for (const { message } of unpinned.problems) {
    const [, now = ''] = /^counts: .* pin \{ (.*) \}$/.exec(message) ?? [];
    for (const [, name = '', count = ''] of now.matchAll(/(\w+): (\d+)/g)) pins.set(name, count);
  }
  const report = (changed.report ?? REPORT).replace(
    /(\w+): COUNT/g,
    (_, name) => `${name}: ${pins.get(name) ?? 'COUNT'}`,
  );
  return verifySources(sourcesWith({ claims, ...changed, report }));
}

/** The problems of some claims, as line:column: message. */
export const problemsOf = (claims: string, changed: Partial<Record<keyof Sources, string | null>> = {}): string[] =>
  verifyClaims(claims, changed).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);

/** The same without their places. */
export const messagesOf = (claims: string, changed: Partial<Record<keyof Sources, string | null>> = {}): string[] =>
  problemsOf(claims, changed).map((problem) => problem.replace(/^\d+:\d+: /, ''));

/** One claim with these observations. */
export const claimOf = (quote: string, ...observations: string[]): string =>
  `claims:\n- quote: ${JSON.stringify(quote)}\n  observations:\n${observations.map((each) => `  - { ${each} }\n`).join('')}`;

/** The text of 清河镇 with one more sentence about the year. */
export const textWith = (sentence: string): { text: string } => ({
  text: TEXT.replace('(二)乡村宜居', `${sentence}\n(二)乡村宜居`),
});
