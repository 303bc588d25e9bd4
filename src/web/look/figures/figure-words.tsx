import { GROWTH_BASES } from '../../../vocabulary/growth-basis.js';
import { MODALITIES } from '../../../vocabulary/modality.js';
import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { Tag } from '../words/tag.js';
import type { Figure, Modality } from './figure.js';
import { periodWords } from './period-words.js';

/** Of any conflict or warning: a reader's remark that it must not be added up, as well as a contradiction. */
const CONFLICTED: Both = { zh: '须留意', en: 'take care' };
const SCOPE: Both = { zh: '口径：', en: 'scope: ' };
const PART_OF: Both = { zh: '其中，属', en: 'part of ' };
const TONES = { ACTUAL: 'plain', ESTIMATE: 'estimate', TARGET: 'plan' } as const;

/** Said of what is no fact: 目标, 预计. Nothing stands before what was. */
export function ModalityTag({ modality }: { modality: Modality }) {
  const language = useLanguage();
  if (modality === 'ACTUAL') return null;
  return <Tag tone={TONES[modality]}>{MODALITIES[modality][language]}</Tag>;
}

/** A figure as printed, with what it must not be read without. */
export function FigureWords({ figure }: { figure: Figure }) {
  const language = useLanguage();
  const words = useWords();
  const { printed, modality, period, growth, scope, rank, partOf, conflicted, per } = figure;
  const remarks = [
    period.wholeYear && period.name.length === 4 ? null : periodWords(period.name, language),
    growth && figure.measure !== 'GROWTH' && growthWords(growth, language),
    rank && `${rank.among ?? ''}第${rank.position}`.replace('第第', '第'),
    scope && `${words(SCOPE)}${scope.text}`,
    partOf && `${words(PART_OF)}${partOf.indicator}${partOf.printed}`,
  ].filter((remark) => typeof remark === 'string');
  return (
    <>
      <span className="figure-said">
        <ModalityTag modality={modality} />{' '}
        <span className="figure-printed" lang="zh-CN">
          {printed}
          {per && `/${per}`}
        </span>{' '}
        {conflicted && <Tag tone="warning">{words(CONFLICTED)}</Tag>}
      </span>{' '}
      {remarks.length > 0 && <span className="figure-remarks">{remarks.join(' · ')}</span>}
    </>
  );
}

/** 同比 8.6%; where the report does not say against what, 增长 8.6%. */
function growthWords(growth: NonNullable<Figure['growth']>, language: Language): string {
  const { basis, printed, againstYear } = growth;
  if (basis === 'NOT_SAID')
    return language === 'zh' ? `增长 ${printed}`.replace(/增长 (?=下降|减|降)/, '') : `growth ${printed}`;
  if (basis === 'AGAINST_YEAR' && againstYear)
    return language === 'zh' ? `较${againstYear}年 ${printed}` : `${printed} against ${againstYear}`;
  const name = GROWTH_BASES[basis as keyof typeof GROWTH_BASES]?.[language] ?? basis;
  return language === 'zh' ? `${name} ${printed}` : `${printed} ${name}`;
}
