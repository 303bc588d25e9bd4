import { drafted, inWords } from './drafted.js';

describe('a growth', () => {
  test.each([
    [
      'is that of the level just before it',
      '甲3亿元,税收收入2亿元,同比增长8.5%。',
      ['甲金额 3亿元', '税收收入 2亿元 ↑8.5%'],
    ],
    [
      'goes round',
      '税收收入2亿元、固定资产投资3亿元,分别增长8%、9%。',
      ['税收收入 2亿元 ↑8%', '固定资产投资 3亿元 ↑9%'],
    ],
    [
      'is of all where it says so',
      '税收收入2亿元、固定资产投资3亿元,均增长8%。',
      ['税收收入 2亿元 ↑8%', '固定资产投资 3亿元 ↑8%'],
    ],
    [
      'goes round with a comma between',
      '总产值2亿元,固定资产投资3亿元,分别较上年增长12%,13%。',
      ['总产值 2亿元 ↑12%', '固定资产投资 3亿元 ↑13%'],
    ],
    ['comes before its level', '力争接待游客数增长25%以上,达到150万人次。', ['接待游客数 150万人次 ↑25%以上']],
    ['stands by itself', '限上批发业销售额同比增长123%。', ['限上批发业销售额增速 123% ↑123%']],
    [
      'stands by itself, for town and country',
      '城乡居民人均可支配收入分别增长4.6%和7.1%。',
      ['城镇居民人均可支配收入增速 4.6% ↑4.6%', '农村居民人均可支配收入增速 7.1% ↑7.1%'],
    ],
    ['doubles', '村集体收入达到80万元,较2030年翻一番。', ['村集体收入 80万元 ↑翻一番']],
    [
      'is of the level that a change speaks of',
      '两税收入4001万元,同比增收747万元,增幅22.96%。',
      ['两税收入 4001万元 ↑22.96%', '两税收入增加金额 747万元'],
    ],
    ['is no level that was reached', '绿化率提高到35%。', ['绿化率 35%']],
    [
      'is no rate of completion',
      '固定资产投资3亿元,完成年度任务的92%。',
      ['固定资产投资 3亿元', '固定资产投资完成率 92%'],
    ],
    ['is no excess over a task', '税收收入3亿元,超额完成4%。', ['税收收入 3亿元', '税收收入完成率 4%']],
  ])('%s', (_, text, expected) => expect(inWords(text)).toEqual(expected));

  test('has the basis that its words say', () => {
    const bases = (text: string) => drafted(text).observations.map(({ growth }) => growth?.basis);
    expect(bases('税收收入3亿元,同比增长4%。')).toEqual(['同比']);
    expect(bases('税收收入3亿元,比增4%。')).toEqual(['同比']);
    expect(bases('税收收入3亿元,较2029年增长4%。')).toEqual(['较2029年']);
    expect(bases('税收收入3亿元,增长4%。')).toEqual([null]);
  });

  test('without anything that it could be of is a question', () => {
    expect(drafted('同比增长4%。').observations.map(({ confidence }) => confidence < 0.5)).toEqual([true]);
  });
});

describe('a rank', () => {
  test('is that of the figure before it', () => {
    const { observations, words } = drafted('淘汰电动车8465辆,淘汰率52.99%,位列全县第六。');
    const [, rate] = observations;
    expect(rate?.rank && [words(rate.rank.position), rate.rank.among && words(rate.rank.among)]).toEqual([
      '第六',
      '全县',
    ]);
  });
});
