import { drafted } from './drafted.js';

const said = (text: string): string[] =>
  drafted(text).observations.map(({ period, modality }) => `${period.name} ${period.basis} ${modality}`);

describe('the period of a figure', () => {
  test.each([
    ['is said', '2030年新建公厕3座。', ['2030 SAID ACTUAL']],
    ['is a part of the year', '前三季度新建公厕3座。', ['2031-01/2031-09 SAID ACTUAL']],
    [
      'is from month to month',
      '1-11月接待游客5万人次,旅游收入2亿元。',
      ['2031-01/2031-11 SAID ACTUAL', '2031-01/2031-11 INHERITED ACTUAL'],
    ],
    ['is relative', '今年以来新建公厕3座。', ['2031 RELATIVE ACTUAL']],
    ['runs up to a month', '截至11月新建公厕3座。', ['../2031-11 CUMULATIVE ACTUAL']],
    ['runs on', '累计新建公厕3座。', ['../2031-12 CUMULATIVE ACTUAL']],
    ['is of several years', '五年来,新建公厕3座。', ['2027/2031 INHERITED ACTUAL']],
    [
      'is the year before the five, and the last of them',
      '五年来,税收由2亿元增长到4亿元。',
      ['2026 INHERITED ACTUAL', '2031 INHERITED ACTUAL'],
    ],
    ['is the report’s where none is said', '新建公厕3座。', ['2031 ASSUMED ACTUAL']],
    ['is not the one of a comparison', '税收收入3亿元,较2029年增长4%。', ['2031 ASSUMED ACTUAL']],
    [
      'goes on where it begins a sentence, until another time',
      '上半年,新建公厕3座;安装路灯5盏。改造危房6户。全年新建公园1个。',
      ['2031H1 INHERITED ACTUAL', '2031H1 INHERITED ACTUAL', '2031H1 INHERITED ACTUAL', '2031 RELATIVE ACTUAL'],
    ],
    [
      'goes on through semicolons where it stands within a sentence',
      '2031年,攻坚克难,1-11月份实现税收2亿元;建成公厕3座。改造危房6户。',
      ['2031-01/2031-11 SAID ACTUAL', '2031-01/2031-11 INHERITED ACTUAL', '2031 ASSUMED ACTUAL'],
    ],
    [
      'ends with what is expected',
      '上半年,建成公厕3座。预计年产值5亿元。',
      ['2031H1 INHERITED ACTUAL', '2031 ASSUMED ESTIMATE'],
    ],
    [
      'of an earlier year ends with the sentence that corrects its figure',
      '经核定,2030年财政总收入由5.05亿元调整为5.02亿元。新建公厕3座。',
      ['2030 SAID ACTUAL', '2030 SAID ACTUAL', '2031 ASSUMED ACTUAL'],
    ],
    ['is that of the title', '2031年半年工作总结\n新建公厕3座。', ['2031H1 INHERITED ACTUAL']],
    [
      'is that of the title under headings too',
      '2031年上半年工作总结和下半年工作思路\n一、完成情况\n2031年,我镇新建公厕3座。\n二、下半年工作思路\n改造危房6户。',
      ['2031 INHERITED ACTUAL', '2031H2 INHERITED TARGET'],
    ],
    ['is up to a month in Chinese numerals', '截止十二月份新建公厕3座。', ['../2031-12 CUMULATIVE ACTUAL']],
    [
      'is that of the paragraph again behind a sentence on a part of it',
      '2031年,新建公厕3座。1-11月完成税收5亿元。改造危房6户。',
      ['2031 INHERITED ACTUAL', '2031-01/2031-11 SAID ACTUAL', '2031 INHERITED ACTUAL'],
    ],
    [
      'is not the one that it is measured from',
      '在2030年流转2000亩的基础上,再流转1000亩。',
      ['2030 SAID ACTUAL', '2031 ASSUMED ACTUAL'],
    ],
    [
      'is not the one that parentheses give another figure',
      '总产值3亿元(2030年2亿元);税收5亿元。',
      ['2031 ASSUMED ACTUAL', '2030 SAID ACTUAL', '2031 ASSUMED ACTUAL'],
    ],
    ['is half the year', '半年度产值5亿元。', ['2031H1 SAID ACTUAL']],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('a plan', () => {
  test.each([
    ['stands under its heading', '二、2032年工作思路\n新建公厕3座。', ['2032 ASSUMED TARGET']],
    [
      'stands under a line that is a heading without a mark',
      '2032年工作计划\n新建公厕3座。',
      ['2032 INHERITED TARGET'],
    ],
    [
      'is opened by a sentence',
      '税收3亿元。\n2032年，我们将新建公厕3座。',
      ['2031 ASSUMED ACTUAL', '2032 INHERITED TARGET'],
    ],
    ['goes on behind its opening', '2032年，我们将着力抓好民生。\n新建公厕3座。', ['2032 INHERITED TARGET']],
    ['names a year of its own', '二、下一步工作打算\n到2035年,税收达到5亿元。', ['2035 INHERITED TARGET']],
    ['leaves what has been', '二、2032年工作思路\n2031年实施的3个项目竣工。', ['2031 SAID ACTUAL']],
    ['is one though it says 完成', '二、2032年工作思路\n完成税收5亿元。', ['2032 ASSUMED TARGET']],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));

  test('is no forecast of something else, a sentence before', () => {
    expect(said('已开工3家,其它项目也有望完工;新建公厕3座。')).toEqual(['2031 ASSUMED ACTUAL', '2031 ASSUMED ACTUAL']);
  });

  test('is told from a forecast for the year that is ending', () => {
    expect(said('预计全年实现税收3亿元;产值5亿元。新建公厕3座。')).toEqual([
      '2031 RELATIVE ESTIMATE',
      '2031 ASSUMED ESTIMATE',
      '2031 ASSUMED ACTUAL',
    ]);
  });
});
