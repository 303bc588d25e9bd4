import { drafted } from './drafted.js';

describe('a number that is no figure', () => {
  test.each([
    ['2031年6月5日,清河镇召开会议。', '日期'],
    ['自3月初开始,全力防控。', '日期'],
    ['根据清政办〔2031〕5号文件。', '文号'],
    ['拨打12345热线反映。', '热线号码'],
    ['深入学习二十大精神。', '会议届次'],
    ['贯彻二十届三中全会精神。', '会议届次'],
    ['在第五届人民代表大会第八次会议上。', '会议届次'],
    ['深化“千万工程”建设。', '项目名'],
    ['推行“1+3+N”模式。', '项目名'],
    ['打造一核一向五径格局。', '口号'],
    ['争创四项先进、五个优秀、六个标兵。', '口号'],
    ['扎实做好六稳工作。', '政策用语'],
    ['推进四好农村路建设。', '政策用语'],
    ['落实两不愁三保障要求。', '政策用语'],
    ['实现十四五良好开局。', '政策用语'],
    ['关爱60岁以上老人。', '年龄'],
    ['拓宽301省道。', '名称'],
    ['引进亿元以上项目。', '类别门槛'],
    ['紧扣两大主题。', '口号'],
    ['坚持三个导向。', '口号'],
    ['连续两年获评先进。', '时期'],
    ['三次产业比重调整为8:42:50。', '比例'],
  ])('%s', (text, because) => {
    const { observations, ignored } = drafted(text);
    expect(observations).toEqual([]);
    expect(ignored.map((each) => each.because)).toContain(because);
  });

  test.each([
    '万家灯火。',
    '第一时间处置。',
    '一批项目落地。',
    '一系列措施。',
    '一次性补助。',
    '一户一策。',
    '千方百计。',
  ])('%s is a phrase', (text) => expect(drafted(text).observations).toEqual([]));

  test.each([
    ['按照“实施四大战略、打造四个柳溪,努力实现富裕、民主、和谐的新村镇”的目标。', 0],
    ['落实五支岙村水稻基地。', 0],
    ['新建了一座水库。', 1],
    ['创建一个农业示范园区。', 1],
    ['打造一个平台,建设一支队伍,形成一个格局。', 0],
  ])('%s has so many figures: %d', (text, count) => expect(drafted(text).observations).toHaveLength(count));

  test('what only names a class is left out beside what is counted', () => {
    const { observations, words } = drafted('1000万元以上企业3家。');
    expect(observations.map(({ value }) => words(value))).toEqual(['3家']);
  });

  test('a numeral inside a name is the name’s', () => {
    const names = { entities: [], mentions: [{ entity: 'village/sanxi', start: 2, end: 5 }] };
    expect(drafted('走进三户村。', names).observations).toEqual([]);
  });

  test('what may be a phrase is a question', () => {
    expect(drafted('三级医院建成两级。').observations.every(({ confidence }) => confidence < 0.5)).toBe(true);
  });
});
