import { countsIn, SHOW_ALL, switched, visibleIn } from '../../../src/web/embed/filter.js';
import { FIRM, HOLDS, PLANS, PLANT, SHENXI, TITLE, TOWN, VILLAGE } from './shenxi.js';

const names = (ids: Iterable<string>): string[] => [...ids].map((id) => SHENXI.nodes.get(id)?.name ?? id);

test('without a filter everything is shown', () => {
  const { nodes, links } = visibleIn(SHENXI, SHOW_ALL);
  expect(nodes).toEqual(new Set([TOWN, VILLAGE, FIRM, PLANT, TITLE].map(({ id }) => id)));
  expect(links.size).toBe(5);
});

test('a status that is switched off takes its relations away, and what only they joined to the focus', () => {
  const plansOff = visibleIn(SHENXI, switched(SHOW_ALL, 'statuses', 'PLANNED'));
  expect(plansOff.links.has(PLANS.id)).toBe(false);
  expect(plansOff.links.has(HOLDS.id)).toBe(true);
  const titlesOff = visibleIn(SHENXI, switched(SHOW_ALL, 'types', 'CERTIFIED_AS'));
  expect(names(titlesOff.nodes)).toEqual(['深溪镇', '柳溪村', '春来机械', '柳溪光伏项目']);
});

test('what hangs on the focus by nothing that is shown goes, though relations among it would pass', () => {
  const { nodes, links } = visibleIn(SHENXI, switched(SHOW_ALL, 'types', 'LOCATED_IN'));
  expect(names(nodes)).toEqual(['深溪镇']);
  expect([...links]).toEqual([]);
});

test('a word switched twice is as it was', () => {
  const once = switched(SHOW_ALL, 'types', 'HOSTS');
  expect(once.types).toEqual(new Set(['HOSTS']));
  expect(switched(once, 'types', 'HOSTS')).toEqual(SHOW_ALL);
});

test('types and statuses are counted, the most frequent first', () => {
  expect(countsIn(SHENXI)).toEqual({
    types: [
      ['LOCATED_IN', 3],
      ['CERTIFIED_AS', 2],
    ],
    statuses: [
      ['ACHIEVED', 4],
      ['PLANNED', 1],
    ],
  });
});
