import type { Graph } from '../../../src/graph/connection.js';

/** How many figures are invented for each town and year. */
export const A_YEAR = 40;

/**
 * Invented figures in the terms of the graph, with many ties: `towns` towns (330000001, …), 5 years from 2030, 8 indicators in turn
 * (税收收入 and seven others), facts and targets, every third figure a floor. Each town has 4 villages; a fifth of the figures are the
 * town's own, the others are of its villages.
 */
export async function inventFigures(graph: Graph, towns: number): Promise<void> {
  await graph.execute(
    {
      name: 'invent towns',
      text: `UNWIND range(1, $towns) AS t
        WITH toString(330000000 + t) AS code
        CREATE (town:Entity:Division {id: 'division/' + code, kind: 'Division', name: '镇' + code, code: code, town: code, origin: 'REPORT'})
        WITH town, code UNWIND range(1, 4) AS v
        CREATE (village:Entity:Village {id: 'village/' + code + '-' + v, kind: 'Village', name: '村' + v, town: code, origin: 'REPORT'})
        CREATE (village)-[:LOCATED_IN {id: village.id, status: 'ACHIEVED', year: 2030, knownFrom: 2030, knownUntil: 9999}]->(town)`,
    },
    { towns },
  );
  await graph.execute(
    {
      name: 'invent indicators',
      text: `UNWIND range(0, 7) AS i WITH CASE i WHEN 0 THEN '税收收入' ELSE '指标' + i END AS name, i
        CREATE (:Indicator {id: 'indicator/' + name, name: name, en: 'indicator ' + i, aliases: [], measure: 'AMOUNT', unit: '元', additive: i <> 7})`,
    },
    {},
  );
  await graph.execute(
    {
      name: 'invent figures',
      text: `UNWIND range(1, $towns) AS t UNWIND range(0, 4) AS y UNWIND range(0, ${A_YEAR - 1}) AS f
        WITH t, y, toString(330000000 + t) AS code, 2030 + y AS year, f, toFloat((f * 7919 + t * 31 + y) % 97) AS number
        WITH *, CASE f % 5 WHEN 0 THEN 'division/' + code ELSE 'village/' + code + '-' + f % 5 END AS subject
        WITH *, CASE f % 8 WHEN 0 THEN '税收收入' ELSE '指标' + f % 8 END AS indicator
        MATCH (s:Entity {id: subject}) MATCH (i:Indicator {id: 'indicator/' + indicator})
        CREATE (o:Observation {id: code + '/observation/' + ((t * 7919 + y * 104729 + f * 1299709) % 1000003), town: code,
          subject: subject, subjectName: s.name, subjectKind: s.kind, indicator: indicator, measure: 'AMOUNT', unit: '元',
          printed: toString(number) + '元', qualifier: CASE f % 3 WHEN 0 THEN 'AT_LEAST' ELSE 'EXACT' END, value: number,
          lower: number, upper: CASE f % 3 WHEN 0 THEN null ELSE number END, sortValue: number,
          modality: CASE f % 2 WHEN 0 THEN 'ACTUAL' ELSE 'TARGET' END, period: toString(year), periodStart: year + '-01-01',
          periodEnd: year + '-12-31', periodBasis: 'SAID', year: year, wholeYear: true, sortGrowth: toFloat(f % 4),
          excludes: [], members: [], subjectMembers: [], conflicted: false})
        CREATE (o)-[:ABOUT]->(s) CREATE (o)-[:MEASURES]->(i)`,
    },
    { towns },
  );
  await graph.execute({ name: 'sample', text: 'CALL db.resampleOutdatedIndexes()' });
}
