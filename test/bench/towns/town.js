import { drawer } from './draw.js';
import * as words from './words.js';

/** No province has the code 98. */
const PROVINCE = 98;
/** Towns of one county, and counties of one city. */
const TOWNS = 50;
const COUNTIES = 90;
const REACHED = ['STARTED', 'ACHIEVED', 'COMPLETED'];

/** The official code of the nth invented town, 9 digits. */
export function townCode(number) {
  const county = Math.floor(number / TOWNS);
  const city = Math.floor(county / COUNTIES);
  const digits = (value) => String(value).padStart(2, '0');
  return `${PROVINCE}${digits(city + 1)}${digits((county % COUNTIES) + 1)}${100 + (number % TOWNS)}`;
}

/**
 * An invented town: its entities and its relations. Every tenth town is large, so that a page of 20 villages is full there.
 *
 * @param {{seed: number, firstYear: number, years: number}} settings
 */
export function inventTown(number, { seed, firstYear, years }) {
  const { below, pick, some, different } = drawer('town', seed, number);
  const code = townCode(number);
  const stem = () => pick(words.SYLLABLES) + pick(words.SYLLABLES);
  const kind = (name, names, more = () => ({})) =>
    names.map((each, at) => ({ id: `${name}/${name[0]}${String(at + 1).padStart(2, '0')}`, name: each, ...more(at) }));
  const inTown = (count, ...endings) =>
    different(count, () => stem() + endings.map((list) => (typeof list === 'string' ? list : pick(list))).join(''));

  const town = { id: `division/${code}`, name: stem() + pick(words.TOWN_ENDINGS), code };
  const villages = kind('village', inTown(number % 10 === 0 ? 26 : 8 + below(8), words.VILLAGE_ENDINGS), (at) => ({
    code: code + String(201 + at),
  }));
  const enterprises = kind('enterprise', inTown(45, words.TRADES, words.FIRM_ENDINGS));
  const projects = kind('project', inTown(25, words.PROJECT_THINGS, '项目'));
  const programs = kind('program', words.PROGRAMS);
  const certifications = kind('certification', words.CERTIFICATIONS);

  const relations = new Map();
  /** One status in one year for each pair; what is planned is of the year after its report. Where a thing lies is no plan. */
  const relate = (from, type, to) => {
    const key = `${from.id} ${type} ${to.id}`;
    if (relations.has(key)) return;
    const status = pick(type === 'LOCATED_IN' ? REACHED : ['PLANNED', ...REACHED]);
    relations.set(key, { from, type, to, status, reported: firstYear + below(years) });
  };
  for (const enterprise of enterprises) relate(enterprise, 'LOCATED_IN', pick(villages));
  projects.forEach((project, at) => {
    relate(project, 'LOCATED_IN', pick(villages));
    relate(pick(villages), 'HOSTS', pick(programs));
    if (at < 8) relate(project, 'PART_OF', programs[0]);
    for (const program of some(programs.slice(1), at % 3 === 0 ? 2 : 1)) relate(project, 'PART_OF', program);
  });
  for (let count = 0; count < 62; count += 1) relate(pick(enterprises), 'CERTIFIED_AS', pick(certifications));
  for (let count = 0; count < 15; count += 1) relate(pick(enterprises), 'OPERATES', pick(projects));
  for (let count = 0; count < 10; count += 1) relate(pick(enterprises), 'INVESTED_IN', pick(projects));
  for (let count = 0; count < 15; count += 1) relate(pick(projects), 'FUNDED_BY', pick(programs));
  for (let count = 0; count < 14; count += 1) relate(pick(villages), 'AWARDED', pick(certifications));
  return {
    number,
    code,
    town,
    villages,
    enterprises,
    projects,
    programs,
    certifications,
    relations: [...relations.values()],
  };
}
