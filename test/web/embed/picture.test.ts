import { SHOW_ALL, visibleIn } from '../../../src/web/embed/filter.js';
import { graphOf } from '../../../src/web/embed/graph-data.js';
import { pictureOf } from '../../../src/web/embed/picture.js';
import { pictureAsSVG } from '../../../src/web/embed/picture-as-svg.js';
import { emphasized, sceneOf } from '../../../src/web/embed/scene.js';
import { seedPositions } from '../../../src/web/embed/seed-positions.js';
import { PALETTES } from '../../../src/web/embed/theme.js';
import { answerOf, FIRM, FIRM_IN_TOWN, HOLDS, PLANS, SHENXI, TOWN } from './shenxi.js';

const content = (data = SHENXI) => {
  const points = seedPositions(data);
  return {
    scene: sceneOf(data, visibleIn(data, SHOW_ALL)),
    place: (id: string) => points.get(id) ?? { x: 0, y: 0 },
    palette: PALETTES.light,
    title: '深溪镇 <2031> & "等"',
    subtitle: '5 个实体',
    kinds: [{ kind: 'Village', name: '村或社区' }],
    lines: [{ line: 'dashed' as const, name: '计划或申报' }],
    typeName: (type: string) => type,
    measure: (text: string) => 12 * text.length,
  };
};

test('the focus is the largest; size says how many relations an entity has', () => {
  const { nodes } = sceneOf(SHENXI, visibleIn(SHENXI, SHOW_ALL));
  expect(nodes[0]).toMatchObject({ id: TOWN.id, focus: true, expanded: true, radius: 18 });
  const radius = (id: string) => nodes.find((node) => node.id === id)?.radius ?? 0;
  expect(radius(FIRM.id)).toBeGreaterThan(radius('1/project/guangfu'));
});

test('a selection keeps itself and what it touches strong', () => {
  const scene = sceneOf(SHENXI, visibleIn(SHENXI, SHOW_ALL));
  expect(emphasized(scene, null)).toBeNull();
  expect(emphasized(scene, { what: 'relation', id: HOLDS.id })).toEqual(new Set([HOLDS.id, HOLDS.from, HOLDS.to]));
  expect(emphasized(scene, { what: 'entity', id: FIRM.id })).toEqual(
    new Set([FIRM.id, FIRM_IN_TOWN.id, TOWN.id, HOLDS.id, PLANS.id, HOLDS.to]),
  );
});

test('a saved drawing has every name as text, plans dashed, and a legend; nothing in a name is taken for markup', () => {
  const svg = pictureAsSVG(pictureOf(content()));
  for (const name of ['深溪镇', '柳溪村', '春来机械', '柳溪光伏项目', '绿色工厂', '村或社区', '计划或申报']) {
    expect(svg).toContain(`>${name}</text>`);
  }
  expect(svg).toContain('深溪镇 &lt;2031&gt; &amp; &quot;等&quot;');
  expect(svg).toContain('stroke-dasharray="7 4"');
  expect(svg).not.toMatch(/NaN|Infinity|undefined|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
});

test('all of it lies on the picture', () => {
  const { width, height, strokes } = pictureOf(content());
  for (const stroke of strokes) {
    if (!('text' in stroke)) continue;
    expect(stroke.x).toBeGreaterThanOrEqual(0);
    expect(stroke.x).toBeLessThan(width);
    expect(stroke.y).toBeLessThan(height);
  }
});

test('a single entity makes a picture too', () => {
  const alone = graphOf([{ centre: { id: TOWN.id, limit: 9 }, answer: answerOf([TOWN], []) }]);
  expect(pictureAsSVG(pictureOf(content(alone)))).not.toMatch(/NaN|Infinity/);
});
