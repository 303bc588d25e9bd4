import type { Names } from '../../../../src/report/draft/draft.js';
import { drafted } from './drafted.js';

const name = (id: string, name: string, confidence = 0.9): Names['entities'][number] => ({
  id,
  kind: id.startsWith('village') ? 'Village' : 'Enterprise',
  name,
  known: false,
  aliases: [],
  possiblySame: [],
  confidence,
  doubt: null,
});

/** Names wherever their words stand in a text. */
const namesIn = (text: string, entities: Names['entities']): Names => ({
  entities,
  mentions: entities
    .flatMap(({ id, name: words }) =>
      [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({
        entity: id,
        start: index,
        end: index + words.length,
      })),
    )
    .sort((a, b) => a.start - b.start),
});

const subjects = (text: string, entities: Names['entities']): unknown[] => {
  const { observations, words } = drafted(text, namesIn(text, entities));
  return observations.map(({ subject }) => ('group' in subject ? words(subject.group) : subject.entity));
};

const chunlai = name('enterprise/chunlai', '春来机械');

describe('whose a figure is', () => {
  test('the town’s, where no name stands before it', () =>
    expect(subjects('新建公厕3座。', [chunlai])).toEqual(['town']));

  test('the firm’s that its clause begins with, and so on to the end of the sentence', () =>
    expect(subjects('春来机械实现产值3亿元,纳税200万元。新建公厕3座。', [chunlai])).toEqual([
      'enterprise/chunlai',
      'enterprise/chunlai',
      'town',
    ]));

  test('the town’s again, where the clause says so', () =>
    expect(subjects('春来机械实现产值3亿元,全镇实现产值5亿元。', [chunlai])).toEqual(['enterprise/chunlai', 'town']));

  test('a group’s, as printed', () => expect(subjects('柳溪等村完成土地流转200亩。', [])).toEqual(['柳溪等村']));

  test('that of what the clause before founded, as far as it is about that', () =>
    expect(
      subjects('建成春晖基地,帮扶35名老人,累计服务3000人次,新建公厕3座。', [name('place/chunhui', '春晖基地')]),
    ).toEqual(['place/chunhui', 'place/chunhui', 'town']));

  test('that of the project that a clause brought in', () =>
    expect(subjects('引进恒达项目,总投资5亿元,安装路灯5盏。', [name('project/hengda', '恒达项目')])).toEqual([
      'project/hengda',
      'town',
    ]));

  test('that of the firm that a sum stands before', () =>
    expect(subjects('引进投资5000万元春来机械专门生产农机。', [chunlai])).toEqual(['enterprise/chunlai']));

  test('that of the firm that a clause without a figure begins with', () =>
    expect(subjects('其中春来机械产量稳步提升,预计全年产值过亿元。', [chunlai])).toEqual(['enterprise/chunlai']));

  test('that of what a sum is spent on', () =>
    expect(
      subjects('投资5亿元的恒达项目开工,投资2亿元新建春来机械。', [name('project/hengda', '恒达项目'), chunlai]),
    ).toEqual(['project/hengda', 'enterprise/chunlai']));

  test('no project’s, where a clause begins to count something else', () =>
    expect(subjects('恒达项目完成700米,2个水库开工。', [name('project/hengda', '恒达项目')])).toEqual([
      'project/hengda',
      'town',
    ]));

  test('that of the villages that a number counts', () =>
    expect(subjects('12个村共引进资金883万元。', [])).toEqual(['town', '12个村']));

  test('that of each village in its turn', () =>
    expect(subjects('柳溪村、山下村分别流转土地200亩、300亩。', [name('village/liuxi', '柳溪村')])).toEqual([
      'village/liuxi',
      '山下村',
    ]));

  test('that of two firms together', () =>
    expect(subjects('甲山公司和乙水公司年产值均超亿元。', [])).toEqual(['甲山公司和乙水公司']));

  test('that of a place that does something', () =>
    expect(subjects('梅溪滑雪场接待游客7万人次。', [name('place/meixi', '梅溪滑雪场')])).toEqual(['place/meixi']));

  test('not that of one name in a list', () =>
    expect(subjects('春来机械、山泉塑业等5家企业入规。', [chunlai])).toEqual(['town']));

  test('not that of a name that is only asked about', () =>
    expect(subjects('春来机械实现产值3亿元。', [{ ...chunlai, confidence: 0.3 }])).toEqual(['town']));
});

describe('a list', () => {
  const shanquan = name('enterprise/shanquan', '山泉塑业');
  const listed = (text: string) => {
    const [first] = drafted(text, namesIn(text, [chunlai, shanquan])).observations;
    return [first?.members, first?.listComplete];
  };

  test('names what is counted', () =>
    expect(listed('新认定企业2家(春来机械、山泉塑业)。')).toEqual([
      ['enterprise/chunlai', 'enterprise/shanquan'],
      true,
    ]));

  test('goes on behind 等', () =>
    expect(listed('新认定企业5家(春来机械、山泉塑业等)。')).toEqual([
      ['enterprise/chunlai', 'enterprise/shanquan'],
      false,
    ]));

  test('may leave out some: 不含', () => {
    const text = '税收收入1.4亿元(不含春来机械)。';
    const { observations, words } = drafted(text, namesIn(text, [chunlai]));
    const scope = observations[0]?.scope;
    expect(scope && [words(scope.span), scope.excludes]).toEqual(['不含春来机械', ['enterprise/chunlai']]);
  });
});
