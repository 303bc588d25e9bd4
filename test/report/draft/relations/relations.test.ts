import type { DraftObservation, DraftRelation } from '../../../../src/report/draft/draft.js';
import { draftNames } from '../../../../src/report/draft/names/names.js';
import { draftRelations } from '../../../../src/report/draft/relations/relations.js';
import { occurrences } from '../../../../src/report/text/quotes.js';
import { draftedFigure } from '../drafted-figure.js';
import { inventedSource } from '../names/invented.js';

/** The figure 3家, where it stands. */
const figureAt = (text: string, printed: string): DraftObservation => {
  const { text: report } = inventedSource(text);
  return draftedFigure(occurrences(report, printed)[0] ?? { start: 0, end: 0 }, '市级绿色工厂数', '家');
};

interface Drafted extends Pick<DraftRelation, 'lists' | 'listComplete' | 'inferred' | 'because' | 'subjectOmitted'> {
  said: string;
  quote: string;
  confidence: number;
}

function relationsOf(text: string, observations: readonly DraftObservation[] = []): Drafted[] {
  const source = inventedSource(text);
  const names = draftNames(source);
  const nameOf = (id: string): string =>
    id === source.town.id ? '镇' : (names.entities.find((each) => each.id === id)?.name ?? id);
  return draftRelations(source, names, observations).map((each) => ({
    ...each,
    quote: source.text.slice(each.quote),
    said: [
      each.from.map(nameOf).join('+'),
      each.type,
      each.to.map(nameOf).join('+'),
      each.status,
      ...(each.year === 2031 ? [] : [each.year]),
      ...(each.step === null ? [] : [each.step]),
      ...(each.title === null ? [] : [each.title]),
    ].join(' '),
  }));
}

const said = (text: string): string[] => relationsOf(text).map((each) => each.said);

describe('a list with its count', () => {
  const text = '新认定市级绿色工厂3家(春来机械、山泉塑业、木禾家居)。';

  it('gives every name of it, points at the figure and is whole', () => {
    expect(relationsOf(text, [figureAt(text, '3家')])).toMatchObject([
      { said: '春来机械+山泉塑业+木禾家居 CERTIFIED_AS 市级绿色工厂 ACHIEVED', lists: 0, listComplete: true },
    ]);
  });

  it('is open where 等 stands behind it', () => {
    const open = text.replace(')', '等)');
    expect(relationsOf(open, [figureAt(open, '3家')])).toMatchObject([{ lists: 0, listComplete: false }]);
  });

  it('is in doubt where its names are not as many as its figure says', () => {
    const more = text.replace('3家', '4家');
    const [relation] = relationsOf(more, [figureAt(more, '4家')]);
    expect(relation).toMatchObject({ lists: null, listComplete: null });
    expect(relation?.confidence).toBeLessThan(0.5);
  });

  it('of an application is no certificate, of a plan is planned', () => {
    expect(said(text.replace('认定', '申报'))).toEqual([
      '春来机械+山泉塑业+木禾家居 CERTIFIED_AS 市级绿色工厂 APPLIED APPLY',
    ]);
    expect(said(`二、2032年工作思路\n${text}`)).toEqual([
      '春来机械+山泉塑业+木禾家居 CERTIFIED_AS 市级绿色工厂 PLANNED 2032',
    ]);
  });
});

describe('a title', () => {
  it('is held by the villages or the firm before it', () => {
    expect(said('柳溪村、大塘社区荣获“市级文明村”称号。')).toEqual([
      '柳溪村+大塘社区 CERTIFIED_AS 市级文明村 ACHIEVED',
    ]);
    expect(said('春来机械获评市级绿色工厂。')).toEqual(['春来机械 CERTIFIED_AS 市级绿色工厂 ACHIEVED']);
  });

  it('is the town’s where the sentence drops its subject, unless a town cannot hold it', () => {
    expect(relationsOf('被评为全国文明村镇。')).toMatchObject([
      { said: '镇 CERTIFIED_AS 全国文明村镇 ACHIEVED', subjectOmitted: true },
    ]);
    expect(said('新增省级龙头企业。')).toEqual([]);
  });

  it('is sought, applied for or passed again by its words', () => {
    expect(said('申报国家卫生镇。')).toEqual(['镇 CERTIFIED_AS 国家卫生镇 APPLIED APPLY']);
    expect(said('通过国家卫生镇复评。')).toEqual(['镇 CERTIFIED_AS 国家卫生镇 ACHIEVED RENEW']);
    expect(said('柳溪村成功创建省级示范村。')).toEqual(['柳溪村 CERTIFIED_AS 省级示范村 ACHIEVED CREATE']);
    expect(said('二、2032年工作思路\n完成柳溪村省级示范村创建。')).toEqual([
      '柳溪村 CERTIFIED_AS 省级示范村 PLANNED 2032 CREATE',
    ]);
  });

  it('that is a prize is AWARDED', () => {
    expect(said('荣获全市平安建设先进集体。')).toEqual(['镇 AWARDED 全市平安建设先进集体 ACHIEVED']);
  });
});

