import { useId, useState } from 'react';
import { type Both, type Language, useLanguage, useWords } from '../../shell/language.js';
import { FactInPlace } from '../fact/fact-in-place.js';
import type { Figure } from '../figures/figure.js';
import { FigureWords } from '../figures/figure-words.js';
import { To } from '../place/to.js';
import { bound } from './bound.js';
import type { Became, TargetSeen } from './target-outcome.js';
import { type Comparison, printedOf } from './target-query.js';

const BECAME: Readonly<Record<Became, Both>> = {
  MET: { zh: '完成', en: 'met' },
  MISSED: { zh: '未完成', en: 'missed' },
  UNDECIDED: { zh: '无法判断', en: 'cannot be decided' },
  NOT_COMPARABLE: { zh: '不可比', en: 'not comparable' },
  UNSAID: { zh: '当年报告没说', en: 'not said since' },
  OPEN: { zh: '尚无报告', en: 'open' },
};
/** So that no colour is needed to tell them apart. */
const SIGNS: Readonly<Record<Became, string>> = {
  MET: '✓',
  MISSED: '✗',
  UNDECIDED: '?',
  NOT_COMPARABLE: '≠',
  UNSAID: '–',
  OPEN: '…',
};
const REASONS: Readonly<Record<string, Both>> = {
  PERIOD: { zh: '时期不同，或起点没有说明', en: 'another part of the year, or its start is not said' },
  SCOPE: { zh: '口径不同', en: 'one counts what the other leaves out' },
  UNIT: { zh: '单位不同', en: 'their units differ' },
  BASIS: { zh: '增速的比较基准不同', en: 'their growth is against different years' },
  AIM: { zh: '不能断定以多为好还是以少为好', en: 'it is not said whether more or less is wanted' },
  RESTATED: { zh: '后来的报告更正了数字', en: 'a later report corrected a figure' },
  CONFLICT: { zh: '数字有矛盾，或已注明不可比', en: 'a figure is disputed, or noted as not comparable' },
  NO_BOUND: { zh: '两边都没有界限', en: 'both are open' },
};
const ACTUAL: Both = { zh: '实际', en: 'actual' };
const EVIDENCE: Both = { zh: '出处', en: 'Evidence' };
const BEFORE: Record<Language, (comparison: Comparison) => string> = {
  zh: ({ percent, exactness, ...rest }) =>
    `上年实际 ${printedOf({ percent, exactness, ...rest }, rest.from)}${percent === null ? '' : percent === 0 ? `，目标${bound(exactness, 0, 'zh')}与它相同` : `，目标比它${bound(exactness, percent, 'zh')}${percent > 0 ? '高' : '低'} ${Math.abs(percent)}%`}`,
  en: ({ percent, exactness, ...rest }) =>
    `the year before: ${printedOf({ percent, exactness, ...rest }, rest.from)}${percent === null ? '' : percent === 0 ? `; the target is ${bound(exactness, 0, 'en')}the same` : `; the target is ${bound(exactness, percent, 'en')}${Math.abs(percent)}% ${percent > 0 ? 'above' : 'below'}`}`,
};

/** One target: what was aimed at, what came, and whether that meets it. `seen` is null until the comparison came. */
export function TargetItem({ target, seen }: { target: Figure; seen: TargetSeen | null }) {
  const language = useLanguage();
  const words = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const panel = useId();
  const evidence = (id: string) => (
    <button
      type="button"
      className="look-link"
      aria-expanded={opened === id}
      aria-controls={opened === id ? panel : undefined}
      onClick={() => setOpened(opened === id ? null : id)}
    >
      {words(EVIDENCE)}
    </button>
  );
  const reasons = [
    ...new Set(
      seen?.against.flatMap((each) => [
        ...each.reasons,
        ...(each.outcomeReason === null ? [] : [each.outcomeReason]),
      ]) ?? [],
    ),
  ];
  return (
    <li className="target">
      <span className="target-of">
        <span className="look-quiet">{target.year}</span> <To id={target.indicatorDefinition.id}>{target.indicator}</To>
        {language === 'en' && target.indicatorDefinition.en && (
          <span className="figures-gloss">{target.indicatorDefinition.en}</span>
        )}
      </span>
      <span className="target-figure">
        <FigureWords figure={target} />
        {evidence(target.id)}
      </span>
      <span className="target-figure">
        {seen?.against.map((each) => (
          <span key={each.to.id} className="target-actual">
            <span className="look-quiet">{words(ACTUAL)}</span> <strong lang="zh-CN">{printedOf(each, each.to)}</strong>{' '}
            {evidence(each.to.id)}
          </span>
        ))}
        {seen?.before && <span className="figure-remarks">{BEFORE[language](seen.before)}</span>}
      </span>
      {seen && (
        <span className={`target-became target-${seen.became}`}>
          <span aria-hidden="true">{SIGNS[seen.became]}</span> {words(BECAME[seen.became])}
          {reasons.map((reason) => (
            <span key={reason} className="figure-remarks">
              {words(REASONS[reason] ?? { zh: reason, en: reason })}
            </span>
          ))}
        </span>
      )}
      {opened && (
        <div id={panel} className="target-opened">
          <FactInPlace id={opened} />
        </div>
      )}
    </li>
  );
}
