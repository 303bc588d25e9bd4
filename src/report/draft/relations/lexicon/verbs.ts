import { wordList } from '../../names/lexicon/word-list.js';

/** Verbs that say what kind of relation holds between the town and what follows them. Data only. */
export const CARRYING_OUT: readonly string[] = wordList(
  '开展 实施 推进 推行 推动 启动 深化 落实 建立 创设 创推 创新 推出 完成 做好 抓好 打好 打赢 全面实施 组织开展 扎实开展 深入开展 深入推进 持续推进 加快推进 全力推进 加快 谋划 贯彻 贯彻落实 执行 开启 健全 完善 运用 推广 搭建 组建 设立 构建 用好 发挥 发展 发展深化 探索 探索建立 新建 续建 建设 改建',
);
export const HOLDING: readonly string[] = wordList(
  '举办 承办 开展 举行 成功举办 组织 办好 主办 组织开展 召开 推出 推行',
);
export const PROMOTING: readonly string[] = wordList(
  '打响 打造 推广 培育 宣传 擦亮 做强 做优 做大 创建 树立 叫响 塑造 唱响 加强 提升 创响',
);
export const RELYING: readonly string[] = wordList('依托 借助 以 借力 利用 立足');
/** Behind what is relied on with 以: 以…为抓手. */
export const AS_MEANS: readonly string[] = wordList(
  '为抓手 为契机 为载体 为依托 为平台 为引领 为龙头 为牵引 为重点 为主线 为总抓手',
);

/** A title is applied for, built up to, passed again, passed, held. */
export const APPLYING: readonly string[] = wordList('申报 申请 申创 推荐');
export const CREATING: readonly string[] = wordList('创建 争创 创成 打造 建成 培育 创');
export const RENEWING: readonly string[] = wordList('复评 复审 复核 复查');
export const ACCEPTING: readonly string[] = wordList('验收 通过');
export const HOLDING_NOW: readonly string[] = wordList(
  '荣获 获评 获得 喜获 获 被评为 评为 被授予 授予 命名 命名为 被命名为 入选 列入 认定 新认定 认定为 被认定为 创成 成功创建 成功创成 通过 成为 晋升 跻身 蝉联 摘得 斩获 新增 拥有 现有 列为 被列为 确定为 培育 备案',
);
/** Ends of prizes and honours: AWARDED; other titles are qualifications: CERTIFIED_AS. */
export const PRIZES: readonly string[] = wordList(
  '奖 先进集体 先进单位 先进个人 先进乡镇 先进村 先进基层党组织 先进党组织 优秀单位 优秀党务工作者 优秀共产党员 劳动模范 道德模范 百强镇 千强镇',
);

/** What those do who come to see a place. */
export const VISITING: readonly string[] = wordList(
  '调研 考察 视察 检查指导 指导工作 指导 走访 慰问 观摩 督导 到会指导',
);
