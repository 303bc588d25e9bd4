import { graphOf, linksOf } from '../../../src/web/embed/graph-data.js';
import { answerOf, FIRM, FIRM_IN_TOWN, HOLDS, IN_TOWN, PLANS, SHENXI, TITLE, TOWN, VILLAGE } from './shenxi.js';

test('neighbourhoods that share entities and relations are one graph, with the focus first', () => {
  const { nodes, links, centres } = graphOf([
    { centre: { id: TOWN.id, limit: 2 }, answer: answerOf([TOWN, FIRM, VILLAGE], [FIRM_IN_TOWN, IN_TOWN], 7) },
    { centre: { id: FIRM.id, limit: 200 }, answer: answerOf([FIRM, TOWN, TITLE], [FIRM_IN_TOWN, HOLDS]) },
  ]);
  expect([...nodes.keys()]).toEqual([TOWN.id, FIRM.id, VILLAGE.id, TITLE.id]);
  expect([...links.keys()]).toEqual([FIRM_IN_TOWN.id, IN_TOWN.id, HOLDS.id]);
  expect(centres).toEqual([
    { id: TOWN.id, limit: 2, omitted: 7 },
    { id: FIRM.id, limit: 200, omitted: 0 },
  ]);
});

test('a relation to an entity that no neighbourhood holds is left out', () => {
  const { links } = graphOf([
    { centre: { id: TOWN.id, limit: 1 }, answer: answerOf([TOWN, FIRM], [FIRM_IN_TOWN, HOLDS]) },
  ]);
  expect([...links.keys()]).toEqual([FIRM_IN_TOWN.id]);
});

test('the relations of an entity come with the other end and the direction', () => {
  expect(linksOf(SHENXI, FIRM.id).map(({ link, other, outgoing }) => [link.id, other.name, outgoing])).toEqual([
    [FIRM_IN_TOWN.id, '深溪镇', true],
    [HOLDS.id, '绿色工厂', true],
    [PLANS.id, '绿色工厂', true],
  ]);
  expect(linksOf(SHENXI, TITLE.id).every(({ outgoing }) => !outgoing)).toBe(true);
});
