import { knownAsOf, withoutEnds } from '../../../src/graph/read/relation-list.js';

describe('a filter by the ends of a relation', () => {
  it('asks id, name and kind of the relation itself', () => {
    expect(
      withoutEnds({ from: { id: { eq: 'a' }, kind: { eq: 'Village' } }, to: { name: { startsWith: '柳' } } }),
    ).toEqual({
      and: [{ fromId: { eq: 'a' }, fromKind: { eq: 'Village' } }, { toName: { startsWith: '柳' } }],
    });
  });

  it('keeps for the entity what only the entity has', () => {
    expect(
      withoutEnds({ type: { eq: 'HOSTS' }, from: { id: { eq: 'a' }, code: { eq: '33' }, not: { name: { eq: 'b' } } } }),
    ).toEqual({
      and: [
        { type: { eq: 'HOSTS' } },
        { fromId: { eq: 'a' } },
        { from: { code: { eq: '33' }, not: { name: { eq: 'b' } } } },
      ],
    });
  });

  it('is found inside and, or and not', () => {
    const asked = { from: { id: { eq: 'a' } } };
    const own = { fromId: { eq: 'a' } };
    expect(withoutEnds({ and: [asked], or: [asked, { year: { eq: 2031 } }], not: asked })).toEqual({
      ...own,
      or: [own, { year: { eq: 2031 } }],
      not: own,
    });
  });

  it('asks nothing where nothing is asked', () => {
    expect(withoutEnds({})).toEqual({});
    expect(withoutEnds({ from: null, to: {} })).toEqual({});
  });
});

describe('what is known', () => {
  it('now is what no later status has replaced', () => {
    expect(knownAsOf(undefined)).toEqual({ knownUntil: { eq: 9999 } });
  });

  it('as of a year is what its reports and those before it say, between places that there were in it', () => {
    expect(knownAsOf(2031)).toEqual({ knownFrom: { lte: 2031 }, knownUntil: { gt: 2031 }, held: 2031 });
  });
});
