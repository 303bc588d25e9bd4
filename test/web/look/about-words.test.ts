import { aboutWords } from '../../../src/web/look/fact/about-words.js';

test('what is not said of an entity is read from where it stands', () => {
  expect(aboutWords('OPERATES', 'Project', 'zh')).toBe('运营方为');
  expect(aboutWords('OPERATES', 'Village', 'zh')).toBe('运营');
  expect(aboutWords('FUNDED_BY', 'Project', 'en')).toBe('funded by');
});

test('an indicator is its own name', () => {
  expect(aboutWords('税收收入', 'Division', 'en')).toBe('税收收入');
});
