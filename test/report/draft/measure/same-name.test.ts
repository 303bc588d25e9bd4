import { acceptableName, likeness, sameSubject } from './same-name.js';

describe('a drafted name', () => {
  it.each([
    ['税收收入', '税收收入'],
    ['公厕', '新建公厕数'],
    ['新认定绿色工厂数', '新认定市级绿色工厂数'],
    ['“非粮化”清理面积', '非粮化清理面积'],
  ])('%s is acceptable for %s', (drafted, accepted) => expect(acceptableName([drafted], [accepted])).toBe(true));

  it.each([
    ['新建', '新建公厕数'],
    ['项目数', '农业大好高项目数'],
    ['税', '税收'],
    ['', '税收'],
  ])('%s is not for %s', (drafted, accepted) => expect(acceptableName([drafted], [accepted])).toBe(false));

  it('is the more alike the more pairs of characters it shares', () => {
    expect(likeness('规上工业产值', '规上工业总产值')).toBeGreaterThan(likeness('规上工业产值', '农业总产值'));
    expect(likeness('一一一', '一一')).toBeLessThan(1);
  });
});

test('subjects are the same when one name holds the other, and the town is only the town', () => {
  expect(sameSubject(['柳溪'], ['柳溪村'])).toBe(true);
  expect(sameSubject(['town'], ['town'])).toBe(true);
  expect(sameSubject(['town'], ['柳溪村'])).toBe(false);
  expect(sameSubject(['山禾村'], ['柳溪村'])).toBe(false);
});
