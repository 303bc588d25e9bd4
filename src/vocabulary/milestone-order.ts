/**
 * Milestones of projects in the order in which a project usually passes them. Names as in seed/shared/entities.yaml; a milestone that is
 * not here says nothing of how far a project has come beside one that is.
 */
const MILESTONE_ORDER: readonly string[] = [
  '引进',
  '签约',
  '备案',
  '落地',
  '明确落位',
  '前期土地测绘与方案设计编制',
  '规划设计',
  '确定开发方案',
  '地块挂牌',
  '开工',
  '结顶',
  '主体工程建设完成',
  '基本完成工程主要建设内容',
  '基本建成',
  '改建完成',
  '完工',
  '建成',
  '竣工',
  '交付',
  '接入国家电网',
  '投产',
  '承租',
  '出租',
  '社会化运营',
];

const places = new Map(MILESTONE_ORDER.map((name, at) => [name, at]));

/** How far along a milestone is; -1 where the order does not know it. */
export const milestonePlace = (name: string): number => places.get(name) ?? -1;
