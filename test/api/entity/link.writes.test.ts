import { chunlaiElectric, green, liuxi, muhe, shitan, solar, town } from '../../report/qinghe.js';
import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

/** The names of the enterprises that satisfy a filter. */
async function enterprises(filter: string): Promise<string[]> {
  const { enterprises } = (await api.answer(`{ enterprises(filter: ${filter}) { nodes { name } } }`)) as {
    enterprises: { nodes: { name: string }[] };
  };
  return enterprises.nodes.map(({ name }) => name);
}

describe('a link', () => {
  it('shows what has been reached, and plans only when they are asked for', async () => {
    const { node } = await api.answer(
      `query ($id: ID!) { node(id: $id) { ... on Enterprise {
        reached: certifications { totalCount edges { status year inferred node { id } evidence { quote } } }
        planned: certifications(status: [PLANNED]) { totalCount }
      } } }`,
      { id: muhe.id },
    );
    expect(node).toEqual({
      reached: {
        totalCount: 1,
        edges: [
          {
            status: 'ACHIEVED',
            year: 2031,
            inferred: false,
            node: { id: green.id },
            evidence: [{ quote: '新认定市级绿色工厂2家(春来机械、木禾家居)' }],
          },
        ],
      },
      planned: { totalCount: 0 },
    });
  });

  it('shows plans also when its edge filter names their status', async () => {
    const { enterprises } = await api.answer(`{ enterprises { nodes { name
      byEdge: certifications(edge: { status: { eq: PLANNED } }) { totalCount }
      byStatus: certifications(status: [PLANNED]) { totalCount }
    } } }`);
    expect(enterprises).toEqual({
      nodes: [
        { name: '春来机械', byEdge: { totalCount: 1 }, byStatus: { totalCount: 1 } },
        { name: '春来机电', byEdge: { totalCount: 0 }, byStatus: { totalCount: 0 } },
        { name: '木禾家居', byEdge: { totalCount: 0 }, byStatus: { totalCount: 0 } },
      ],
    });
  });

  it('shows once what has a status that is named twice', async () => {
    const { villages } = await api.answer(`{ villages(filter: { id: { eq: "${liuxi.id}" } }) { nodes {
      once: projects(status: [ACHIEVED]) { totalCount edges { because node { id } } }
      twice: projects(status: [ACHIEVED, ACHIEVED]) { totalCount edges { because node { id } } }
    } } }`);
    const { nodes } = villages as { nodes: { once: { totalCount: number }; twice: unknown }[] };
    expect(nodes[0]!.once.totalCount).toBeGreaterThan(0);
    expect(nodes[0]!.twice).toEqual(nodes[0]!.once);
  });

  it('is read within the statement of its rows, and so are the links beneath it', async () => {
    await api.answer('{ enterprises { nodes { name certifications { nodes { name holders { nodes { name } } } } } } }');
    expect(api.statements()).toEqual(['enterprises']);
  });

  it('knows as of a year what the reports up to it say', async () => {
    const asked = (asOf: number) =>
      api.answer(`{ enterprises(asOf: ${asOf}, filter: { name: { eq: "${chunlaiElectric.name}" } }) { nodes {
        reached: certifications { totalCount } planned: certifications(status: [PLANNED]) { totalCount }
      } } }`);
    const counts = (reached: number, planned: number) => ({
      enterprises: { nodes: [{ reached: { totalCount: reached }, planned: { totalCount: planned } }] },
    });
    expect(await asked(2030)).toEqual(counts(0, 0));
    expect(await asked(2031)).toEqual(counts(0, 1));
    expect(await asked(2032)).toEqual(counts(1, 0));
  });

  it('to one entity is that entity, without a page around it', async () => {
    const { villages } = await api.answer('{ villages { nodes { id town { id } } } }');
    expect(villages).toEqual({ nodes: [liuxi, shitan].map(({ id }) => ({ id, town: { id: town.id } })) });
  });
});

describe('a filter across a link', () => {
  it('sees what has been reached unless its edge names a status', async () => {
    const reached = ['春来机械', '春来机电', '木禾家居'];
    expect(await enterprises('{ certifications: { some: {} } }')).toEqual(reached);
    expect(await enterprises('{ certifications: { some: { edge: { year: { eq: 2032 } } } } }')).toEqual(['春来机电']);
    expect(await enterprises('{ certifications: { some: { edge: { status: { eq: PLANNED } } } } }')).toEqual([
      '春来机械',
    ]);
  });

  it('takes a comparison without an operator for no question: it makes no plan visible', async () => {
    const inYear = '{ certifications: { some: { edge: { status: {}, year: { eq: 2032 } } } } }';
    expect(await enterprises(inYear)).toEqual(['春来机电']);
  });

  it('asks edge and node together, and nests', async () => {
    const planned = 'edge: { status: { eq: PLANNED }, year: { eq: 2032 } }';
    expect(
      await enterprises(`{ certifications: { some: { ${planned}, node: { name: { contains: "绿色" } } } } }`),
    ).toEqual(['春来机械']);
    expect(
      await enterprises(`{ certifications: { some: { ${planned}, node: { name: { contains: "蓝色" } } } } }`),
    ).toEqual([]);
    expect(await enterprises(`{ certifications: { none: { ${planned} } } }`)).toEqual(['春来机电', '木禾家居']);
    const { villages } = await api.answer(
      `{ villages(filter: { projects: { some: { node: { villages: { some: { node: { name: { eq: "柳溪村" } } } } } } } }) {
        nodes { projects { nodes { id } } } } }`,
    );
    expect(villages).toEqual({ nodes: [{ projects: { nodes: [{ id: solar.id }] } }] });
  });
});
