import { apiOfQinghe } from '../api-of-qinghe.js';

const api = apiOfQinghe();

const search = async (args: string, more = '') =>
  (await api.answer(`{ search(${args}) { ${more} edges { matched how node { name } } } }`)).search as {
    edges: { matched: string; how: string; node: { name: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
const names = async (args: string) => (await search(args)).edges.map(({ node }) => node.name);

describe('a search', () => {
  it('puts the exact name first, then the alias, the prefix, what is inside; each hit says how it matches', async () => {
    expect(await search('text: "春来"', 'totalCount pageInfo { hasNextPage hasPreviousPage }')).toEqual({
      totalCount: 2,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
      edges: [
        { matched: '春来', how: 'ALIAS', node: { name: '春来机械' } },
        { matched: '春来机电', how: 'PREFIX', node: { name: '春来机电' } },
      ],
    });
    expect((await search('text: "柳溪村"')).edges).toEqual([
      { matched: '柳溪村', how: 'EXACT', node: { name: '柳溪村' } },
    ]);
  });

  it('takes one character, and no account of width, case and white space', async () => {
    expect(await names('text: "厂"')).toEqual(['市级绿色工厂']);
    expect(await names('text: " 春　来 机"')).toEqual(['春来机械', '春来机电']);
  });

  it('finds the given kinds only', async () => {
    expect(await names('text: "柳溪", kinds: [Project]')).toEqual(['柳溪光伏项目']);
    expect(await names('text: "柳溪", kinds: [Project, Village, Project]')).toEqual(['柳溪村', '柳溪光伏项目']);
    expect(await names('text: "柳溪", kinds: []')).toEqual([]);
  });

  it.each(['"', '(柳溪', '柳溪*', '柳溪 OR 石滩', '~', '\\\\'])(
    'takes %s for no more than its characters',
    async (text) => {
      expect(await names(`text: ${JSON.stringify(text)}`)).toEqual([]);
    },
  );

  it('turns its pages by cursors', async () => {
    const first = await search('text: "春来", first: 1', 'pageInfo { endCursor hasNextPage }');
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await names(`text: "春来", first: 1, after: "${first.pageInfo.endCursor}"`)).toEqual(['春来机电']);
    expect(
      await api.refusal(`{ search(text: "柳溪", after: "${first.pageInfo.endCursor}") { nodes { id } } }`),
    ).toEqual([expect.stringMatching(/^BAD_USER_INPUT: after: expected a cursor of this list/)]);
  });

  it('asks for one character at least', async () => {
    expect(await api.refusal('{ search(text: "  ") { nodes { id } } }')).toEqual([
      'BAD_USER_INPUT: text: expected at least one character that is no white space, got "  "',
    ]);
  });
});
