import { wordList } from './word-list.js';

/** Steps that one reaches, by their names and the words that say them. Data only. */
export interface MilestoneWords {
  name: string;
  words: readonly string[];
  /** A thing's (开工) stands beside its name; a firm's (股改) is a term of its own; ANY: either. */
  of: 'THING' | 'FIRM' | 'ANY';
}

const thing = (name: string, ...words: string[]): MilestoneWords => ({ name, words: [name, ...words], of: 'THING' });
const firm = (name: string, ...words: string[]): MilestoneWords => ({ name, words: [name, ...words], of: 'FIRM' });

export const MILESTONES: readonly MilestoneWords[] = [
  firm('小升规', ...wordList('升规 入规 上规入库')),
  firm('股改', '股份制改造'),
  firm('挂牌', '挂牌上市'),
  firm('上市'),
  firm('智能化诊断'),
  thing('引进', '招引'),
  thing('签约', '成功签约'),
  thing('落地', ...wordList('落户 落地建设')),
  thing('开工', ...wordList('开工建设 动工建设 破土动工 动工 开启项目建设')),
  thing('结顶', '封顶'),
  thing('基本建成'),
  thing('基本完工', ...wordList('基本竣工 基本完成建设')),
  thing('完工'),
  thing('竣工'),
  thing('建成', '建设完成'),
  thing('投产', '正式投产'),
  thing('试生产', '试运行'),
  thing('投入使用', ...wordList('投用 启用 正式启用 投入运营 正式运营 对外开放 开业 开园')),
  thing('通车'),
  thing('交付', ...wordList('交房 交付使用')),
  thing('出租'),
  thing('承租'),
  thing('接入国家电网', ...wordList('并网发电 并网')),
  thing('通过验收', ...wordList('完成验收 验收合格')),
  thing('盘活利用', '盘活'),
  thing('规划设计', '完成规划设计'),
];
