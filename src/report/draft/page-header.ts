import type { DraftSource } from './draft.js';

/** What the page of a report says of it above the text, as printed; null what it does not say. */
export interface PageHeader {
  publisher: string | null;
  /** A day as 2032-01-04. */
  date: string | null;
  source: string | null;
}

/** How many paragraphs can stand above a report, and how long the one is that is still none of its own. */
const FIRST = 12;
const LONGEST = 200;

const PUBLISHER = /(?:发布机构|发布单位|发文机关|发文单位|发布者)[:：]\s*(\p{Script=Han}{2,40})/u;
/** Of a row whose spaces were lost: the next label is no part of the name. */
const NEXT_LABEL =
  /(?:发布(?:日期|时间)|发文(?:日期|时间|字号)|公开(?:方式|时限|日期)|成文日期|生成日期|文件编号|主题(?:分类|词)|有效性|信息(?:分类|来源)|索引号|文号|来源|浏览|点击).*$/u;
const DATE =
  /(?:发布日期|发布时间|发文日期|发文时间|成文日期|生成日期|公开日期)[:：]\s*(20\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})(?!\d)/u;
const INDEX = /索\s*引\s*号[:：]\s*([\dA-Za-z][\dA-Za-z/_.-]*\d)/u;

/**
 * Publisher, date and index number from the lines that a government's page puts above a report: 索引号: … 发布机构: … 发布日期: ….
 * A date before the report's year is another document's.
 */
export function pageHeader({ text, passages, year }: Pick<DraftSource, 'text' | 'passages' | 'year'>): PageHeader {
  const lines = passages
    .slice(0, FIRST)
    .filter(({ start, end }) => end - start <= LONGEST)
    .map((passage) => text.slice(passage));
  const first = (pattern: RegExp): RegExpExecArray | null => {
    for (const line of lines) {
      const found = pattern.exec(line);
      if (found !== null) return found;
    }
    return null;
  };
  const publisher = first(PUBLISHER)?.[1]?.replace(NEXT_LABEL, '') ?? '';
  const [, published = '', month = '', day = ''] = first(DATE) ?? [];
  const date = `${published}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const index = first(INDEX)?.[1];
  return {
    publisher: publisher.length < 2 ? null : publisher,
    date: Number(published) >= year && isDay(date) ? date : null,
    source: index === undefined ? null : `索引号 ${index}`,
  };
}

const isDay = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};
