import fc from 'fast-check';
import { draftNames } from '../../../../src/report/draft/names/names.js';
import { draftRelations } from '../../../../src/report/draft/relations/relations.js';
import { RELATION_TYPES } from '../../../../src/vocabulary/relation-type.js';
import { inventedSource } from '../names/invented.js';

const PIECES = [
  ...[
    '柳溪村',
    '山下村',
    '、',
    '和',
    '(',
    ')',
    '“',
    '”',
    ',',
    '。',
    '\n',
    '春来机械',
    '恒达储能项目',
    '有限公司',
    '等2家企业',
  ],
  ...[
    '新认定市级绿色工厂2家(',
    '荣获',
    '省级示范村',
    '竣工',
    '开工建设',
    '力争',
    '推进',
    '县长王成',
    '调研',
    '到',
    '位于',
    '由',
    '投资2亿元建设的',
  ],
  ...['“春风”行动', '开展', '以', '为抓手', '国家卫生镇', '复评', '二、2032年工作思路\n', '清河镇', '㎡', '𠮷'],
];

describe('any text', () => {
  it('gives relations that the vocabulary takes, whose quotes name their ends, and nothing after the year but plans', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const source = inventedSource(pieces.join(''));
        const names = draftNames(source);
        const kinds = new Map(names.entities.map(({ id, kind }) => [id, kind]));
        for (const relation of draftRelations(source, names, [])) {
          const { quote, from, to, type, status, year, inferred, because, subjectOmitted } = relation;
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeLessThanOrEqual(source.text.length);
          expect(source.text.slice(quote).trim()).not.toBe('');
          if (year > 2031) expect(status).toBe('PLANNED');
          if (inferred) expect(because).not.toBeNull();
          const namedHere = new Set(
            names.mentions
              .filter(({ start, end }) => start >= quote.start && end <= quote.end)
              .map(({ entity }) => entity),
          );
          for (const [ids, side] of [
            [from, 'from'],
            [to, 'to'],
          ] as const) {
            expect(new Set(ids).size).toBe(ids.length);
            for (const id of ids) {
              const kind = kinds.get(id) ?? (id.startsWith('village/') ? 'Village' : 'Division');
              expect(RELATION_TYPES[type][side]).toContain(kind);
              const excused = id === source.town.id || inferred || (side === 'from' && subjectOmitted);
              expect(excused || namedHere.has(id)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
