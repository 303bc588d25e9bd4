import { Lang } from '../../../src/api/enums.js';
import { relationInWords, type Worded } from '../../../src/api/relation/statement.js';
import { RELATION_STATUSES } from '../../../src/vocabulary/relation-status.js';
import { keysOf } from '../../../src/vocabulary/term.js';

const certified: Worded = {
  type: 'CERTIFIED_AS',
  fromName: '春来机械',
  toName: '市级绿色工厂',
  status: 'ACHIEVED',
  year: 2031,
  inferred: false,
  subjectOmitted: false,
  origin: 'REPORT',
};
const planned: Worded = {
  ...certified,
  status: 'PLANNED',
  year: 2032,
  step: 'RENEW',
  level: '市级',
  title: '数字化',
  deadline: '2032-12-31',
  inferred: true,
  because: '名单在上文',
  subjectOmitted: true,
};

describe('a relation in words', () => {
  it('says what was reached', () => {
    expect(relationInWords(certified, Lang.ZH)).toBe('春来机械：2031年认定为市级绿色工厂');
    expect(relationInWords(certified, Lang.EN)).toBe('春来机械 certified as 市级绿色工厂 (2031, achieved)');
  });

  it('lets nothing drop off', () => {
    expect(relationInWords(planned, Lang.ZH)).toBe(
      '春来机械：2032年计划认定为市级绿色工厂（数字化；市级；复评；期限2032-12-31；原句省略主语；推断，因名单在上文）',
    );
    expect(relationInWords(planned, Lang.EN)).toBe(
      '春来机械 certified as 市级绿色工厂 (2032, planned; 数字化; 市级; step: renew; by 2032-12-31; subject left out by the sentence; inferred: 名单在上文)',
    );
  });

  it('never sounds the same for two statuses', () => {
    for (const lang of [Lang.ZH, Lang.EN]) {
      const said = keysOf(RELATION_STATUSES).map((status) => relationInWords({ ...certified, status }, lang));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('names no year for what the official codes say', () => {
    const codes: Worded = {
      ...certified,
      type: 'LOCATED_IN',
      fromName: '柳溪村',
      toName: '清河镇',
      year: 0,
      origin: 'CODES',
    };
    expect(relationInWords(codes, Lang.ZH)).toBe('柳溪村：位于清河镇（官方代码）');
    expect(relationInWords(codes, Lang.EN)).toBe('柳溪村 located in 清河镇 (official codes)');
  });
});
