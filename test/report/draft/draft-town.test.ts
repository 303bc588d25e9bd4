import { townNamedIn } from '../../../src/report/draft/draft-town.js';

test.each([
  ['柳溪镇2031年工作报告', '柳溪镇'],
  ['2031年政府工作报告\n——在清河县柳溪镇第三届人民代表大会上', '柳溪镇'],
  ['各位代表:现在,我代表镇人民政府作报告', null],
  ['各位代表:现在,我代表柳溪镇人民政府作报告', null],
  ['全镇上下真抓实干，本乡各项工作', null],
  ['', null],
])('the opening of %j names %s', (text, name) => expect(townNamedIn(text)).toBe(name));
