import { verifySources } from '../../../src/report/verify.js';
import { claimOf, messagesOf, sourcesWith, TEXT, textWith } from '../invented-sources.js';

const counted = (name: string): string => `- { name: ${name}, en: x, measure: COUNT, unit: 个, additive: true }`;
const indicators = `indicators:\n${['甲数', '乙数', '丙数'].map(counted).join('\n')}\n`;

describe('parts and stages', () => {
  const text = textWith('甲5个，乙5个，丙5个。');
  const claims = (field: string, of: readonly (string | null)[]): string =>
    `${indicators}claims:\n- quote: 甲5个，乙5个，丙5个\n  observations:\n${of
      .map((to, index) => {
        const letter = 'abc'[index];
        const more = to === null ? '' : `, ${field}: ${to}`;
        return `  - { as: ${letter}, of: town, indicator: ${'甲乙丙'[index]}数, value: 5个, nth: ${index + 1}${more} }\n`;
      })
      .join('')}`;

  it.each(['partOf', 'stageOf'])('may lead from one to another, but not in a circle by %s', (field) => {
    expect(messagesOf(claims(field, ['b', 'c', null]), text)).toEqual([]);
    const [first, ...others] = messagesOf(claims(field, ['b', 'c', 'a']), text);
    expect(first).toMatch(new RegExp(`^${field}: the figures lead in a circle`));
    expect(others).toHaveLength(2);
  });
});

describe('a silence', () => {
  const certified = `claims:
- quote: 新认定市级绿色工厂3家(春来机械、山泉塑业、木禾家居)
  relations:
  - { from: enterprise/chunlai, type: CERTIFIED_AS, to: certification/lvse-gongchang, status: STATUS }
silences:
- { of: enterprise/chunlai, about: CERTIFIED_AS, quote: 新认定市级绿色工厂3家MORE }
`;
  const told = (status: string, more = ''): string[] =>
    messagesOf(certified.replace('STATUS', status).replace('MORE', more));

  it('is not about what the report says, unless it tells what of it is not said', () => {
    expect(told('ACHIEVED')).toEqual([
      "the report is said to be silent on CERTIFIED_AS of '春来机械', but line 4 claims it: take one of them out, or say with because what of it is not said",
    ]);
    expect(told('ACHIEVED', ', because: 未说证书期限')).toEqual([]);
    expect(told('APPLIED')).toEqual([]);
  });
});

describe("a report's plan year", () => {
  it('comes after the year that it looks back on', () => {
    const { report } = sourcesWith({});
    const content = (report.content ?? '').replace('planYear: 2032', 'planYear: 2031');
    expect(verifySources(sourcesWith({ report: content })).problems.map(({ message }) => message)).toContain(
      "expected a year after 2031, which the report looks back on, got '2031'",
    );
  });
});

describe('a scope', () => {
  const tax = (scope: string): string =>
    claimOf('全年实现税收收入2.3亿元', `of: town, indicator: 税收收入, value: 2.3亿元, scope: { ${scope} }`);
  const text = TEXT.replace('全年签约项目5个', '（不含园区）全年签约项目5个');

  it('of another paragraph is taken only where the claim says so', () => {
    expect(messagesOf(tax('text: 不含园区'), { text })).toEqual([
      "the scope '不含园区' stands in another paragraph than its figure: if that is meant, say with quote or nth where",
    ]);
    expect(messagesOf(tax('text: 不含园区, nth: 1'), { text })).toEqual([]);
  });
});

describe('a shared entity that is known within one division', () => {
  const shared = (within: string): string =>
    `${sourcesWith().shared.content ?? ''}- { id: organization/xianwei, name: 虚县县委, within: "${within}" }\n`;
  const named = 'claims:\n- { quote: 春来机械, entities: [organization/xianwei] }\n';

  it('is none for a town elsewhere, whose 县委 is another', () => {
    expect(messagesOf(named, { shared: shared('880000') })[0]).toMatch(/^'organization\/xianwei' is no known entity/);
    expect(messagesOf(named, { shared: shared('990000') })).toEqual([
      "the quote does not name '虚县县委': give an alias with its reason",
    ]);
  });

  it('says the code of a division, and only the shared file says it', () => {
    expect(messagesOf('claims: []\n', { shared: shared('99-00') })).toContain(
      "within: expected the official code of a division, got '99-00'",
    );
    const entities = (sourcesWith().entities.content ?? '').replace('name: 春来机械', 'name: 春来机械, within: "99"');
    expect(messagesOf('claims: []\n', { entities })).toContain(
      "within: a town's own entities are its own already; only shared/entities.yaml says it",
    );
  });
});
