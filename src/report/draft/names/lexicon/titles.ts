import { wordList } from './word-list.js';

/** Qualifications and titles: 省级卫生村 is a level and an end; some stand without a level. Data only. */

export const LEVELS: readonly string[] = wordList(
  '国家级 省部级 国家 全国 省级 全省 市级 全市 县级 区级 州级 省 市 县 区 州',
);

/** Ends of titles that have a level before them. */
export const TITLE_ENDS: readonly string[] = wordList(
  '高新技术企业 科技型中小企业 中小企业 “小巨人”企业 小巨人企业 龙头企业 重点企业研究院 企业技术中心 技术中心',
  '工程技术研究中心 研发中心 研究开发中心 绿色工厂 无废工厂 数字化车间 智能工厂 未来工厂 服务商 家庭农场 示范社',
  '示范合作社 农民合作社示范社 等级民宿 民宿 卫生村 卫生镇 卫生乡镇 卫生县城 文明村 文明镇 文明村镇 文明乡镇',
  '文明单位 文明校园 文明家庭 生态村 生态镇 生态乡镇 森林村庄 森林乡村 森林城镇 示范村 示范镇 示范乡镇 示范社区',
  '示范点 示范基地 示范户 示范园 示范区 示范街 示范单位 示范站 示范所 示范带 标杆村 样板村 特色村 精品村 美丽村庄',
  '美丽乡村 美丽宜居村庄 善治村 善治示范村 景区村庄 传统村落 名村 名镇 强镇 强村 重镇 百强镇 千强镇 先进集体',
  '先进单位 先进乡镇 先进村 先进基层党组织 先进党组织 先进个人 优秀党务工作者 优秀共产党员 劳动模范 道德模范 优秀单位',
  '五星级党群服务中心 党群服务中心 示范党支部 标杆党支部 无讼村 无讼社区 无邪教乡镇 枫桥式派出所 枫桥式人民法庭',
  '旅游景区 A级景区 旅游度假区 旅游村 旅游镇 特色小镇 乡镇 一等奖 二等奖 三等奖 金奖 银奖 优秀奖 进步奖 贡献奖',
);

/** Titles that stand without a level. */
export const BARE_TITLES: readonly string[] = wordList(
  '国家高新技术企业 国家级高新技术企业 高新技术企业 科技型中小企业 创新型中小企业 专精特新中小企业 专精特新“小巨人”企业',
  '专精特新小巨人企业 专精特新企业 “专精特新”企业 “专精特新”中小企业 国家地理标志产品 地理标志证明商标 国家地理标志',
  '绿色食品认证 绿色食品 有机食品认证 无公害农产品 中国驰名商标 国家卫生镇 国家卫生乡镇 全国文明村镇 全国文明村',
  '全国文明镇 无邪教乡镇 博爱家园 四星级食安办 五星级食安办 “枫桥式”退役军人服务站 枫桥式退役军人服务站',
);

/** Before a title: it is given, built up to or applied for. */
export const GIVING: readonly string[] = wordList(
  '认定 申报 创建 创成 荣获 获评 获得 获 评为 评选 授予 命名 入选 通过 培育 验收 复评 复审 争创 建成 打造',
  '成为 列入 晋升 跻身 蝉联 新增 摘得 认证 备案 公布 入库 拥有 现有',
);

/** Behind a title: the same. */
export const GIVEN: readonly string[] = wordList(
  '称号 荣誉 创建 申报 验收 复评 复审 认定 资质 名单 评定 认证 评审 培育 荣誉称号 命名',
);
