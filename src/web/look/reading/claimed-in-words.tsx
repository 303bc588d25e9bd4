import { CONFLICT_KINDS } from '../../../vocabulary/conflict-kind.js';
import { type Both, useLanguage, useWords } from '../../shell/language.js';
import { aboutWords } from '../fact/about-words.js';
import { To } from '../place/to.js';
import { KindName } from '../words/kind-name.js';
import { Tag } from '../words/tag.js';
import { termName } from '../words/term-words.js';
import type { Claimed } from './claimed-query.js';

const INFERRED: Both = { zh: '推断', en: 'inferred' };
const TARGET: Both = { zh: '目标', en: 'target' };
const PLAN: Both = { zh: '计划', en: 'plan' };
const SILENT: Both = { zh: '没有说', en: 'not said' };

/** A claimed fact in a line, which leads to its page. */
export function ClaimedInWords({ claimed }: { claimed: Claimed }) {
  const language = useLanguage();
  const words = useWords();
  const { __typename, id } = claimed;
  if (__typename === 'Observation' || __typename === 'Relation')
    return (
      <>
        {claimed.modality === 'TARGET' && <Tag tone="plan">{words(TARGET)}</Tag>}
        {claimed.status === 'PLANNED' && <Tag tone="plan">{words(PLAN)}</Tag>}
        {claimed.inferred && <Tag tone="inferred">{words(INFERRED)}</Tag>} <To id={id}>{claimed.statement}</To>
      </>
    );
  if (__typename === 'Conflict')
    return (
      <>
        <Tag tone="warning">{termName(CONFLICT_KINDS, claimed.conflict ?? '', language)}</Tag>{' '}
        <To id={id}>{claimed.warning}</To> <span className="look-quiet">{claimed.advice}</span>
      </>
    );
  if (__typename === 'Silence')
    return (
      <>
        <Tag tone="inferred">{words(SILENT)}</Tag>{' '}
        <To id={id}>
          {claimed.of?.name}
          {language === 'zh' ? '：' : ': '}
          {aboutWords(claimed.about ?? '', claimed.of?.kind ?? '', language)}
        </To>{' '}
        <span className="look-quiet">{claimed.remark}</span>
      </>
    );
  return (
    <>
      <To id={id}>{claimed.name}</To> <KindName kind={claimed.kind ?? ''} />
    </>
  );
}
