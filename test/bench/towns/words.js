/** The words that invented towns are made of. Data only: everything here is invented or says what is common in such reports. */

/** Two of these make a place's, a firm's or a project's name. */
export const SYLLABLES = [
  ...'东西南北上中下前后大小青红白黄金玉石泉河沟湾坡岭桥林柳松梅兰竹菊福安康和顺云霞溪潭岩丰禾',
];

export const TOWN_ENDINGS = ['家镇', '坪镇', '阳镇', '港镇'];
export const VILLAGE_ENDINGS = ['村', '塘村', '坞村', '社区'];
export const TRADES = ['机械', '铸造', '食品', '纺织', '家具', '建材', '物流', '农业科技', '新能源', '电子'];
export const FIRM_ENDINGS = ['公司', '厂', '合作社'];
export const PROJECT_THINGS = [
  '光伏',
  '大棚',
  '养殖',
  '加工',
  '冷库',
  '民宿',
  '道路',
  '水渠',
  '学校',
  '卫生室',
  '广场',
  '仓储',
];

/** The first is the one that eight projects of each town belong to. */
export const PROGRAMS = [
  '村集体经济',
  '乡村振兴示范',
  '美丽乡村',
  '数字乡村',
  '光伏扶贫',
  '道路畅通',
  '饮水安全',
  '人居环境整治',
  '特色种植',
  '文旅融合',
  '电商下乡',
  '小微企业培育',
  '科技创新',
  '招商引资',
  '园区提质',
  '教育均衡',
  '健康乡镇',
  '养老服务',
  '社会治理',
  '平安建设',
  '河道治理',
  '造林绿化',
  '土地整治',
  '良田建设',
  '人才引进',
];

export const CERTIFICATIONS = [
  '省级科技型企业',
  '高新技术企业',
  '专精特新企业',
  '规上工业企业',
  '农业龙头企业',
  '绿色食品',
  '有机产品',
  '质量管理体系',
  '环境管理体系',
  '安全生产标准化',
  '市级示范合作社',
  '省级示范村',
  '森林乡村',
  '卫生村',
  '文明村',
  '平安村',
  '民主法治村',
  '传统村落',
  '旅游名村',
  '一村一品',
  '知名商标',
  '地理标志',
  '企业技术中心',
  '瞪羚企业',
  '数字化车间',
];

/** Indicators of a town: name, English, measure, unit as printed, base unit, whether figures add up, and the largest figure as printed. */
export const TOWN_INDICATORS = [
  ['地区生产总值', null, 'AMOUNT', '亿元', '元', true, 90],
  ['规上工业产值', null, 'AMOUNT', '亿元', '元', true, 80],
  ['财政总收入', null, 'AMOUNT', '亿元', '元', true, 9],
  ['税收收入', null, 'AMOUNT', '亿元', '元', true, 7],
  ['固定资产投资', null, 'AMOUNT', '亿元', '元', true, 30],
  ['社会消费品零售总额', 'retail sales of consumer goods', 'AMOUNT', '亿元', '元', true, 20],
  ['农民可支配收入', null, 'AVERAGE', '元', '元', false, 60000],
  ['居民可支配收入', 'disposable income of residents', 'AVERAGE', '元', '元', false, 80000],
  ['粮食播种面积', 'area sown with grain', 'AREA', '亩', '亩', true, 40000],
  ['粮食产量', null, 'AMOUNT', '吨', '吨', true, 30000],
  ['总人口', null, 'COUNT', '人', '人', true, 60000],
  ['常住人口', 'resident population', 'COUNT', '人', '人', true, 70000],
  ['新增就业人数', 'people newly in work', 'COUNT', '人', '人', true, 2000],
  ['招商签约额', 'investment contracted', 'AMOUNT', '亿元', '元', true, 40],
  ['自营出口', null, 'AMOUNT', '亿元', '元', true, 15],
  ['工业性投入', null, 'AMOUNT', '亿元', '元', true, 12],
  ['造林面积', 'area afforested', 'AREA', '亩', '亩', true, 3000],
  ['良田面积', 'area of good farmland', 'AREA', '亩', '亩', true, 20000],
  ['道路硬化里程', 'length of roads paved', 'AMOUNT', '公里', '公里', true, 60],
  ['低保人数', 'people on subsistence allowance', 'COUNT', '人', '人', true, 900],
  ['医保参保率', 'share of people with health insurance', 'RATE', '%', '%', false, 99],
  ['适龄儿童入学率', 'share of children at school', 'RATE', '%', '%', false, 99],
  ['新认定高新技术企业数', 'newly recognised high-tech enterprises', 'COUNT', '家', '家', true, 20],
  ['规上企业数', 'enterprises above designated size', 'COUNT', '家', '家', true, 90],
  ['接待游客数', null, 'COUNT', '人次', '人次', true, 900000],
  ['旅游经济收入', null, 'AMOUNT', '亿元', '元', true, 6],
  ['蔬菜产量', 'vegetable output', 'AMOUNT', '吨', '吨', true, 20000],
  ['茶叶产量', 'tea output', 'AMOUNT', '吨', '吨', true, 900],
  ['污水处理率', 'share of sewage treated', 'RATE', '%', '%', false, 99],
  ['垃圾分类覆盖率', 'share of households that sort waste', 'RATE', '%', '%', false, 99],
];

/** The same of villages, projects and enterprises. */
export const OTHER_INDICATORS = {
  collective: ['集体经济收入', 'income of the village collective', 'AMOUNT', '万元', '元', true, 900],
  households: ['户数', 'households', 'COUNT', '户', '户', true, 1500],
  farmland: ['耕地面积', 'farmland', 'AREA', '亩', '亩', true, 4000],
  income: ['人均纯收入', 'net income per head', 'AVERAGE', '元', '元', false, 50000],
  revenue: ['营业收入', null, 'AMOUNT', '万元', '元', true, 900],
  investment: ['投资额', null, 'AMOUNT', '万元', '元', true, 9000],
  employed: ['从业人员', 'people employed', 'COUNT', '人', '人', true, 900],
  output: ['产值', 'output', 'AMOUNT', '万元', '元', true, 9000],
};

/** How a relation of a type is said; the status gives the word before the verb. */
export const RELATION_SENTENCES = {
  LOCATED_IN: (from, lead, to) => `${from}${lead}落户${to}`,
  HOSTS: (from, lead, to) => `${from}${lead}承接${to}行动`,
  CERTIFIED_AS: (from, lead, to) => `${from}${lead}获评${to}`,
  PART_OF: (from, lead, to) => `${from}${lead}纳入${to}行动`,
  OPERATES: (from, lead, to) => `${from}${lead}运营${to}`,
  FUNDED_BY: (from, lead, to) => `${from}${lead}由${to}行动出资`,
  AWARDED: (from, lead, to) => `${from}${lead}荣获${to}称号`,
  INVESTED_IN: (from, lead, to) => `${from}${lead}投资${to}`,
};
export const LEADS = { PLANNED: '计划', STARTED: '开始', ACHIEVED: '已', COMPLETED: '顺利' };