describe('a milestone', () => {
  const reached = (text: string): string[] => said(text).filter((each) => each.includes('REACHED'));

  it('is reached by the things before it, or behind it', () => {
    expect(reached('恒达储能项目、春来冷链项目竣工。')).toEqual(['恒达储能项目+春来冷链项目 REACHED 竣工 ACHIEVED']);
    expect(reached('建成柳溪村文化礼堂。')).toEqual(['柳溪村文化礼堂 REACHED 建成 ACHIEVED']);
  });

  it('is planned behind words of intention, begun behind words of going on, not reached behind 尚未', () => {
    expect(reached('力争恒达储能项目竣工。')).toEqual(['恒达储能项目 REACHED 竣工 PLANNED']);
    expect(reached('明年恒达储能项目竣工。')).toEqual(['恒达储能项目 REACHED 竣工 PLANNED 2032']);
    expect(reached('推进恒达储能项目落地。')).toEqual(['恒达储能项目 REACHED 落地 STARTED']);
    expect(reached('恒达储能项目尚未开工。')).toEqual([]);
  });
});

test('where a thing lies is planned of a year to come', () => {
  expect(said('柳溪光伏项目选址在柳溪村。')).toContain('柳溪光伏项目 LOCATED_IN 柳溪村 ACHIEVED');
  expect(said('2032年柳溪光伏项目选址在柳溪村。')).toContain('柳溪光伏项目 LOCATED_IN 柳溪村 PLANNED 2032');
});

describe('what only a name suggests', () => {
  it('is inferred, with the reason', () => {
    expect(relationsOf('柳溪光伏项目并网。')).toContainEqual(
      expect.objectContaining({
        said: '柳溪光伏项目 LOCATED_IN village/liuxi ACHIEVED',
        inferred: true,
        because: '名称以“柳溪”开头，官方村名只有柳溪村与之相合',
      }),
    );
  });

  it('is planned of a year to come', () => {
    expect(said('2032年柳溪光伏项目并网。')).toContain('柳溪光伏项目 LOCATED_IN village/liuxi PLANNED 2032');
  });

  it('is in doubt of waters, hills and roads', () => {
    const [relation] = relationsOf('完成柳溪水库除险加固工程。').filter(({ inferred }) => inferred);
    expect(relation?.confidence).toBeLessThan(0.5);
  });
});

describe('persons', () => {
  it('hold the offices right before their names', () => {
    expect(said('市生态环境局副局长李文清出席。')).toEqual(['李文清 HOLDS_POSITION 市生态环境局 ACHIEVED 副局长']);
    expect(said('镇党委副书记、镇长王成出席。')).toEqual([
      '王成 HOLDS_POSITION 镇 ACHIEVED 党委副书记',
      '王成 HOLDS_POSITION 镇 ACHIEVED 镇长',
    ]);
  });

  it('visit the town or what the words name', () => {
    expect(said('副县长王成、赵敏等领导来我镇调研。')).toContain('王成 VISITED 镇 ACHIEVED');
    expect(said('副县长王成到柳溪村调研。')).toContain('王成 VISITED 柳溪村 ACHIEVED');
  });
});

describe('what the town does', () => {
  it('is carried out, held, promoted, relied on', () => {
    expect(said('深入开展“春风”专项行动。')).toEqual(['镇 IMPLEMENTS “春风”专项行动 ACHIEVED']);
    expect(said('成功举办第三届柳溪桃花节。')).toEqual(['镇 HOSTS 柳溪桃花节 ACHIEVED']);
    expect(said('打响“清河大米”品牌。')).toEqual(['镇 PROMOTES 清河大米 ACHIEVED']);
    expect(said('以“春风”行动为抓手。')).toEqual(['镇 RELIES_ON “春风”行动 ACHIEVED']);
  });
});

describe('money', () => {
  it('is given only where the words say so', () => {
    expect(said('恒达新能源有限公司投资2亿元建设的柳溪光伏项目进展顺利。')).toContain(
      '恒达新能源有限公司 INVESTED_IN 柳溪光伏项目 ACHIEVED',
    );
    expect(said('柳溪村文化礼堂由春来文化有限公司运营。')).toContain(
      '春来文化有限公司 OPERATES 柳溪村文化礼堂 ACHIEVED',
    );
    expect(said('柳溪光伏项目累计投入资金80余万元。').filter((each) => each.includes('FUNDED_BY'))).toEqual([]);
  });
});
