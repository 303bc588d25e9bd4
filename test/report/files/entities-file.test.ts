import { verifyClaims } from '../invented-sources.js';
import { problemsWith } from './problems-told.js';

describe('entities.yaml and villages.yaml', () => {
  const town = (entities: string): string[] =>
    problemsWith({ entities: `entities:\n- { id: division/990000001, name: 清河镇 }\n${entities}` }).map((each) =>
      each.replace('qinghe/entities.yaml:', ''),
    );

  it('give each name and alias to one entity of a kind', () => {
    expect(
      town(
        '- { id: enterprise/a, name: 春来 }\n- { id: enterprise/b, name: 春来机械, aliases: [{ name: 春 来, because: 简称 }] }\n',
      )[0],
    ).toMatch(
      /^4:53: '春 来' is a name of two entities of one kind: enterprise\/a and enterprise\/b; give each a name of its own/,
    );
    expect(town('- { id: enterprise/a, name: 春来 }\n- { id: brand/a, name: 春来 }\n')).toEqual([]);
  });

  it('give each id one meaning, in both files', () => {
    expect(town('- { id: enterprise/a, name: 春来 }\n- { id: enterprise/a, name: 木禾 }\n')).toEqual([
      "4:9: the id 'enterprise/a' has two meanings: it is 春来 already",
    ]);
    expect(town('- { id: certification/lvse-gongchang, name: 绿 }\n')[0]).toMatch(
      /has two meanings: it is 市级绿色工厂 already$/,
    );
  });

  it('have ids of a known kind', () => {
    expect(town('- { id: firm/a, name: 春来 }\n')[0]).toMatch(
      /^3:9: 'firm' is no known kind;.*an id is <kind in lower case>\/<key>/,
    );
    expect(town('- { id: 春来, name: 春来 }\n')[0]).toMatch(
      /^3:9: an id is <kind in lower case>\/<key>, the key of a-z, 0-9 and '-', got '春来'$/,
    );
    expect(town('- { id: division/99x, name: 虚 }\n')[0]).toMatch(/a division's id is division\/<official code>/);
  });

  it('give a reason with every alias and every look-alike, which point at each other', () => {
    expect(town('- { id: enterprise/a, name: 春来, aliases: [{ name: 春 }] }\n')).toEqual([
      "3:43: an alias needs the field 'because'",
    ]);
    expect(town('- { id: enterprise/a, name: 春来, possiblySame: [{ id: enterprise/b, because: 似 }] }\n')[0]).toMatch(
      /^3:\d+: possiblySame: 'enterprise\/b' is no known entity/,
    );
    const entities =
      'entities:\n- { id: division/990000001, name: 清河镇 }\n- { id: enterprise/a, name: 春来机械, possiblySame: [{ id: enterprise/b, because: 只差两字 }] }\n- { id: enterprise/b, name: 木禾家居 }\n';
    const { report } = verifyClaims('claims: [{ quote: 木禾家居, entities: [enterprise/b] }]\n', { entities });
    expect(report?.entities.find(({ name }) => name === '木禾家居')?.possiblySame).toEqual([
      { id: '990000001/enterprise/a', because: '只差两字' },
    ]);
  });

  it('list villages by codes that begin with the town’s', () => {
    expect(
      problemsWith({ villages: 'source: 虚\nvillages: [{ id: village/x, code: "123", name: 甲村 }]\n' })[0],
    ).toMatch(
      /^qinghe\/villages.yaml:2:35: a village's code has 12 digits and begins with its town's 990000001, got '123'/,
    );
    expect(
      problemsWith({ villages: 'source: 虚\nvillages: [{ id: place/x, code: "990000001201", name: 甲村 }]\n' })[0],
    ).toMatch(/villages.yaml holds villages only/);
  });

  it('may be missing', () => {
    expect(problemsWith({ villages: null })).toEqual([]);
    expect(problemsWith({ shared: null })).toEqual([]);
  });
});
