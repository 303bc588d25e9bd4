import { solar } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

const silence = {
  of: { name: '柳溪光伏项目' },
  about: 'FUNDED_BY',
  explanation: null,
  year: 2031,
  townCode: '990000001',
  report: { year: 2031 },
  evidence: [{ quote: '已累计投入资金80余万元' }],
};
const FIELDS = 'of { name } about explanation year townCode report { year } evidence { quote }';

describe('a silence', () => {
  it('says of what nothing is said, and where a reader would look', async () => {
    expect(
      await api.answer(`{ silences(filter: { about: { eq: "FUNDED_BY" } }) { totalCount nodes { ${FIELDS} } } }`),
    ).toEqual({
      silences: { totalCount: 1, nodes: [silence] },
    });
    expect(await api.answer('{ silences(filter: { of: { eq: "nothing" } }) { totalCount nodes { id } } }')).toEqual({
      silences: { totalCount: 0, nodes: [] },
    });
  });

  it('stands at the entity, as of the report that leaves it unsaid', async () => {
    const asked = (asOf: number) =>
      `{ projects(asOf: ${asOf}, filter: { id: { eq: "${solar.id}" } }) { nodes { silences { nodes { about } } funders { nodes { name } } } } }`;
    expect(await api.answer(asked(2031))).toEqual({
      projects: { nodes: [{ silences: { nodes: [{ about: 'FUNDED_BY' }] }, funders: { nodes: [] } }] },
    });
    expect(await api.answer(asked(2030))).toEqual({
      projects: { nodes: [{ silences: { nodes: [] }, funders: { nodes: [] } }] },
    });
  });
});
