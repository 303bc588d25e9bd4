import { isNewEnough, NEO4J_VERSION } from '../../../src/graph/local/version.js';

test.each(['5.26.0', '5.26.12', '5.27-aura', '2025.03.0', '6.0.0', NEO4J_VERSION])('%s is new enough', (version) => {
  expect(isNewEnough(version)).toBe(true);
});

test.each(['5.25.1', '4.4.44', '3.5.0', '', 'dev'])('%j is too old', (version) => {
  expect(isNewEnough(version)).toBe(false);
});
