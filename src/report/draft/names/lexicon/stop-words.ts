import { wordList } from './word-list.js';

/** Where a name cannot go on to the left. Data only. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(wordList(...lines));

/**
 * Verbs that stand inside names of projects and places: 沿街改造工程, 垦造耕地项目. Any other verb ends a name on its left.
 */
export const VERBS_IN_NAMES = words(
  '改造 提升 建设 整治 治理 修缮 拓宽 绿化 亮化 硬化 黑化 养护 安置 搬迁 迁建 扩建 改建 重建 续建 新建 光伏 发电 储能 加工 生产 制造 种植 养殖',
  '综合 利用 开发 修复 回收 处理 处置 供水 排水 排涝 灌溉 防洪 防汛 防火 加固 维修 配套 垂钓 露营 射击 垦造 培训 研发 服务 旅游 示范 创新 更新 装备',
  '循环 再生 整理 整村 净化 美化 清淤 疏浚 拆迁 改扩建 保护 修建 集成 包装 印刷 运输 物流 销售 贸易 装饰 设计 教育 养老 健康 体验 采摘 通 智造 流转',
);

/** No part of a name's beginning, whatever jieba calls them. */
export const STOPS = words(
  '完成 推进 推动 实施 加快 加强 启动 开展 引进 落实 做好 抓好 谋划 争取 申报 开工 竣工 投产 新增 成功 重点 持续 全力 全面 积极 大力 深入 着力 继续 稳步 有序 扎实 顺利',
  '协助 配合 服务 支持 帮助 依托 围绕 结合 通过 利用 借助 按照 根据 作为 成为 包括 其中 如 即 总投资 投资 投入 计划 力争 确保 努力 实现 打造 打响 建成 建立 创建',
  '新建 签约 落地 落户 入驻 入规 对接 洽谈 储备 招引 举办 承办 组织 参加 邀请 联合 联系 协调 督促 指导 鼓励 引导 保障 促进 带动 盘活 流转 征收 拆除 完善 优化 强化 深化',
  '代表 当选 选举 任命 聘请 收购 租赁 承包 处理 解决 迎接 接待 走访 慰问 观摩 考察 调研 学习 宣传 串联 贯彻 研究 打通 接续 提质 成为 现有 尚有 均 仅 达 建 至 往',
  '拥有 涉及 位于 坐落 来自 前往 赴 位 在 对 将 把 为 与 和 及 以及 或 并 等 的 了 是 有 由 从 向 到 至 使 让 给 被 个 家 项 条 处 座 批 类 名 年 月 日 元 万元 亿元 亩 平方米 公里',
  '我镇 我乡 全镇 全乡 全县 全市 全区 我们 各 各村 该 本 此 这 某 多 多个 一批 一个 一系列 系列 相关 有关 主要 重大 部分 所有 其他 目前 今年 去年 明年 全年 年底 年初 上半年 下半年 截至 截止 累计 已 已经 正在 现有 共有 共 均 分别 同时 此外 另外 以 年产 占地 面积 谋求 紧盯 瞄准 聚焦 突出 紧扣 抢抓 主动 先后 陆续 同步 规范 编制 省级 市级 县级 区级 国家级 镇级 村级 新型 一是 二是 三是 四是 五是 六是',
);

/** Tagged as times, but parts of names: 端午游园会. */
export const FESTIVALS = words('春节 元宵 端午 七夕 中秋 重阳 国庆 五一 腊八 清明 三月三 六一');

/** Verbs of one character that end a name on its left; others (修, 冲) may belong to it. */
export const SHORT_VERBS = words(
  '建 到 在 有 是 获 引 推 抓 使 让 投 达 为 成 将 需 做 增 赴 往 请 由 用 以 办 开 促 强 保 稳 进 入 出 打 创 树 设 立 种 养 修 治 改 拆 征 收 新 会 能 可 应 要 想 说 看 搞 带 送 给 来 去 上 下 过 完 学 讲 评 守 护 聚 融 联 串',
);

/** They may stand inside a name (恒达新能源建设公司), but no name begins with them. */
export const NOT_FIRST = words(
  '规划 建设 改造 提升 整治 治理 新建 改建 扩建 打造 续建 重建 修建 维修 开发 建 修 治 新 老 原 大 小 好 镇 乡 村 县 市 区 省 内 外 中 上 下 及 之 性 化 级 期 年 一期 二期 三期 核心 区域 沿线 周边 境内 附近 辖区',
  '国家 产业 企业 工业 农业 生态 环境 民生 基础设施 公共 社会 文化 教育 农村 乡村 城镇 城乡 现代 数字 绿色 特色 旅游 文旅 省 市 县 镇 创新 综合 服务 示范 生产',
);
