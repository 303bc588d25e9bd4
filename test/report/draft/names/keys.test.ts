import { Keys } from '../../../../src/report/draft/names/keys.js';

test('a name that another has got, here or in the seed, gets a number', () => {
  const keys = new Keys(['project/liuxi-guangfu']);
  expect([
    keys.idFor('Project', '柳溪光伏'),
    keys.idFor('Project', '柳溪光伏'),
    keys.idFor('Place', '柳溪光伏'),
  ]).toEqual(['project/liuxi-guangfu-2', 'project/liuxi-guangfu-3', 'place/liuxi-guangfu']);
});
