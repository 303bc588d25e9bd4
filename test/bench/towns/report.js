import { drawer } from './draw.js';
import { LEADS, OTHER_INDICATORS, RELATION_SENTENCES, TOWN_INDICATORS } from './words.js';

const SENTENCES_OF_A_PARAGRAPH = 12;
/** Printed with two decimals; the rest are whole. */
const WITH_DECIMALS = new Set(['亿元', '万元', '%', '公里']);

/**
 * The report of one year: what it says, sentence by sentence, in its two parts.
 *
 * @returns {{year: number, done: Said[], planned: Said[]}} each said: `quote`, and either `figure` {of, indicator, value} or
 *   `relation`; one fact a sentence. `again` is the earlier year of what an earlier report has said: the figures of the year before, and
 *   relations that were reached.
 */
export function inventReport(invented, year, settings) {
  const { actual, targets } = figuresOf(invented, year, settings);
  const before = year === settings.firstYear ? [] : figuresOf(invented, year - 1, settings).actual;
  const relations = invented.relations.filter(({ reported }) => reported <= year);
  const reached = relations.filter(({ status }) => status !== 'PLANNED');
  const plans = relations.filter(({ status, reported }) => status === 'PLANNED' && reported === year);
  return {
    year,
    done: [
      ...actual,
      ...before.map(({ figure }) => sayAgain(figure, year - 1)),
      ...reached.map((each) => sayRelation(each, year)),
    ],
    planned: [...targets, ...plans.map((each) => sayRelation(each, year))],
  };
}

/** The figures that a report is the first to give. */
function figuresOf(invented, year, { seed }) {
  const { fraction, below, pick, some } = drawer('report', seed, invented.number, year);
  const figure = (of, indicator, say) => {
    const [name, , , unit, , , largest] = indicator;
    const drawn = Math.max(0.01, fraction() * largest);
    const value = `${WITH_DECIMALS.has(unit) ? drawn.toFixed(2) : Math.ceil(drawn)}${unit}`;
    return { quote: say(nameOf(of), name, value), figure: { of, indicator: name, value } };
  };
  const { town, villages, projects, enterprises } = invented;
  const { collective, revenue, investment, employed, output, ...others } = OTHER_INDICATORS;
  const invested = some(projects, 10).map((project) => ({ project, isPlan: below(2) === 0 }));
  const ofVillages = villageFigures(villages, collective, Object.values(others), pick);
  return {
    actual: [
      ...TOWN_INDICATORS.map((each) => figure(town, each, reach)),
      ...ofVillages.map(([village, each]) => figure(village, each, reach)),
      ...some(projects, 20).map((each) => figure(each, revenue, reach)),
      ...invested.flatMap(({ project, isPlan }) => (isPlan ? [] : figure(project, investment, reach))),
      ...some(enterprises, 12).map((each) => figure(each, employed, reach)),
      ...some(enterprises, 12).map((each) => figure(each, output, reach)),
    ],
    targets: [
      ...TOWN_INDICATORS.map((each) => figure(town, each, (_, name, value) => `力争${name}达到${value}`)),
      ...invested.flatMap(({ project, isPlan }) => (isPlan ? figure(project, investment, plan) : [])),
    ],
  };
}

const nameOf = ({ name, code }) => (code?.length === 9 ? '全镇' : name);
const reach = (subject, name, value) => `${subject}${name}达到${value}`;
const plan = (subject, name, value) => `${subject}计划${name}${value}`;
const sayAgain = (figure, year) => ({
  quote: `${year}年${nameOf(figure.of)}${figure.indicator}为${figure.value}`,
  figure,
  again: year,
});

function sayRelation(relation, year) {
  const { from, type, to, status, reported } = relation;
  const sentence = RELATION_SENTENCES[type](from.name, LEADS[status], to.name);
  return reported === year
    ? { quote: sentence, relation }
    : { quote: `${reported}年，${sentence}`, relation, again: reported };
}

/** 36 figures: each village's collective income, then others, no figure of a village twice. */
function villageFigures(villages, collective, others, pick) {
  const figures = new Map(villages.map((village) => [`${village.id} ${collective[0]}`, [village, collective]]));
  for (let at = 0; figures.size < Math.min(36, villages.length * (1 + others.length)); at += 1) {
    const [village, indicator] = [villages[at % villages.length], pick(others)];
    figures.set(`${village.id} ${indicator[0]}`, [village, indicator]);
  }
  return [...figures.values()];
}

/** report.txt: paragraphs of a dozen sentences under two headings. */
export function textOf(name, { year, done, planned }) {
  const paragraphs = (list) =>
    Array.from({ length: Math.ceil(list.length / SENTENCES_OF_A_PARAGRAPH) }, (_, at) =>
      list
        .slice(at * SENTENCES_OF_A_PARAGRAPH, (at + 1) * SENTENCES_OF_A_PARAGRAPH)
        .map(({ quote }) => `${quote}。`)
        .join(''),
    );
  return [
    titleOf(name, year),
    '一、主要工作回顾',
    ...paragraphs(done),
    planHeading(year),
    ...paragraphs(planned),
    '',
  ].join('\n\n');
}

export const titleOf = (name, year) => `${name}${year}年工作总结和${year + 1}年工作打算`;
export const planHeading = (year) => `二、${year + 1}年工作打算`;
