import { messagesOf, TEXT, verifyClaims } from '../invented-sources.js';

const solar = '柳溪等村完成土地流转200亩,柳溪光伏项目已累计投入资金80余万元';
const relation = (fields: string, quote = solar): string =>
  `claims:\n- quote: ${quote}\n  relations: [{ ${fields} }]\n`;
const inVillage = 'from: project/liuxi-guangfu, type: LOCATED_IN, to: village/liuxi, status: ACHIEVED';
describe('a relation', () => {
  it('goes between the kinds that its type allows', () => {
    expect(messagesOf(relation('from: village/liuxi, type: HOLDS_POSITION, to: town, status: ACHIEVED'))).toEqual([
      'HOLDS_POSITION cannot go from a Village (柳溪村); expected Official',
    ]);
    expect(
      messagesOf(
        relation(
          'from: project/liuxi-guangfu, type: LOCATED_IN, to: enterprise/chunlai, status: ACHIEVED, inferred: true, because: 无',
        ),
      )[0],
    ).toMatch(/^LOCATED_IN cannot go to a Enterprise/);
  });

  it('has ends that its quote names, unless it is inferred or the sentence drops its subject', () => {
    const green = '新认定市级绿色工厂3家(春来机械、山泉塑业、木禾家居)';
    const held = 'type: CERTIFIED_AS, to: certification/lvse-gongchang, status: ACHIEVED';
    expect(messagesOf(relation(`from: project/liuxi-guangfu, ${held}`, green))[0]).toMatch(
      /^the quote does not name '柳溪光伏项目'/,
    );
    expect(messagesOf(relation(`from: project/liuxi-guangfu, ${held}, subjectOmitted: true`, green))).toEqual([]);
    expect(messagesOf(relation(`from: town, ${held}`, green))).toEqual([]);
  });

  it('that only a name suggests is inferred, and the name is its evidence', () => {
    const alone = '柳溪光伏项目已累计投入资金80余万元';
    expect(messagesOf(relation(inVillage, alone))[0]).toMatch(/^the quote does not name '柳溪村'/);
    const { report } = verifyClaims(relation(`${inVillage}, inferred: true, because: 项目名含村名`, alone));
    expect(report?.claims.filter(({ claims }) => claims === 'Entity').map(({ quote }) => quote)).toEqual([
      '柳溪',
      '柳溪光伏项目',
    ]);
  });

  it('that is inferred says from what', () => {
    expect(messagesOf(relation(`${inVillage}, inferred: true`))).toEqual([
      'an inferred relation needs because: what it follows from',
    ]);
    const { report } = verifyClaims(relation(`${inVillage}, inferred: true, because: 项目名含村名`));
    expect(report?.relations[0]).toMatchObject({
      inferred: true,
      because: '项目名含村名',
      year: 2031,
      status: 'ACHIEVED',
      origin: 'REPORT',
    });
  });

  it("is planned when it lies after the report's year, whatever the verb", () => {
    expect(messagesOf(relation(`${inVillage}, year: 2032`))).toEqual([
      "2032 is after the report's year 2031: expected PLANNED, got ACHIEVED",
    ]);
    expect(
      messagesOf(
        relation('from: town, type: REACHED, to: certification/lvse-gongchang, status: STARTED', '处理“12345”热线'),
      ),
    ).toContain("2032 is after the report's year 2031: expected PLANNED, got STARTED");
  });

  it('links no entity with itself', () => {
    expect(messagesOf(relation('from: village/liuxi, type: LOCATED_IN, to: village/liuxi, status: ACHIEVED'))).toEqual([
      "'柳溪村' cannot be LOCATED_IN itself",
    ]);
  });

  it('gives its level, title and deadline as the text has them', () => {
    expect(messagesOf(relation(`${inVillage}, level: 省级`))).toEqual(["the level '省级' does not stand in the quote"]);
    expect(messagesOf(relation(`${inVillage}, title: 村长`))).toEqual(["the title '村长' does not stand in the quote"]);
    expect(messagesOf(relation(`${inVillage}, deadline: 2031-13-01`))).toEqual([
      "deadline: expected a day as 2032-12-31, got '2031-13-01'",
    ]);
    expect(messagesOf(relation(`${inVillage}, deadline: 2030-12-31`))).toEqual([
      'deadline: 2030-12-31 lies before 2031, the year of the relation',
    ]);
    expect(messagesOf(relation(`${inVillage}, year: 31`))).toEqual(["year: expected four digits, got '31'"]);
    expect(messagesOf(relation(`${inVillage}, step: RENEWED`))).toEqual(["'RENEWED' is no known step; nearest: RENEW"]);
  });

  it('is claimed once from one quote', () => {
    const twice = relation(`${inVillage} }, { ${inVillage}`);
    expect(messagesOf(twice)).toEqual(['this LOCATED_IN from this quote stands in line 3 already']);
  });

  it('needs its ends, one or a list', () => {
    expect(messagesOf(relation('type: LOCATED_IN, to: town, status: ACHIEVED'))).toContain(
      "a relation needs 'from' (one entity) or 'each' (a list)",
    );
    expect(messagesOf(relation(`${inVillage}, each: [enterprise/muhe]`))).toContain(
      "a relation has 'from' or 'each', not both",
    );
  });
});

