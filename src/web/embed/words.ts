import type { FailureCode } from './interface.js';
import type { Language } from './vocabulary.js';

/** All that the view itself says; what the graph says comes from the server. */
export interface ViewWords {
  view: string;
  graph: string;
  table: string;
  filter: string;
  types: string;
  statuses: string;
  showAll: string;
  legend: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  fullScreen: string;
  leaveFullScreen: string;
  save: string;
  savePNG: string;
  saveSVG: string;
  loading: string;
  close: string;
  expand: string;
  expanded: string;
  makeFocus: string;
  year: string;
  onlyReport(year: number): string;
  asOf(year: number): string;
  allReports: string;
  counts(entities: number, relations: number): string;
  omitted(count: number, name: string): string;
  more: string;
  most: string;
  stageHelp(name: string): string;
  evidence: string;
  fromCodes: string;
  noEvidence: string;
  inferred: string;
  because: string;
  history: string;
  conflicts: string;
  relations: string;
  mentions: string;
  figures: string;
  andMore: string;
  aliases: string;
  entities: string;
  entity: string;
  kind: string;
  from: string;
  relation: string;
  to: string;
  status: string;
  statusYear: string;
  remark: string;
  relationCount: string;
  lines: Readonly<Record<'solid' | 'dashed' | 'dotted' | 'dash-dotted', string>>;
  retry: string;
  noFocus: string;
  didYouMean: string;
  /** Beneath UNREACHABLE where the server is another origin than the page: a browser does not say which of the two it was. */
  otherOrigin(page: string): string;
  failures: Readonly<Record<FailureCode, (subject: string) => string>>;
}

const zh: ViewWords = {
  view: '显示方式',
  graph: '图',
  table: '表',
  filter: '筛选',
  types: '关系类型',
  statuses: '状态',
  showAll: '全部显示',
  legend: '图例',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '适应窗口',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  save: '保存',
  savePNG: '保存为 PNG 图片',
  saveSVG: '保存为 SVG 矢量图',
  loading: '载入中…',
  close: '关闭',
  expand: '展开',
  expanded: '已展开',
  makeFocus: '设为中心',
  year: '年份',
  onlyReport: (year) => `据${year}年报告`,
  asOf: (year) => `截至${year}年报告`,
  allReports: '全部报告',
  counts: (entities, relations) => `${entities} 个实体，${relations} 条关系`,
  omitted: (count, name) => `“${name}”周围还有 ${count} 个实体未显示`,
  more: '显示更多',
  most: '已达上限，请筛选关系类型',
  stageHelp: (name) => `“${name}”的关系图。方向键移动，回车展开，加减号缩放，Esc 取消选择；“表”视图内容相同。`,
  evidence: '原文依据',
  fromCodes: '来自官方区划代码，报告未提及。',
  noEvidence: '没有可引的原文。',
  inferred: '推断',
  because: '理由',
  history: '历年状态',
  conflicts: '注意',
  relations: '关系',
  mentions: '报告提及',
  figures: '指标',
  andMore: '……',
  aliases: '又称',
  entities: '实体',
  entity: '实体',
  kind: '种类',
  from: '起点',
  relation: '关系',
  to: '终点',
  status: '状态',
  statusYear: '年份',
  remark: '备注',
  relationCount: '关系数',
  lines: { solid: '已实现', dashed: '计划或申报', dotted: '推断', 'dash-dotted': '计划或申报，推断' },
  retry: '重试',
  noFocus: '请用 focus 属性给出一个实体的标识或名称。',
  didYouMean: '是不是要找：',
  otherOrigin: (page) => `服务器若在运行，请把本页的来源 ${page} 写进它的 XIANGTU_CORS_ORIGIN。`,
  failures: {
    UNREACHABLE: (endpoint) => `连接不上服务器（${endpoint}）。`,
    REFUSED: (message) => `服务器未能回答：${message}`,
    FOCUS_UNKNOWN: (focus) => `没有标识或名称为“${focus}”的实体。`,
    FOCUS_AMBIGUOUS: (focus) => `有多个实体名为“${focus}”，请选择一个。`,
    BAD_ATTRIBUTE: (attribute) => `属性的值无法识别：${attribute}`,
    NO_WEBGL: () => '此浏览器不能绘制 WebGL，关系图无法显示；下面的表内容相同。',
  },
};

const en: ViewWords = {
  view: 'View',
  graph: 'Graph',
  table: 'Table',
  filter: 'Filter',
  types: 'Types of relation',
  statuses: 'Status',
  showAll: 'Show all',
  legend: 'Legend',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to window',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  save: 'Save',
  savePNG: 'Save as a PNG picture',
  saveSVG: 'Save as an SVG drawing',
  loading: 'Loading…',
  close: 'Close',
  expand: 'Expand',
  expanded: 'Expanded',
  makeFocus: 'Put in the middle',
  year: 'Year',
  onlyReport: (year) => `as the report of ${year} says`,
  asOf: (year) => `as the reports up to ${year} say`,
  allReports: 'all reports',
  counts: (entities, relations) =>
    `${plural(entities, 'entity', 'entities')}, ${plural(relations, 'relation', 'relations')}`,
  omitted: (count, name) => `${plural(count, 'more entity', 'more entities')} around ${name} not shown`,
  more: 'Show more',
  most: 'No more can be shown: filter by type',
  stageHelp: (name) =>
    `Relations of ${name}. Arrow keys move, Enter expands, plus and minus zoom, Escape clears the selection. The table view says the same.`,
  evidence: 'In the report’s words',
  fromCodes: 'From the official code list; no report says it.',
  noEvidence: 'No sentence to quote.',
  inferred: 'inferred',
  because: 'Reason',
  history: 'Year by year',
  conflicts: 'Beware',
  relations: 'Relations',
  mentions: 'Where the report names it',
  figures: 'Figures',
  andMore: '…',
  aliases: 'Also',
  entities: 'Entities',
  entity: 'Entity',
  kind: 'Kind',
  from: 'From',
  relation: 'Relation',
  to: 'To',
  status: 'Status',
  statusYear: 'Year',
  remark: 'Remark',
  relationCount: 'Relations',
  lines: {
    solid: 'in force or done',
    dashed: 'planned or applied for',
    dotted: 'inferred',
    'dash-dotted': 'planned, inferred',
  },
  retry: 'Try again',
  noFocus: 'Give the id or name of an entity in the attribute focus.',
  didYouMean: 'Did you mean:',
  otherOrigin: (page) => `If it runs, this page's origin ${page} must stand in its XIANGTU_CORS_ORIGIN.`,
  failures: {
    UNREACHABLE: (endpoint) => `The server does not answer (${endpoint}).`,
    REFUSED: (message) => `The server could not answer: ${message}`,
    FOCUS_UNKNOWN: (focus) => `No entity has the id or name “${focus}”.`,
    FOCUS_AMBIGUOUS: (focus) => `Several entities are named “${focus}”. Choose one.`,
    BAD_ATTRIBUTE: (attribute) => `An attribute has a value that is not known: ${attribute}`,
    NO_WEBGL: () => 'This browser draws no WebGL, so there is no picture. The table below says the same.',
  },
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const WORDS: Readonly<Record<Language, ViewWords>> = { zh, en };
