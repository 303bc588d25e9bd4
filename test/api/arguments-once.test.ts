import {
  execute,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  graphql,
  parse,
  validate,
} from 'graphql';
import { readingArgumentsOnce } from '../../src/api/arguments-once.js';

/** Villages of which each can be asked for its crops in a season; counts how often a season is read. */
function schemaOfVillages() {
  let read = 0;
  const season = new GraphQLScalarType({
    name: 'Season',
    parseValue: (value) => value,
    parseLiteral: (node) => {
      read += 1;
      if (node.kind !== 'StringValue') throw new GraphQLError('a season is a text');
      return node.value;
    },
  });
  const CropFilter = new GraphQLInputObjectType({ name: 'CropFilter', fields: { season: { type: season } } });
  const args = { filter: { type: CropFilter }, first: { type: GraphQLInt, defaultValue: 3 } };
  const Place = new GraphQLInterfaceType({ name: 'Place', fields: { crops: { type: GraphQLString, args } } });
  const Village = new GraphQLObjectType({
    name: 'Village',
    interfaces: [Place],
    fields: {
      name: { type: GraphQLString },
      crops: {
        type: GraphQLString,
        args,
        resolve: ({ name }, { filter, first }) => `${name} ${filter?.season} ${first}`,
      },
    },
  });
  const villages = [{ name: '青坪村' }, { name: '石湾村' }, { name: '云塘村' }];
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { villages: { type: new GraphQLList(Village), resolve: () => villages } },
  });
  const schema = new GraphQLSchema({ query });
  return { schema, executed: readingArgumentsOnce(schema), timesRead: () => read };
}

const QUESTION = 'query ($n: Int) { villages { crops(filter: { season: "秋" }, first: $n) } }';

test('a field is given the arguments that it would be given by GraphQL, and they are read once for all parents', async () => {
  const { schema, executed, timesRead } = schemaOfVillages();
  const once = await graphql({ schema, source: QUESTION, variableValues: { n: 5 } });
  const before = timesRead();
  const result = execute({ schema: executed, document: parse(QUESTION), variableValues: { n: 5 } });
  expect(result).toEqual(once);
  expect(timesRead() - before).toBe(1);
});

test('an argument left out has its default, and other variables make other values', () => {
  const { executed } = schemaOfVillages();
  const document = parse(QUESTION);
  const crops = (variableValues: Record<string, unknown>) =>
    (execute({ schema: executed, document, variableValues }) as { data: { villages: { crops: string }[] } }).data
      .villages[0]!.crops;
  expect(crops({})).toBe('青坪村 秋 3');
  expect(crops({ n: 7 })).toBe('青坪村 秋 7');
  expect(crops({ n: 8 })).toBe('青坪村 秋 8');
});

test('the schema that it is made of keeps its arguments, for validation and introspection', () => {
  const { schema } = schemaOfVillages();
  expect(validate(schema, parse(QUESTION))).toEqual([]);
  expect(validate(schema, parse('{ villages { crops(second: 1) } }'))).toHaveLength(1);
});
