import { applySchema } from '../../../src/graph/schema.js';
import { clearGraph, testGraph } from '../../graph/clear-graph.js';
import { apiOfTests } from '../api-of-tests.js';

/** A figure of a case; the case names its group, of which it is the town. */
interface Figure {
  id?: string;
  subject?: string;
  members?: string[];
  open?: boolean;
  about?: boolean;
  noStart?: boolean;
  lower?: number | null;
  upper?: number | null;
  partOf?: string;
  stageOf?: string;
  conflict?: string;
}

interface Case {
  says: string;
  figures: Figure[];
  sum: number | null;
  reason: string | null;
  qualifier?: string;
}

/** 甲 and 乙 lie in 镇, 丙 became 甲, 丁 may be 乙; 戊 lies elsewhere. */
const [town, jia, yi, bing, ding, wu] = ['镇', '甲', '乙', '丙', '丁', '戊'];

const CASES: readonly Case[] = [
  { says: 'villages beside each other add up', figures: [{ subject: jia }, { subject: yi }], sum: 20, reason: null },
  {
    says: 'a village lies in its town',
    figures: [{ subject: jia }, { subject: town }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'a town adds up with a village elsewhere, whatever lies in it in other groups',
    figures: [{ subject: town }, { subject: wu }],
    sum: 20,
    reason: null,
  },
  {
    says: 'a village is counted twice',
    figures: [{ subject: jia }, { subject: jia }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'a village is counted twice, once as about so much',
    figures: [{ subject: jia }, { subject: jia, about: true }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'a village became another',
    figures: [{ subject: bing }, { subject: jia }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'two may be the same',
    figures: [{ subject: ding }, { subject: yi }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'a group of others adds up with a village',
    figures: [{ subject: jia }, { members: [yi!, wu!] }],
    sum: 20,
    reason: null,
  },
  {
    says: 'a group has the village among its members',
    figures: [{ subject: jia }, { members: [jia!, yi!] }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'a group has a village of the town among its members',
    figures: [{ subject: town }, { members: [yi!, wu!] }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'a group leaves members unnamed',
    figures: [{ subject: jia }, { members: [wu!], open: true }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'a group names none',
    figures: [{ subject: jia }, { members: [] }],
    sum: null,
    reason: 'SUBJECTS_OVERLAP',
  },
  {
    says: 'one is about so much, and so is the sum',
    figures: [{ subject: jia }, { subject: yi, about: true }],
    sum: 20,
    reason: null,
    qualifier: 'ABOUT',
  },
  {
    says: 'one has no upper bound, and so has the sum none',
    figures: [{ subject: jia }, { subject: yi, upper: null }],
    sum: 20,
    reason: null,
    qualifier: 'AT_LEAST',
  },
  {
    says: 'one has no lower bound and another no upper',
    figures: [
      { subject: jia, lower: null },
      { subject: yi, upper: null },
    ],
    sum: null,
    reason: 'NO_BOUND',
  },
  {
    says: 'one figure is its own sum, when it began or not',
    figures: [{ subject: jia, noStart: true }],
    sum: 10,
    reason: null,
  },
  {
    says: 'of one it is not said when it began',
    figures: [{ subject: jia, noStart: true }, { subject: yi }],
    sum: null,
    reason: 'PERIODS_DIFFER',
  },
  {
    says: 'one is a part of the other',
    figures: [
      { id: 'part', subject: jia, partOf: 'whole' },
      { id: 'whole', subject: yi },
    ],
    sum: null,
    reason: 'PART_AND_WHOLE',
  },
  {
    says: 'one is a part of the other, which is what counts where there is no bound either',
    figures: [
      { id: 'part2', subject: jia, partOf: 'whole2', lower: null },
      { id: 'whole2', subject: yi, upper: null },
    ],
    sum: null,
    reason: 'PART_AND_WHOLE',
  },
  {
    says: 'one is a later stage of the other',
    figures: [
      { id: 'later', subject: jia, stageOf: 'earlier' },
      { id: 'earlier', subject: yi },
    ],
    sum: null,
    reason: 'PART_AND_WHOLE',
  },
  {
    says: 'one is a part of a figure in another group',
    figures: [{ subject: jia, partOf: 'whole' }, { subject: yi }],
    sum: 20,
    reason: null,
  },
  {
    says: 'both are in one conflict',
    figures: [
      { subject: jia, conflict: 'conflict/1' },
      { subject: yi, conflict: 'conflict/1' },
    ],
    sum: null,
    reason: 'CONFLICT',
  },
  {
    says: 'each is in a conflict of its own',
    figures: [
      { subject: jia, conflict: 'conflict/2' },
      { subject: yi, conflict: 'conflict/3' },
    ],
    sum: 20,
    reason: null,
  },
];

const api = apiOfTests(async () => {
  const graph = testGraph();
  await clearGraph(graph);
  await applySchema(graph);
  const figures = CASES.flatMap(({ figures: each }, at) =>
    each.map((figure, number) => ({ id: `${at}/${number}`, lower: 10, upper: 10, ...figure, town: codeOf(at) })),
  );
  await graph.write(async (writer) => {
    await writer.run({ name: 'invent places', text: PLACES }, {});
    await writer.run({ name: 'invent figures', text: FIGURES }, { figures });
  });
  return graph;
});

/** The group of a case. */
const codeOf = (at: number): string => String(990_000_001 + at);

const PLACES = `CREATE (:Indicator {id: 'indicator/户数', name: '户数', additive: true}), (town:Entity:Division {id: '镇'}),
  (jia:Entity:Village {id: '甲'})-[:LOCATED_IN]->(town), (yi:Entity:Village {id: '乙'})-[:LOCATED_IN]->(town),
  (:Entity:Village {id: '丙', mergedInto: '甲'}), (:Entity:Village {id: '丁'})-[:POSSIBLY_SAME]->(yi), (:Entity:Village {id: '戊'})`;

const FIGURES = `UNWIND $figures AS each
CREATE (n:Observation {id: each.id, town: each.town, year: 2031, subject: each.subject, subjectMembers: each.members, subjectOpen: each.open,
  indicator: '户数', unit: '户', measure: 'COUNT', modality: 'ACTUAL', period: '2031',
  periodStart: CASE WHEN each.noStart THEN null ELSE '2031-01-01' END, qualifier: CASE WHEN each.about THEN 'ABOUT' ELSE 'EXACT' END,
  lower: toFloat(each.lower), upper: toFloat(each.upper), partOf: each.partOf, stageOf: each.stageOf, conflicted: each.conflict IS NOT NULL})
WITH collect([n, each]) AS all
UNWIND all AS one
WITH one[0] AS n, one[1] AS each
CALL (n, each) {
  WITH n, each WHERE each.partOf IS NOT NULL
  MATCH (whole:Observation {id: each.partOf})
  CREATE (n)-[:PART_OF_FIGURE]->(whole)
}
CALL (n, each) {
  WITH n, each WHERE each.stageOf IS NOT NULL
  MATCH (earlier:Observation {id: each.stageOf})
  CREATE (n)-[:STAGE_OF]->(earlier)
}
CALL (n, each) {
  WITH n, each WHERE each.conflict IS NOT NULL
  MERGE (conflict:Conflict {id: each.conflict})
  CREATE (conflict)-[:CONCERNS]->(n)
}
RETURN count(*) AS count`;

test.each(CASES.map((each, at) => ({ ...each, at })))('$says', async ({ at, figures, sum, reason, qualifier }) => {
  const { observationGroups } = await api.answer(
    '{ observationGroups(by: [TOWN], filter: { indicator: { eq: "户数" } }) { townCode count sum sumReason sumQualifier } }',
  );
  expect(observationGroups).toContainEqual({
    townCode: codeOf(at),
    count: figures.length,
    sum,
    sumReason: reason,
    sumQualifier: sum === null ? null : (qualifier ?? 'EXACT'),
  });
});
