import type { LineFigure } from './line-figure.js';
import type { Phrase } from './phrase.js';

/** What projects pass through, in this order; those of one row are one stage. */
const STAGES: readonly (readonly string[])[] = [
  ['签约', '立项', '备案'],
  ['注册', '落地', '落户'],
  ['开工', '启动建设', '启动', '动工'],
  ['竣工', '投产', '完工', '建成', '达产'],
];

const stageOf = ({ verb, noun }: Phrase): number =>
  STAGES.findLastIndex((stage) =>
    stage.some((word) => verb === word || noun.startsWith(word) || noun.endsWith(word) || noun.endsWith(`${word}项目`)),
  );

/** The figure just before, where it counts an earlier stage of the same things: 签约5个、开工3个. */
export function stageBefore(figure: LineFigure, last: LineFigure | null): LineFigure | null {
  if (last === null || last.value.figure.unit !== figure.value.figure.unit || last.piece.depth !== figure.piece.depth)
    return null;
  const [before, now] = [stageOf(last.phrase), stageOf(figure.phrase)];
  return before >= 0 && now > before ? last : null;
}
