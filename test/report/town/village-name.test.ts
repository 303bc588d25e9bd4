import { villageName } from '../../../src/report/town/village-name.js';

test.each([
  ['大柳村委会', '大柳村'],
  ['大柳村村委会', '大柳村'],
  ['大柳村民委员会', '大柳村'],
  ['大柳村村民委员会', '大柳村'],
  ['清河居委会', '清河社区'],
  ['清河社区居民委员会', '清河社区'],
  ['红旗村社区居委会', '红旗村社区'],
  ['阿尔嘎查', '阿尔嘎查'],
  ['阿尔嘎查村委会', '阿尔嘎查'],
  ['农场生活区', '农场生活区'],
])('%s of the official list is %s in a report', (official, name) => expect(villageName(official)).toBe(name));
