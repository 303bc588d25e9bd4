import { CONFLICT_KINDS } from '../../src/vocabulary/conflict-kind.js';
import { ENTITY_KINDS } from '../../src/vocabulary/entity-kind.js';
import { EVIDENCE_ROLES } from '../../src/vocabulary/evidence-role.js';
import { INDICATORS } from '../../src/vocabulary/indicator.js';
import { LINKS } from '../../src/vocabulary/link.js';
import { MEASURES } from '../../src/vocabulary/measure.js';
import { MODALITIES } from '../../src/vocabulary/modality.js';
import { QUALIFIERS } from '../../src/vocabulary/qualifier.js';
import { RELATION_STATUSES } from '../../src/vocabulary/relation-status.js';
import { RELATION_TYPES } from '../../src/vocabulary/relation-type.js';
import type { Term } from '../../src/vocabulary/term.js';
import { UNITS, unitNamed } from '../../src/vocabulary/unit.js';

const CHINESE = /\p{Script=Han}/u;
const lists = {
  CONFLICT_KINDS,
  ENTITY_KINDS,
  EVIDENCE_ROLES,
  MEASURES,
  MODALITIES,
  QUALIFIERS,
  RELATION_STATUSES,
  RELATION_TYPES,
};
const terms = Object.entries(lists).flatMap(([list, words]) =>
  Object.entries(words as Record<string, Term>).map(([word, term]) => [`${list}.${word}`, term] as const),
);

describe('the vocabulary', () => {
  it.each(terms)('says %s in English and in Chinese', (_, { en, zh, description }) => {
    expect(en).not.toMatch(CHINESE);
    expect(zh).toMatch(CHINESE);
    expect(description).toMatch(/^[A-Z].*[.] .*\p{Script=Han}.*。$/u);
  });

  it('gives a relation a label each way', () => {
    for (const { reverseEn, reverseZh } of Object.values(RELATION_TYPES)) {
      expect(reverseEn).toMatch(/^[a-z ]+$/);
      expect(reverseZh).toMatch(CHINESE);
    }
  });

  it('keeps every unit in a base unit that is known and is its own base', () => {
    for (const { base } of UNITS) expect(unitNamed(base)).toMatchObject({ name: base, base, shift: 0 });
  });

  it('has no two units of one name or one code', () => {
    expect(new Set(UNITS.map((unit) => unit.name)).size).toBe(UNITS.length);
    expect(new Set(UNITS.map((unit) => unit.code)).size).toBe(UNITS.length);
  });

  it('keeps every indicator in a base unit, under names that no other indicator has', () => {
    for (const { unit } of INDICATORS) expect(unitNamed(unit)?.base).toBe(unit);
    const names = INDICATORS.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has one link for a field of a kind', () => {
    const fields = LINKS.map(({ on, field }) => `${on}.${field}`);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('leads each link along relations that may join the kinds at its ends', () => {
    for (const { on, types, direction, targets, field } of LINKS) {
      const [here, there] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      for (const type of types) {
        const relation = RELATION_TYPES[type];
        expect({ link: `${on}.${field}`, type, here: relation[here].includes(on) }).toEqual({
          link: `${on}.${field}`,
          type,
          here: true,
        });
        for (const target of targets)
          expect([`${on}.${field}`, target, relation[there].includes(target)]).toEqual([
            `${on}.${field}`,
            target,
            true,
          ]);
      }
    }
  });
});
