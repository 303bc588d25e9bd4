import { nodeTypeOf } from '../../src/api/node-type.js';
import { ENTITY_KINDS } from '../../src/vocabulary/entity-kind.js';
import { keysOf } from '../../src/vocabulary/term.js';

describe('the type of an id', () => {
  it.each([
    ['report/330000000/2031', 'Report'],
    ['report/330000000/2031/passage/120', 'Passage'],
    ['report/330000000/2031/claim/120-131/VALUE/0a1b', 'Claim'],
    ['report/330000000/2031/conflict/0a1b', 'Conflict'],
    ['report/330000000/2031/silence/0a1b', 'Silence'],
    ['330000000/observation/0a1b', 'Observation'],
    ['330000000/relation/0a1b', 'Relation'],
    ['indicator/R&D经费占比/全县', 'Indicator'],
    ['division/330000000', 'Entity'],
    ['certification/green', 'Entity'],
    ['330000000/enterprise/chunlai', 'Entity'],
  ])('of %s is %s', (id, type) => expect(nodeTypeOf(id)).toBe(type));

  it('is Entity for every kind, a town’s own and shared', () => {
    for (const kind of keysOf(ENTITY_KINDS)) {
      expect(nodeTypeOf(`${kind.toLowerCase()}/x`)).toBe('Entity');
      expect(nodeTypeOf(`330000000/${kind.toLowerCase()}/x`)).toBe('Entity');
    }
  });

  it.each(['', 'x', 'report/330000000', 'enterprise', '330000000/unknown/x', 'a/b/enterprise/x'])(
    'of %s is none',
    (id) => expect(nodeTypeOf(id)).toBeUndefined(),
  );
});
