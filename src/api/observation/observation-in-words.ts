import { readNodes } from '../../graph/read/nodes-by-id.js';
import type { Context } from '../context.js';
import { Lang } from '../enums.js';
import { indicatorOf } from '../indicator/indicator-of.js';
import { observationWith } from './observation-of.js';
import { type Figure, statementOf } from './statement.js';

/** A figure with the properties that its statement needs. */
export interface SaidFigure extends Omit<Figure, 'isGroup' | 'indicatorName' | 'whole'> {
  subject?: string | null;
  subjectText?: string | null;
  indicator: string;
  partOf?: string | null;
}

/** The figure as a sentence; the names that other nodes have are read by one statement each for all figures. */
export async function observationInWords(context: Context, figure: SaidFigure, lang: Lang): Promise<string> {
  const [subjectName, indicatorName, whole] = await Promise.all([
    subjectNameOf(context, figure, lang),
    indicatorNameOf(context, figure.indicator, lang),
    wholeOf(context, figure.partOf, lang),
  ]);
  return statementOf({ ...figure, isGroup: Boolean(figure.subjectText), subjectName, indicatorName, whole }, lang);
}

async function subjectNameOf({ reader, loaders }: Context, figure: SaidFigure, lang: Lang): Promise<string> {
  if (lang === Lang.ZH || !figure.subject) return figure.subjectName;
  const loader = loaders.named<string, unknown>('entities nameEn', async (ids) => {
    const found = await readNodes(reader, 'Entity', ids, ['nameEn']);
    return ids.map((id) => found.get(id)?.nameEn);
  });
  return ((await loader.load(figure.subject)) as string | null | undefined) ?? figure.subjectName;
}

async function indicatorNameOf(context: Context, name: string, lang: Lang): Promise<string> {
  if (lang === Lang.ZH) return name;
  return ((await indicatorOf(context, name, ['en']))?.en as string | null | undefined) ?? name;
}

async function wholeOf(context: Context, id: string | null | undefined, lang: Lang): Promise<Figure['whole']> {
  const whole = (await observationWith(context, id, ['indicator', 'printed'])) as {
    indicator: string;
    printed: string;
  } | null;
  return whole && { indicatorName: await indicatorNameOf(context, whole.indicator, lang), printed: whole.printed };
}
