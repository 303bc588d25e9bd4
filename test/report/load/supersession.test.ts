import fc from 'fast-check';
import { NEVER, type Stage, supersedes, supersession } from '../../../src/report/load/supersession.js';
import { REACHED, RELATION_STATUSES, type RelationStatus } from '../../../src/vocabulary/relation-status.js';
import { keysOf } from '../../../src/vocabulary/term.js';

const stage = (status: RelationStatus, year: number, knownFrom = year): Stage => ({
  id: `${status} ${year}`,
  status,
  year,
  knownFrom,
});
const until = (...stages: Stage[]) => Object.fromEntries(supersession(stages));

test('a plan is superseded when it comes true, from the report that says so', () => {
  expect(until(stage('PLANNED', 2032, 2031), stage('ACHIEVED', 2032))).toEqual({
    'PLANNED 2032': 2032,
    'ACHIEVED 2032': NEVER,
  });
});

test('a plan never supersedes what has been reached', () => {
  expect(until(stage('ACHIEVED', 2031), stage('PLANNED', 2032, 2031))).toEqual({
    'ACHIEVED 2031': NEVER,
    'PLANNED 2032': NEVER,
  });
});

test('a plan never supersedes an application that was made', () => {
  expect(until(stage('APPLIED', 2031), stage('PLANNED', 2032, 2031))).toEqual({
    'APPLIED 2031': NEVER,
    'PLANNED 2032': NEVER,
  });
});

test('what starts, is completed and ends leaves only the last in force', () => {
  expect(until(stage('STARTED', 2031), stage('COMPLETED', 2032), stage('ENDED', 2033))).toEqual({
    'STARTED 2031': 2032,
    'COMPLETED 2032': 2033,
    'ENDED 2033': NEVER,
  });
});

test('in one year a status further on supersedes one before it', () => {
  expect(until(stage('COMPLETED', 2031), stage('STARTED', 2031))).toEqual({
    'COMPLETED 2031': NEVER,
    'STARTED 2031': 2031,
  });
});

test('the first report that says a later status counts, not the first later status', () => {
  expect(
    until(stage('STARTED', 2030), stage('COMPLETED', 2031, 2033), stage('ENDED', 2032, 2032))['STARTED 2030'],
  ).toBe(2032);
});

const stages = fc.uniqueArray(
  fc.record({
    status: fc.constantFrom(...keysOf(RELATION_STATUSES)),
    year: fc.integer({ min: 2030, max: 2034 }),
    knownFrom: fc.integer({ min: 2029, max: 2034 }),
  }),
  { maxLength: 8, selector: ({ status, year }) => `${status} ${year}` },
);
const course = stages.map((all) => all.map(({ status, year, knownFrom }) => stage(status, year, knownFrom)));

test('the order of the stages does not matter', () => {
  fc.assert(fc.property(course, (all) => expect(until(...[...all].reverse())).toEqual(until(...all))));
});

test('something of every course stays in force, and something reached if anything was', () => {
  fc.assert(
    fc.property(course, (all) => {
      const inForce = all.filter(({ id }) => supersession(all).get(id) === NEVER);
      expect(inForce.length > 0).toBe(all.length > 0);
      const reached = ({ status }: Stage) => REACHED.includes(status);
      expect(inForce.some(reached)).toBe(all.some(reached));
    }),
  );
});

test('no two stages supersede each other', () => {
  fc.assert(
    fc.property(course, (all) => {
      for (const a of all) for (const b of all) expect(supersedes(a, b) && supersedes(b, a)).toBe(false);
    }),
  );
});
