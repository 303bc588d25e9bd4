import { drafted, inWords, only } from './drafted.js';

const drafts = (text: string) => drafted(text).observations;

describe('what a figure counts', () => {
  test.each([
    ['stands before it', '全年完成规上工业产值6.5亿元。', ['规上工业产值 6.5亿元']],
    ['keeps the verb that tells flow from stock', '新建公厕3座。', ['新建公厕数 3座']],
    ['stands behind it', '帮扶35名重度残疾人。', ['帮扶重度残疾人数 35名']],
    ['stands behind it, up to the next verb', '提拔3名90后干部到一线锻炼。', ['提拔90后干部数 3名']],
    ['takes the verb of the list', '引进国家级人才2名,青年博士3名。', ['引进国家级人才数 2名', '引进青年博士数 3名']],
    ['has the crop that it belongs to', '小麦播种5089亩、产量260万斤。', ['小麦播种面积 5089亩', '小麦产量 260万斤']],
    ['is what a label says', '固定资产投资:一季度预计完成1.2亿元以上。', ['固定资产投资 1.2亿元以上']],
    ['is what those counted did', '5户企业申报入规。', ['申报入规企业户数 5户']],
    ['is one thing with several nouns', '回复率和满意率均为100%。', ['回复率 100%', '满意率 100%']],
    ['goes round', '蔬菜、茶叶产量分别达到5600吨、120吨。', ['蔬菜产量 5600吨', '茶叶产量 120吨']],
    ['changes from one level to another', '自来水普及率由85%提高到96%。', ['自来水普及率 85%', '自来水普及率 96%']],
    ['is none at all', '全年无一起安全事故。', ['安全事故数 无一起']],
    ['is money without its unit', '财政总收入238.68万(扣除退税影响)。', ['财政总收入 238.68万']],
    ['is not cut where a word only begins alike', '新建高标准农田2万亩。', ['新建高标准农田面积 2万亩']],
    [
      'is said once of two measures',
      '拆迁房屋725户10.4万平方米。',
      ['拆迁房屋户数 725户', '拆迁房屋面积 10.4万平方米'],
    ],
    [
      'stands behind each of a list',
      '建设梅溪200亩生态茶园、500亩板栗基地。',
      ['建设梅溪生态茶园面积 200亩', '板栗基地面积 500亩'],
    ],
    ['stands before it and behind it', '完成柳溪路1.7公里水泥硬化。', ['柳溪路水泥硬化里程 1.7公里']],
    ['stands behind the list of its kinds', '建立茶叶、西瓜等农村经济组织16个。', ['建立农村经济组织数 16个']],
    [
      'is no word of its own at its start',
      '和美乡村覆盖率50%,在岗职工6人。',
      ['和美乡村覆盖率 50%', '在岗职工人数 6人'],
    ],
    ['is what a sum was spent on', '投资3000万元新建恒达车间。', ['恒达车间投资 3000万元']],
    ['is what a sum was spent on, a clause later', '投资107万元,完成柳溪弹石路。', ['柳溪弹石路投资 107万元']],
    [
      'is what each sum in turn was spent on',
      '总投资5亿元的石油机械项目、3亿元的集成电路项目落户。',
      ['石油机械项目投资 5亿元', '集成电路项目投资 3亿元'],
    ],
    ['is of several projects together', '总投资35亿元的8个产业项目开工。', ['产业项目投资 35亿元', '产业项目数 8个']],
    ['is said behind the size of one thing', '引进一个投资5亿元项目。', ['引进项目数 一个', '项目投资额 5亿元']],
    [
      'has its unit behind parentheses',
      '完成任务2699(国税1636,地税1036)万元。',
      ['任务金额 2699', '国税 1636', '地税 1036'],
    ],
    [
      'is each project of a list of sums',
      '签约项目(投资2000万的柳溪项目、投资6000万元的1万亩茶园项目)。',
      ['柳溪项目投资 2000万', '茶园项目投资 6000万元', '茶园项目面积 1万亩'],
    ],
    ['passes a large round sum', '工业总产值突破百亿大关。', ['工业总产值 突破百亿']],
    [
      'is not cut at a word that begins alike',
      '计划生育率80%,可用财力3亿元。',
      ['计划生育率 80%', '可用财力金额 3亿元'],
    ],
    ['has its own stage', '新开工项目5个,新投产项目4个。', ['新开工项目数 5个', '新投产项目数 4个']],
    ['is of the sum of its whole', '工业总产值5亿元,其中规模企业3亿元。', ['工业总产值 5亿元', '规模企业产值 3亿元']],
    ['is not when it was', '在完善园区的同时,投资1500万元。', ['投资额 1500万元']],
    [
      'is counted in households and persons',
      '保障1436户6785名贫困人口脱贫。',
      ['保障贫困人口户数 1436户', '贫困人口 6785名'],
    ],
    ['is what each did in turn', '甲村、乙村分别流转土地200亩、300亩。', ['流转土地面积 200亩', '流转土地面积 300亩']],
    [
      'is the task of each in turn',
      '财政总收入5亿元、固定资产投资2亿元,分别完成年度任务的102%、101%。',
      ['财政总收入 5亿元', '固定资产投资 2亿元', '财政总收入完成率 102%', '固定资产投资完成率 101%'],
    ],
    ['is what was done of a plan', '完成投资占年度计划的105%。', ['投资完成率 105%']],
    ['is said in full', '化解矛盾纠纷188起,化解率98.5%。', ['化解矛盾纠纷数 188起', '矛盾纠纷化解率 98.5%']],
    ['is no part of another sum', '固定资产投资15亿元,税收6亿元。', ['固定资产投资 15亿元', '税收 6亿元']],
    ['is not who went there', '镇长带队走访企业30家。', ['走访企业数 30家']],
    ['is two kinds of balance', '存贷款余额达8亿元和4亿元。', ['存款余额 8亿元', '贷款余额 4亿元']],
    ['is none of how it was done', '以柳溪公司为主体,投资1500万元。', ['投资额 1500万元']],
    ['carries a class of projects in its name', '签约3亿元以上项目2个。', ['签约3亿元以上项目数 2个']],
  ])('%s', (_, text, expected) => expect(inWords(text)).toEqual(expected));

  test('is a common indicator where a word for it stands there', () => {
    expect(only('全年实现GDP5.2亿元。').indicator).toMatchObject({
      name: '地区生产总值',
      en: 'gross regional product',
    });
  });

  test('has the measure, base unit and divisor of its value', () => {
    expect(only('种植茶叶1.2万亩。').indicator).toMatchObject({ measure: 'AREA', unit: '亩', additive: true });
    expect(only('农民人均纯收入12800元。')).toMatchObject({
      indicator: { measure: 'AVERAGE', additive: false },
      per: '人',
    });
  });
});