describe('a mention', () => {
  const names = {
    entities: `entities:
- { id: division/990000001, name: 清河镇 }
- { id: enterprise/yuanrun, name: 园润 }
- { id: enterprise/yuanrun-zhineng, name: 园润智能 }
`,
  };
  const text = { text: TEXT.replace('(二)乡村宜居', '园润智能、园润开业。仅园润智能投产。\n(二)乡村宜居'), ...names };

  it('of a short name is not found inside the longer name of another entity', () => {
    const { report } = verifyClaims(
      'claims: [{ quote: 园润智能、园润开业, entities: [enterprise/yuanrun, enterprise/yuanrun-zhineng] }]\n',
      text,
    );
    expect(report?.claims.map(({ fact, quote, start }) => [fact, quote, start])).toEqual([
      ['990000001/enterprise/yuanrun-zhineng', '园润智能', expect.any(Number)],
      ['990000001/enterprise/yuanrun', '园润', expect.any(Number)],
    ]);
    expect(messagesOf('claims: [{ quote: 仅园润智能投产, entities: [enterprise/yuanrun] }]\n', text)).toEqual([
      "the quote does not name '园润': give an alias with its reason",
    ]);
  });
});

describe('a subject', () => {
  const invest = (of: string): string =>
    `claims:\n- quote: 已累计投入资金80余万元\n  observations: [{ of: ${of}, indicator: 累计投入资金, value: 80余万元, period: ../2031-12 }]\n`;

  it('that an earlier clause names keeps its words as evidence', () => {
    expect(messagesOf(invest('project/liuxi-guangfu'))[0]).toMatch(
      /^neither the quote nor a subjectQuote names '柳溪光伏项目'/,
    );
    const { report } = verifyClaims(
      invest('project/liuxi-guangfu').replace('period:', 'subjectQuote: 柳溪光伏项目, period:'),
    );
    expect(report?.claims.filter(({ role }) => role === 'SUBJECT').map(({ quote }) => quote)).toEqual(['柳溪光伏项目']);
    expect(report?.claims.find(({ claims }) => claims === 'Entity')?.quote).toBe('柳溪光伏项目');
  });

  it('that is a group stands in the text and is made of members that its words name', () => {
    const land = (of: string): string =>
      `claims:\n- quote: 柳溪等村完成土地流转200亩\n  observations: [{ of: ${of}, indicator: 税收收入, value: 200亩 }]\n`;
    expect(messagesOf(land('{ text: 柳溪各村, members: [village/liuxi] }'))).toContain(
      "the group '柳溪各村' does not stand in the quote, nor in a subjectQuote",
    );
    expect(messagesOf(land('{ text: 柳溪等村, members: [village/shanhe] }'))).toContain(
      "the words of the claim do not name the group's member '山禾村'",
    );
    expect(messagesOf(land('{ text: 柳溪等村, members: [village/liuxi], open: ja }'))).toContain(
      "expected true or false, got 'ja'",
    );
  });
});

describe('scope and rank', () => {
  const text = { text: TEXT.replace('(二)乡村宜居', '出口额(不含春来机械)1亿元,位列全县第六。\n(二)乡村宜居') };
  const exports = (more: string): string =>
    `claims:\n- quote: 出口额(不含春来机械)1亿元,位列全县第六\n  observations: [{ of: town, indicator: 自营出口, value: 1亿元, ${more} }]\n`;

  it('are kept with what the figure leaves out and among whom it ranks', () => {
    const { report } = verifyClaims(
      exports('scope: { text: 不含春来机械, excludes: [enterprise/chunlai] }, rank: { position: 第六, among: 全县 }'),
      text,
    );
    expect(report?.observations[0]).toMatchObject({
      scope: { text: '不含春来机械', excludes: ['990000001/enterprise/chunlai'] },
      rank: { position: 6, among: '全县' },
    });
    expect(report?.claims.filter(({ role }) => role === 'SCOPE').map(({ quote }) => quote)).toEqual(['不含春来机械']);
  });

  it('stand in the text', () => {
    expect(messagesOf(exports('scope: { text: 不含春来机械, excludes: [enterprise/muhe] }'), text)).toEqual([
      "the scope's words '不含春来机械' do not name '木禾家居'",
    ]);
    expect(messagesOf(exports('scope: 不含水库'), text)).toEqual(["the report has no such text: '不含水库'"]);
    expect(messagesOf(exports('rank: 第七'), text)).toEqual(["'第七' does not stand in the quote"]);
    expect(messagesOf(exports('rank: 全县'), text)).toEqual(["rank: expected a position as 第六, got '全县'"]);
  });
});
