import { planHeading, textOf, titleOf } from './report.js';
import { OTHER_INDICATORS, TOWN_INDICATORS } from './words.js';

/** The files of a town and of its years, in the format of seed/README.md: paths below the town's folder, each with its content. */
export function filesOf(invented, reports) {
  return [
    ['entities.yaml', entitiesFile(invented)],
    ['villages.yaml', villagesFile(invented)],
    ...reports.flatMap((report) => [
      [`${report.year}/report.txt`, textOf(invented.town.name, report)],
      [`${report.year}/report.yaml`, reportFile(invented, report)],
      [`${report.year}/claims.yaml`, claimsFile(report)],
    ]),
  ];
}

function entitiesFile({ town, enterprises, projects, programs, certifications }) {
  const own = [...enterprises, ...projects, ...programs, ...certifications];
  return lines(
    `# ${town.name} and everything in it is invented.`,
    'entities:',
    `- { id: ${town.id}, code: "${town.code}", name: ${town.name} }`,
    ...own.map(({ id, name }) => `- { id: ${id}, name: ${name} }`),
  );
}

const villagesFile = ({ villages }) =>
  lines(
    'source: 虚构',
    'villages:',
    ...villages.map(({ id, code, name }) => `- { id: ${id}, code: "${code}", name: ${name} }`),
  );

function reportFile({ town }, report) {
  const { year } = report;
  const counts = Object.entries(countsOf(town, report)).map(([name, count]) => `${name}: ${count}`);
  return lines(
    `title: ${titleOf(town.name, year)}`,
    `town: "${town.code}"`,
    `year: ${year}`,
    `planYear: ${year + 1}`,
    `planHeadings: [${planHeading(year)}]`,
    `publisher: ${town.name}人民政府`,
    `date: ${year + 1}-01-10`,
    'source: 虚构',
    `counts: { ${counts.join(', ')} }`,
  );
}

/** One claim for each sentence's fact, and one for each entity that the sentence names (the town is 全镇, or not named at all). */
function countsOf(town, { done, planned }) {
  const all = [...done, ...planned];
  const named = ({ figure, relation }) =>
    (figure ? [figure.of] : [relation.from, relation.to]).filter((entity) => entity !== town);
  return {
    claims: all.reduce((sum, each) => sum + 1 + named(each).length, 0),
    entities: new Set(all.flatMap(named)).size,
    observations: all.filter(({ figure }) => figure).length,
    relations: all.filter(({ relation }) => relation).length,
    conflicts: 0,
  };
}

function claimsFile({ done, planned }) {
  const own = [...TOWN_INDICATORS, ...Object.values(OTHER_INDICATORS)].filter(([, en]) => en !== null);
  return lines(
    'indicators:',
    ...own.map(
      ([name, en, measure, , unit, additive]) =>
        `- { name: ${name}, en: ${en}, measure: ${measure}, unit: '${unit}', additive: ${additive} }`,
    ),
    '',
    'claims:',
    ...[...done, ...planned].map(claimEntry),
  );
}

function claimEntry({ quote, figure, relation, again }) {
  if (figure) {
    const of = figure.of.code?.length === 9 ? 'town' : figure.of.id;
    const period = again === undefined ? '' : `, period: ${again}, basis: SAID`;
    return `- quote: ${quote}\n  observations:\n  - { of: ${of}, indicator: ${figure.indicator}, value: ${figure.value}${period} }`;
  }
  const { from, type, to, status } = relation;
  const year = again === undefined ? '' : `, year: ${again}`;
  return `- quote: ${quote}\n  relations:\n  - { from: ${from.id}, type: ${type}, to: ${to.id}, status: ${status}${year} }`;
}

const lines = (...list) => `${list.join('\n')}\n`;