describe('a part', () => {
  test('belongs to the figure before it, as far as the parts go into it', () => {
    const text = '新引进企业4家,其中,竹企业1家(春来竹业),新开工项目4家。';
    expect(drafts(text).map(({ partOf }) => partOf)).toEqual([null, 0, null]);
  });

  test('goes on behind a semicolon where it is named alike', () => {
    const text = '财政收入445万元,其中国税收入70万元;地税收入375万元;旅游收入20万元。';
    expect(drafts(text).map(({ partOf }) => partOf)).toEqual([null, 0, 0, null]);
  });

  test('is one in parentheses that make up the figure', () => {
    expect(drafts('完成项目5个(工业项目3个,农业项目2个)。').map(({ partOf }) => partOf)).toEqual([null, 0, 0]);
    expect(drafts('完成项目5个(上年3个,前年1个)。').map(({ partOf }) => partOf)).toEqual([null, null, null]);
  });

  test('ends with its parentheses', () => {
    const parts = (text: string) => drafts(text).map(({ partOf }) => partOf);
    expect(parts('完成项目5个(其中工业项目3个,农业项目2个),签约项目1个。')).toEqual([null, 0, 0, null]);
  });

  test('is told from a later stage', () => {
    expect(drafts('签约项目7个,开工6个,竣工2个。').map(({ stageOf }) => stageOf)).toEqual([null, 0, 1]);
  });
});
