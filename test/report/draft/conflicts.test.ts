import { crowdedAsQuestions, draftConflicts } from '../../../src/report/draft/conflicts.js';
import type { Draft, DraftObservation } from '../../../src/report/draft/draft.js';
import { draftSource } from '../../../src/report/draft/source.js';
import { draftedFigure } from './drafted-figure.js';
import { QINGHE } from './invented-seed.js';

const TEXT =
  '新建公厕5座，新建公厕7座；税收收入2亿元，税收收入3亿元；投资10万元，其中甲8万元、乙7万元；绿色工厂3家（甲、乙）。';
const source = draftSource({
  text: TEXT,
  town: { id: `division/${QINGHE}`, code: QINGHE, name: '清河镇' },
  year: 2031,
  known: [],
});

const spanOf = (words: string, nth = 0) => {
  const start = [...TEXT.matchAll(new RegExp(words, 'g'))][nth]?.index ?? -1;
  return { start, end: start + words.length };
};

const observation = (
  value: string,
  name: string,
  unit: string,
  more: Partial<DraftObservation> = {},
): DraftObservation => draftedFigure(spanOf(value), name, unit, { quote: { start: 0, end: TEXT.length }, ...more });

const conflictsOf = (observations: DraftObservation[], relations: Draft['relations'] = []) =>
  draftConflicts({ source, observations, relations }).map(({ kind, members }) => ({ kind, members }));

describe('conflicts that code can see', () => {
  it('are two values under one identity: a contradiction where a common indicator is exact, else ambiguous', () => {
    const [five, seven] = [observation('5座', '新建公厕数', '座'), observation('7座', '新建公厕数', '座')];
    expect(conflictsOf([five, seven])).toEqual([{ kind: 'AMBIGUOUS', members: [0, 1] }]);
    const taxes = [observation('2亿元', '税收收入', '元'), observation('3亿元', '税收收入', '元')];
    expect(conflictsOf(taxes)).toEqual([{ kind: 'CONTRADICTION', members: [0, 1] }]);
  });

  it('are none where anything of the identity differs, or the value is the same', () => {
    const five = observation('5座', '新建公厕数', '座');
    for (const other of [
      observation('5座', '新建公厕数', '座'),
      observation('7座', '新建公园数', '座'),
      observation('7座', '新建公厕数', '座', { modality: 'TARGET' }),
      observation('7座', '新建公厕数', '座', { period: { name: '2031Q1', basis: 'SAID', span: null } }),
      observation('7座', '新建公厕数', '座', { subject: { entity: 'village/liuxi', span: null } }),
    ])
      expect(conflictsOf([five, other])).toEqual([]);
    const town = observation('7座', '新建公厕数', '座', { subject: { entity: `division/${QINGHE}`, span: null } });
    expect(conflictsOf([five, town])).toHaveLength(1);
  });

  it('are parts that exceed their whole, and a list that is not as long as its figure says', () => {
    const whole = observation('10万元', '投资', '元');
    const parts = [
      observation('8万元', '甲投资', '元', { partOf: 0 }),
      observation('7万元', '乙投资', '元', { partOf: 0 }),
    ];
    expect(conflictsOf([whole, ...parts])).toEqual([{ kind: 'TENSION', members: [0, 1, 2] }]);
    expect(conflictsOf([whole, ...parts.slice(0, 1)])).toEqual([]);
    const list = { members: ['enterprise/jia', 'enterprise/yi'], listComplete: true };
    expect(conflictsOf([observation('3家', '绿色工厂数', '家', list)])).toEqual([
      { kind: 'COUNT_AND_LIST', members: [0] },
    ]);
    expect(conflictsOf([observation('3家', '绿色工厂数', '家', { ...list, listComplete: false })])).toEqual([]);
  });

  it('are not so many values that the name cannot be what they have in common: those are asked about', () => {
    const text = Array.from({ length: 50 }, (_, number) => `项目${number + 1}个，`).join('');
    const many = draftSource({ text, town: source.town, year: 2031, known: [] });
    const observations = [...text.matchAll(/\d+个/g)].map(({ 0: words, index }) => ({
      ...observation('5座', '项目数', '个'),
      value: { start: index, end: index + words.length },
    }));
    expect(draftConflicts({ source: many, observations, relations: [] })).toEqual([]);
    const asked = crowdedAsQuestions(many, observations);
    expect(asked.every(({ confidence, doubt }) => confidence < 0.5 && doubt !== null)).toBe(true);
    expect(crowdedAsQuestions(many, observations.slice(0, 5))).toEqual(observations.slice(0, 5));
  });
});
