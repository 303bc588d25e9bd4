import { chunlai, chunlaiElectric, target, tax } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

const kinds = async (filter: string): Promise<string[]> => {
  const { conflicts } = await api.answer(`{ conflicts(filter: { ${filter} }) { nodes { kind } } }`);
  return (conflicts as { nodes: { kind: string }[] }).nodes.map(({ kind }) => kind);
};

describe('a conflict', () => {
  it('names its members, of whatever type, and shows their quotes', async () => {
    const { conflicts } =
      await api.answer(`{ conflicts(filter: { kind: { in: [SAME_OR_NOT, RESTATED] } }) { totalCount nodes {
      kind severity explanation advice foundBy year townCode report { title } evidence { quote }
      members { __typename id ... on Entity { name } ... on Observation { printed conflicts { kind } } }
    } } }`);
    expect(conflicts).toEqual({
      totalCount: 2,
      nodes: [
        {
          kind: 'SAME_OR_NOT',
          severity: 'HIGH',
          explanation: '口径未说明',
          advice: '并列列出,不求和',
          foundBy: 'READER',
          year: 2031,
          townCode: '990000001',
          report: { title: '清河镇2031年工作总结' },
          evidence: [{ quote: '春来机械、春来机电' }],
          members: [
            { __typename: 'Enterprise', id: chunlai.id, name: '春来机械' },
            { __typename: 'Enterprise', id: chunlaiElectric.id, name: '春来机电' },
          ],
        },
        {
          kind: 'RESTATED',
          severity: 'HIGH',
          explanation: '口径未说明',
          advice: '并列列出,不求和',
          foundBy: 'READER',
          year: 2032,
          townCode: '990000001',
          report: { title: '清河镇2032年工作总结' },
          evidence: [{ quote: '2031年税收收入5.05亿元' }],
          members: [target.id, tax.id].map((id) => ({
            __typename: 'Observation',
            id,
            printed: id === tax.id ? '5.05亿元' : '3亿元以上',
            conflicts: [{ kind: 'NOT_COMPARABLE' }, { kind: 'RESTATED' }],
          })),
        },
      ],
    });
    expect(api.statements()).toEqual([
      'Entity.byId',
      'Observation.byId',
      'Observation.conflicts',
      'Report.byId',
      'conflicts',
      'conflicts.count',
      'evidence',
    ]);
  });
});

describe('conflicts', () => {
  it('are filtered by kind, severity, town, year and report', async () => {
    expect(await kinds('kind: { eq: RESTATED }')).toEqual(['RESTATED']);
    expect(await kinds('severity: { eq: HIGH }, year: { eq: 2031 }')).toEqual(['NOT_COMPARABLE', 'SAME_OR_NOT']);
    expect(await kinds('severity: { eq: LOW }')).toEqual([]);
    expect(await kinds('report: { eq: "report/990000001/2032" }')).toEqual(['RESTATED']);
    expect(await kinds('townCode: { eq: "990000002" }')).toEqual([]);
  });

  it('are found by a member, and by the entity that they are about', async () => {
    expect(await kinds(`member: "${tax.id}"`)).toEqual(['NOT_COMPARABLE', 'RESTATED']);
    expect(await kinds('member: "division/990000001"')).toEqual([]);
    expect(await kinds('about: "division/990000001"')).toEqual(['NOT_COMPARABLE', 'RESTATED']);
    expect(await kinds(`about: "${chunlai.id}"`)).toEqual(['SAME_OR_NOT']);
    expect(await kinds(`not: { about: "${chunlai.id}" }`)).toEqual(['NOT_COMPARABLE', 'RESTATED']);
  });

  it('of any number of entities are read by one statement', async () => {
    const { enterprises } = await api.answer('{ enterprises { nodes { name conflicts { kind } } } }');
    expect(enterprises).toEqual({
      nodes: [
        { name: '春来机械', conflicts: [{ kind: 'SAME_OR_NOT' }] },
        { name: '春来机电', conflicts: [{ kind: 'SAME_OR_NOT' }] },
        { name: '木禾家居', conflicts: [] },
      ],
    });
    expect(api.statements()).toEqual(['Entity.conflicts', 'enterprises']);
  });
});
