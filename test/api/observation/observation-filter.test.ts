import { asRead } from '../../../src/api/observation/observation-filter.js';

describe('a filter of figures', () => {
  it('finds a common indicator by an alias, its growth too, and leaves other names alone', () => {
    expect(asRead({ indicator: { eq: '固投' } })).toEqual({ indicator: { eq: '固定资产投资' } });
    expect(asRead({ indicator: { in: ['固投增速', '旅游收入', '竹笋产量'] } })).toEqual({
      indicator: { in: ['固定资产投资增速', '旅游经济收入', '竹笋产量'] },
    });
    expect(asRead({ indicator: { contains: '固投' } })).toEqual({ indicator: { contains: '固投' } });
  });

  it('does so wherever it stands', () => {
    expect(asRead({ or: [{ not: { indicator: { ne: 'GDP' } } }, { and: [{ indicator: { eq: null } }] }] })).toEqual({
      or: [{ not: { indicator: { ne: '地区生产总值' } } }, { and: [{ indicator: { eq: null } }] }],
    });
  });

  it('asks the id of a subject of the figure itself, the rest of the entity', () => {
    expect(asRead({ subject: { id: { eq: 'village/a' }, name: { eq: '柳溪村' } } })).toEqual({
      subjectId: { eq: 'village/a' },
      subject: { name: { eq: '柳溪村' } },
    });
    expect(asRead({ subject: { id: { in: ['village/a'] } } })).toEqual({ subjectId: { in: ['village/a'] } });
  });

  it('asks an entity whose id is excluded of the entity, so that groups, which have none, are not found', () => {
    expect(asRead({ subject: { id: { ne: 'village/a' } } })).toEqual({ subject: { id: { ne: 'village/a' } } });
  });
});
