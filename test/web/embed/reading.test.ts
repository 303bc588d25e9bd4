import { detailsOf } from '../../../src/web/embed/details.js';
import { SHOW_ALL, switched, visibleIn } from '../../../src/web/embed/filter.js';
import { legendOf } from '../../../src/web/embed/legend.js';
import { tableOf } from '../../../src/web/embed/table.js';
import { nameOf, typeName, VOCABULARY } from '../../../src/web/embed/vocabulary.js';
import { WORDS } from '../../../src/web/embed/words.js';
import { yearAt } from '../../../src/web/embed/year-slider.js';
import { SHENXI } from './shenxi.js';

const everything = visibleIn(SHENXI, SHOW_ALL);
const manner = (language: 'zh' | 'en') => ({ language, words: WORDS[language], vocabulary: VOCABULARY });

test('the table has the same relations and entities as the picture, in words', () => {
  const { relations, entities } = tableOf(SHENXI, everything, manner('zh'));
  expect(
    relations.map((row) => [row.from.name, row.relation, row.to.name, row.status, row.year, row.remark, row.notYet]),
  ).toEqual([
    ['春来机械', '认定为', '绿色工厂', '实现', '2031', '', false],
    ['春来机械', '认定为', '绿色工厂', '计划', '2032', '', true],
    ['柳溪村', '位于', '深溪镇', '实现', '', '', false],
    ['春来机械', '位于', '深溪镇', '实现', '2031', '', false],
    ['柳溪光伏项目', '位于', '柳溪村', '实现', '2031', '推断', false],
  ]);
  expect(entities.map(({ name, kindName, relations: count }) => [name, kindName, count])).toEqual([
    ['春来机械', '企业', 3],
    ['柳溪村', '村或社区', 2],
    ['绿色工厂', '资质或称号', 2],
    ['深溪镇', '行政区划', 2],
    ['柳溪光伏项目', '项目', 1],
  ]);
});

test('what is filtered out of the picture is not in the table', () => {
  const { relations, entities } = tableOf(
    SHENXI,
    visibleIn(SHENXI, switched(SHOW_ALL, 'types', 'CERTIFIED_AS')),
    manner('en'),
  );
  expect(relations.map(({ relation }) => relation)).toEqual(['located in', 'located in', 'located in']);
  expect(entities).toHaveLength(4);
});

test('the legend explains what is in the picture, and no more', () => {
  expect(legendOf(SHENXI, everything)).toEqual({
    kinds: ['Division', 'Village', 'Enterprise', 'Project', 'Certification'],
    lines: ['solid', 'dashed', 'dotted'],
  });
  expect(legendOf(SHENXI, visibleIn(SHENXI, switched(SHOW_ALL, 'types', 'LOCATED_IN')))).toEqual({
    kinds: ['Division'],
    lines: [],
  });
});

test('a relation reads from either end; a word that only a newer server knows stands for itself', () => {
  expect(typeName(VOCABULARY, 'LOCATED_IN', 'zh')).toBe('位于');
  expect(typeName(VOCABULARY, 'LOCATED_IN', 'zh', true)).toBe('境内有');
  expect(typeName(VOCABULARY, 'LOCATED_IN', 'en', true)).toBe('is the place of');
  expect(typeName(VOCABULARY, 'TWINNED_WITH', 'en')).toBe('TWINNED_WITH');
  expect(nameOf(VOCABULARY.statuses, 'PLANNED', 'zh')).toBe('计划');
});

test('the details of a relation: each quote once, its history only when there is one', () => {
  const quote = { quote: '春来机械获评绿色工厂', citation: '第3段' };
  const answer = {
    origin: 'REPORT' as const,
    conflicts: [],
    statement: '春来机械：2031年认定为绿色工厂',
    because: null,
    history: [{ id: '1', statement: '一' }],
    evidence: [quote, { ...quote }, { quote: '另一句', citation: '第4段' }],
  };
  expect(detailsOf(answer)).toEqual({
    what: 'relation',
    fromCodes: false,
    warnings: [],
    statement: answer.statement,
    because: null,
    evidence: [quote, { quote: '另一句', citation: '第4段' }],
    history: [],
  });
  expect(
    detailsOf({
      ...answer,
      history: [
        { id: '1', statement: '一' },
        { id: '2', statement: '二' },
      ],
    }),
  ).toMatchObject({ history: ['一', '二'] });
});

test('the details of an entity: where reports name it, under which headings', () => {
  const page = {
    nodes: [{ quote: '柳溪村', report: { title: '2031年报告' }, passage: { headings: ['一、回顾', '（一）农业'] } }],
    pageInfo: { hasNextPage: true },
  };
  expect(detailsOf({ origin: 'CODES', conflicts: [], aliases: [], note: null, mentions: page })).toMatchObject({
    what: 'entity',
    fromCodes: true,
    mentions: [{ quote: '柳溪村', citation: '2031年报告 › 一、回顾 › （一）农业' }],
    moreMentions: true,
    figures: [],
  });
});

test.each([
  [null, 2],
  [2031, 0],
  [2032, 0],
  [2033, 1],
  [2040, 2],
  [2001, 0],
])('the slider stands for %s at the last report that is not later', (year, at) => {
  expect(yearAt([2031, 2033, 2035], year)).toBe(at);
});

test('both languages have a sentence for each failure, with what it is about', () => {
  for (const { failures } of Object.values(WORDS)) {
    for (const [code, sentence] of Object.entries(failures)) {
      if (code !== 'NO_WEBGL') expect(sentence('柳溪')).toContain('柳溪');
    }
  }
});
