import { type GraphData, type GraphLink, type GraphNode, graphOf } from '../../../src/web/embed/graph-data.js';

/** An invented town in 2031, 深溪镇, with what a view of it would be told. */
export const TOWN: GraphNode = { id: 'division/1', kind: 'Division', name: '深溪镇', nameEn: 'Shenxi Town' };
export const VILLAGE: GraphNode = { id: '1/village/liuxi', kind: 'Village', name: '柳溪村', nameEn: null };
export const PLANT: GraphNode = { id: '1/project/guangfu', kind: 'Project', name: '柳溪光伏项目', nameEn: null };
export const FIRM: GraphNode = { id: '1/enterprise/chunlai', kind: 'Enterprise', name: '春来机械', nameEn: null };
export const TITLE: GraphNode = { id: 'certification/lvse', kind: 'Certification', name: '绿色工厂', nameEn: null };

export const link = (from: GraphNode, type: string, to: GraphNode, more: Partial<GraphLink> = {}): GraphLink => ({
  id: `${from.id} ${type} ${to.id} ${more.year ?? 2031}`,
  type,
  from: from.id,
  to: to.id,
  status: 'ACHIEVED',
  year: 2031,
  title: null,
  inferred: false,
  ...more,
});

export const IN_TOWN = link(VILLAGE, 'LOCATED_IN', TOWN, { year: null });
export const IN_VILLAGE = link(PLANT, 'LOCATED_IN', VILLAGE, { inferred: true });
export const FIRM_IN_TOWN = link(FIRM, 'LOCATED_IN', TOWN);
export const HOLDS = link(FIRM, 'CERTIFIED_AS', TITLE, { status: 'ACHIEVED', year: 2031 });
export const PLANS = link(FIRM, 'CERTIFIED_AS', TITLE, { status: 'PLANNED', year: 2032 });

export const answerOf = (nodes: GraphNode[], links: GraphLink[], omitted = 0) => ({
  omitted,
  nodes,
  relations: links.map((each) => ({ ...each, from: { id: each.from }, to: { id: each.to } })),
});

/** The town in the middle, and everything above around it. */
export const SHENXI: GraphData = graphOf([
  {
    centre: { id: TOWN.id, limit: 200 },
    answer: answerOf([TOWN, VILLAGE, FIRM, PLANT, TITLE], [IN_TOWN, IN_VILLAGE, FIRM_IN_TOWN, HOLDS, PLANS]),
  },
]);
