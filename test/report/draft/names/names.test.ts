import fc from 'fast-check';
import { draftNames } from '../../../../src/report/draft/names/names.js';
import { inventedSource, read } from './invented.js';

describe('the names of a text', () => {
  it('are the official villages by their full names, with the id that the seed gives them', () => {
    const { names, mentions } = read('完成柳溪村道路硬化。');
    expect(names.entities).toMatchObject([{ id: 'village/liuxi', known: true }]);
    expect(mentions).toEqual(['柳溪村 → 柳溪村']);
  });

  it('are villages by their short names in a list of villages, and nowhere else', () => {
    expect(read('完成柳溪、山下等村土地流转。').mentions).toEqual(['柳溪 → 柳溪村', '山下 → 山下村']);
    expect(read('完成柳溪、山下和大塘社区改造。').mentions).toEqual([
      '柳溪 → 柳溪村',
      '山下 → 山下村',
      '大塘社区 → 大塘社区',
    ]);
    expect(read('两山下的柳溪潺潺流过。').mentions).toEqual([]);
  });

  it('stand whole however the text was pasted', () => {
    const { mentions } = read('完成柳 溪\u00a0村道路硬化,新认定市\n级绿色工厂３家（春来机械、山泉塑业、木禾家居）。');
    expect(mentions).toEqual([
      '柳 溪\u00a0村 → 柳溪村',
      '市\n级绿色工厂 → 市级绿色工厂',
      '春来机械 → 春来机械',
      '山泉塑业 → 山泉塑业',
      '木禾家居 → 木禾家居',
    ]);
  });

  it('are firms that a count lists, and firms before 等企业', () => {
    expect(read('新认定市级绿色工厂2家(春来机械、木禾家居)。').sure).toEqual([
      'Certification 市级绿色工厂',
      'Enterprise 春来机械',
      'Enterprise 木禾家居',
    ]);
    expect(read('成功推动春来机械、木禾家居等2家企业扩产。').sure).toEqual([
      'Enterprise 春来机械',
      'Enterprise 木禾家居',
    ]);
  });

  it('are projects with a proper name, not common nouns', () => {
    expect(read('推进柳溪光伏项目建设。').sure).toEqual(['Project 柳溪光伏项目']);
    expect(read('推进重点项目、民生工程和招商引资项目,全镇企业稳步发展。').names.entities).toEqual([]);
    expect(read('新开工集体经济项目4个。').names.entities).toEqual([]);
  });

  it('are programmes in quotation marks with what they are, not slogans', () => {
    expect(read('开展“春风”行动,做到“事事有回音”。').sure).toEqual(['Program “春风”行动']);
  });

  it('are programmes without quotation marks where they are carried out, not kinds of deeds', () => {
    expect(read('深入开展全域治理行动,推进腾笼换鸟工作。').sure).toEqual(['Program 全域治理行动', 'Program 腾笼换鸟']);
    expect(read('开展农村人居环境整治行动,化解纠纷3起。').sure).toEqual(['Program 农村人居环境整治行动']);
    expect(read('开展五大专项行动,开展联合执法行动,推进各项工作。').sure).toEqual([]);
  });

  it('are persons right behind an office', () => {
    expect(read('县委副书记李文清、副县长王成来我镇调研。').sure).toEqual(['Official 李文清', 'Official 王成']);
    expect(read('镇长高度重视,书记带头落实。').names.entities).toEqual([]);
  });

  it('do not stand inside other words', () => {
    const { mentions } = read('新增企业2家(中化、荣燊)。推进集中化管理。');
    expect(mentions).toEqual(['中化 → 中化', '荣燊 → 荣燊']);
  });

  it('get ids of their own, in pinyin', () => {
    const { names } = read('推进柳溪光伏项目建设,新认定市级绿色工厂2家(春来、椿莱)。');
    expect(names.entities.map(({ id }) => id)).toEqual([
      'project/liuxi-guangfu-xiangmu',
      'certification/lvse',
      'enterprise/chunlai',
      'enterprise/chun-lai',
    ]);
  });
});

const PIECES = [
  ...[
    '柳溪村',
    '山下',
    '等村',
    '、',
    '和',
    '(',
    ')',
    '“',
    '”',
    '"',
    '。',
    '\n',
    ' ',
    '\u00a0',
    '企业3家',
    '等企业',
    '项目',
    '工程',
  ],
  ...[
    '有限公司',
    '恒达',
    '镇长',
    '王',
    '省级',
    '示范村',
    '荣获',
    '行动',
    '㎡',
    '𠮷',
    '2031年',
    '社区',
    '创建',
    '…',
    '开工',
    '竣工',
  ],
];

describe('any text', () => {
  it('gives names whose mentions lie in it, in order, without overlaps, each of an entity that is given once', () => {
    const text = fc.oneof(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((each) => each.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const source = inventedSource(raw);
        const { entities, mentions } = draftNames(source);
        const ids = entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(ids).toContain(mention.entity);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(source.text.length);
        for (const { id, confidence, doubt } of entities) {
          expect(id).toMatch(/^[a-z]+\/[a-z0-9][a-z0-9-]*$/);
          expect(confidence >= 0.5 || doubt !== null).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('names that resemble each other', () => {
  const alike = (text: string): Record<string, string[]> => {
    const { entities } = draftNames(inventedSource(text));
    const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
    return Object.fromEntries(
      entities.flatMap(({ name, possiblySame }) =>
        possiblySame.length > 0 ? [[name, possiblySame.map(({ id }) => nameOf.get(id) ?? id)]] : [],
      ),
    );
  };

  it('are asked about, and stay apart', () => {
    expect(alike('完成股改3家(春来、春来机械、木禾家居)。')).toEqual({ 春来: ['春来机械'], 春来机械: ['春来'] });
    expect(alike('完成股改2家(春来机械、春来五金)。')).toEqual({ 春来机械: ['春来五金'], 春来五金: ['春来机械'] });
  });

  it('are not asked about for the name of the town, a village or a province', () => {
    expect(alike('完成股改3家(清河机械、清河五金、柳溪家居)。')).toEqual({});
    expect(alike('引进湖南春来机械有限公司、湖南木禾家居有限公司等企业。')).toEqual({});
  });

  it('are one firm where only the legal form is left out, with the reason', () => {
    const { names, mentions } = read('引进湖南春来机械有限公司。支持湖南春来机械、木禾家居等企业发展。');
    expect(names.entities.filter(({ kind }) => kind === 'Enterprise')).toMatchObject([
      { name: '湖南春来机械有限公司', aliases: [{ name: '湖南春来机械' }] },
      { name: '木禾家居' },
    ]);
    expect(mentions).toContain('湖南春来机械 → 湖南春来机械有限公司');
  });
});

describe('milestones', () => {
  it('are named beside the thing that reaches them, or counted', () => {
    expect(read('柳溪光伏项目竣工。').mentions).toEqual(['柳溪光伏项目 → 柳溪光伏项目', '竣工 → 竣工']);
    expect(read('新增小升规2家(春来机械、木禾家居)。').mentions[0]).toBe('小升规 → 小升规');
    expect(read('严格竣工验收,加快开工进度。').mentions).toEqual([]);
  });

  it('are those of the seed where its word stands in the text’s', () => {
    expect(read('柳溪光伏项目开工建设。').mentions).toEqual(['柳溪光伏项目 → 柳溪光伏项目', '开工 → 开工']);
  });
});
