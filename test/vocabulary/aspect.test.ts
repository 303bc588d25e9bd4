import { aspectOf } from '../../src/vocabulary/aspect.js';

test('an amount of yuan whose name says so is revenue or investment', () => {
  for (const name of ['旅游经济收入', '年营收', '厂房租金']) expect(aspectOf(name, 'AMOUNT', '元')).toBe('REVENUE');
  for (const name of ['固定资产投资', '工业性投入', '固投']) expect(aspectOf(name, 'AMOUNT', '元')).toBe('INVESTMENT');
});

test('what is no amount of yuan has no aspect, whatever its name', () => {
  expect(aspectOf('收入增速', 'GROWTH', '%')).toBeNull();
  expect(aspectOf('投资额', 'AMOUNT', '美元')).toBeNull();
  expect(aspectOf('规上工业产值', 'AMOUNT', '元')).toBeNull();
});
