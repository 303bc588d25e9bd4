/** What a reference to a passage is made of. */
export interface Cited {
  report: { title: string; publisher?: string | null; date?: string | null };
  passage: { position: number };
}

/** A reference to a passage, ready to be printed: 清河镇2031年工作总结（清河镇人民政府，2032-01-04），第3段. Passages count from 1. */
export function citationOf({ report, passage }: Cited): string {
  const imprint = [report.publisher, report.date].filter((each) => each !== null && each !== undefined).join('，');
  return `${report.title}${imprint ? `（${imprint}）` : ''}，第${passage.position + 1}段`;
}

/** The properties that a reference needs, of report and passage. */
export const CITED = { report: ['title', 'publisher', 'date'], passage: ['position'] } as const;
