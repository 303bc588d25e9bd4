import { worst } from './search.js';

/** Questions that the report keeps. */
const KEPT = 10;
/** Characters of a question that the table shows; the whole stands in the figures. */
const SHOWN = 240;

/** What a search found, as plain figures: the worst by each measure with the statements behind them, and what the limits refused. */
export async function figuresOf({ tried, refused }, api, { seed, minutes, graph }) {
  const kept = [...new Set([...worst(tried, 'planned', KEPT), ...worst(tried, 'first', KEPT)])];
  const found = [];
  for (const { fields: _, ...asked } of kept) {
    const { slowest } = await api.behind(asked.text);
    found.push({ ...asked, slowest });
  }
  const late = tried.filter(({ outcome }) => outcome === 'LATE').length;
  const lateFirst = tried.filter(({ firstOutcome }) => firstOutcome === 'LATE').length;
  const broken = tried.filter(({ outcome, firstOutcome }) => outcome === 'BROKEN' || firstOutcome === 'BROKEN');
  return {
    seed,
    minutes,
    graph,
    asked: tried.length,
    late,
    lateFirst,
    broken: broken.map(({ text, said }) => ({ text, said })),
    refused,
    worst: found,
  };
}

/** The figures as a section of Markdown. */
export function markdownOf({ seed, minutes, graph, asked, late, lateFirst, broken, refused, worst: found }) {
  const byLimit = Object.entries(refused).sort((one, other) => other[1] - one[1]);
  const shown = (by) =>
    [...found]
      .sort((one, other) => other.costs[by] - one.costs[by])
      .slice(0, KEPT)
      .map(rowOf);
  const heads = [
    '| planned, ms (processor) | first, ms (processor) | statements | answer, kB | slowest statement: ms, db hits | refused on the way by | question |',
    '| ---: | ---: | ---: | ---: | --- | --- | --- |',
  ];
  return [
    `A search of ${minutes} minutes with seed ${seed} over ${Object.entries(graph)
      .map(([label, count]) => `${count.toLocaleString('en')} ${label}`)
      .join(', ')}:`,
    `${asked} questions within the limits were asked over HTTP; ${late} ran out of time when their statements had been planned, ${lateFirst} when asked first; ${broken.length} met a fault.`,
    `Refused on the way: ${byLimit.map(([limit, count]) => `${limit} ${count}`).join(', ') || 'nothing'}.`,
    '',
    'The ten dearest once planned:',
    '',
    ...heads,
    ...shown('planned'),
    '',
    'The ten dearest when asked first, with no plan in Neo4j:',
    '',
    ...heads,
    ...shown('first'),
    ...broken.map(({ text, said }) => `\nBROKEN: \`${text.slice(0, SHOWN)}\`: ${said}`),
    '',
  ].join('\n');
}

function rowOf({
  text,
  origin,
  outcome,
  firstOutcome,
  first,
  firstProcessor,
  planned,
  processor,
  bytes,
  statements,
  bounds,
  slowest,
}) {
  const ms = (value, used, how) =>
    `${Math.round(value)} (${used ?? '-'})${how === 'ANSWERED' ? '' : ` ${how.toLowerCase()}`}`;
  const [costliest] = slowest;
  const behind = costliest
    ? `${costliest.name}: ${Math.round(costliest.ms)}, ${costliest.dbHits?.toLocaleString('en') ?? '-'}`
    : '-';
  const question = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return `| ${ms(planned, processor, outcome)} | ${ms(first, firstProcessor, firstOutcome)} | ${statements} | ${Math.round(bytes / 1_000)} | ${behind} | ${bounds.join(', ') || '-'} | ${origin}: \`${question.replaceAll('|', '\\|')}\` |`;
}
