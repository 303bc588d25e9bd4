import { GROWTH_BASES } from '../../vocabulary/growth-basis.js';
import { MODALITIES, type Modality } from '../../vocabulary/modality.js';
import { PERIOD_BASES } from '../../vocabulary/period-basis.js';
import { QUALIFIERS } from '../../vocabulary/qualifier.js';
import { unitNamed } from '../../vocabulary/unit.js';
import type { ReadObservation } from '../claims/observation.js';
import type { Growth, Observation } from '../facts.js';
import { folded } from '../text/fold.js';
import { joined, type Names } from './names.js';
import type { Both, Doubt, Mood, ReviewClaim, Row } from './review.js';
import { LABELS, NO_BASIS, PART_OF_LIST, WHOLE_LIST } from './words.js';

const MOOD: Readonly<Record<Modality, Mood>> = { ACTUAL: 'said', ESTIMATE: 'estimated', TARGET: 'planned' };

/** A figure as the page shows it, marked on its value and on all else that is printed of it. */
export function figureClaim(
  { entry, fact, indicator, quote, valueSpan, printed }: ReadObservation,
  names: Names,
  doubt: Doubt | null,
): ReviewClaim {
  const subject = names.subject(fact.subject, fact.group?.text ?? null);
  const rows: Row[] = [
    { label: LABELS.subject, value: fact.group === null ? subject : groupInWords(fact.group, names) },
    { label: LABELS.indicator, value: inBoth(indicator) },
    { label: LABELS.value, value: fact.printed },
    ...row(LABELS.inBaseUnits, inBaseUnits(fact)),
    ...row(LABELS.qualifier, fact.qualifier === 'EXACT' ? null : QUALIFIERS[fact.qualifier]),
    ...row(LABELS.per, fact.per),
    { label: LABELS.period, value: joined([fact.period.name, PERIOD_BASES[fact.period.basis]], ' · ') },
    { label: LABELS.modality, value: MODALITIES[fact.modality] },
    ...row(LABELS.growth, fact.growth && growthInWords(fact.growth)),
    ...row(LABELS.rank, fact.rank && rankInWords(fact.rank)),
    ...row(LABELS.scope, fact.scope?.text),
    ...linked(LABELS.partOf, fact.partOf, names),
    ...linked(LABELS.stageOf, fact.stageOf, names),
    ...row(LABELS.members, listInWords(fact, names)),
  ];
  const others = printed.filter((span) => span !== valueSpan);
  return {
    kind: 'figure',
    mood: MOOD[fact.modality],
    head: joined([{ zh: indicator.name, en: indicator.en ?? indicator.name }, fact.printed], ' '),
    rows,
    spans: [valueSpan, ...others],
    quote,
    line: entry.at.line,
    doubt,
  };
}

/** A row, where there is something to say. */
export const row = (label: Both, value: string | Both | null | undefined): Row[] =>
  value === null || value === undefined || value === '' ? [] : [{ label, value }];

function linked(label: Both, id: string | null, names: Names): Row[] {
  if (id === null) return [];
  const [place] = names.placesOf(id);
  return [{ label, value: names.of(id), ...(place && { to: place.start }) }];
}

/** An indicator's Chinese name stands beside its English one: it is what claims.yaml has. */
const inBoth = ({ name, en }: ReadObservation['indicator']): Both => ({
  zh: name,
  en: en === null ? name : `${en} (${name})`,
});

const rankInWords = ({ position, among }: NonNullable<Observation['rank']>): string =>
  among === null ? String(position) : `${position} (${among})`;

function groupInWords({ text, members }: NonNullable<Observation['group']>, names: Names): Both {
  return members.length === 0 ? { zh: text, en: text } : joined([text, names.all(members)], ': ');
}

/** 230,000,000元; null where that is what is printed. */
function inBaseUnits({ value, low, high, unit, printed, measure }: Observation): Both | null {
  const number = value === null ? [low, high].map(grouped).join(' – ') : grouped(value);
  if (measure === 'GROWTH' || folded(printed).includes(folded(`${value}${unit}`))) return null;
  return { zh: `${number}${unit}`, en: `${number} ${unitNamed(unit)?.en ?? unit}` };
}

const grouped = (value: number | null): string =>
  value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: 20 });

function growthInWords({ percent, low, high, measure, qualifier, basis, againstYear, printed }: Growth): Both {
  const number = percent === null ? `${low ?? ''} – ${high ?? ''}` : String(percent);
  const unit = measure === 'PERCENT' ? '%' : { zh: '个百分点', en: ' percentage points' };
  const against =
    basis === 'NOT_SAID'
      ? NO_BASIS
      : basis === 'AGAINST_YEAR'
        ? { zh: `较${againstYear}年`, en: `against ${againstYear}` }
        : GROWTH_BASES[basis];
  const how = qualifier === 'EXACT' || qualifier === 'RANGE' ? [] : [QUALIFIERS[qualifier]];
  return joined([printed, joined([number, unit]), ...how, against], ' · ');
}

function listInWords({ members, listComplete }: Observation, names: Names): Both | null {
  if (members.length === 0) return null;
  return joined([names.all(members), listComplete === false ? PART_OF_LIST : WHOLE_LIST]);
}
