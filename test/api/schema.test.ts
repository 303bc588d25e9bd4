import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { buildApiSchema, printedSchema } from '../../src/api/schema.js';

const schema: GraphQLSchema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
/** English first, then Chinese. */
const BOTH = /^[^\p{Script=Han}]*[A-Za-z][\s\S]*\p{Script=Han}/u;

/** Everything of a type that has a description, by its full name. */
function described(type: GraphQLNamedType): [name: string, description: string][] {
  const rows: [string, string][] = [[type.name, type.description ?? '']];
  if (isEnumType(type))
    for (const value of type.getValues()) rows.push([`${type.name}.${value.name}`, value.description ?? '']);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      rows.push([`${type.name}.${field.name}`, field.description ?? '']);
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      rows.push([`${type.name}.${field.name}`, field.description ?? '']);
      for (const arg of field.args) rows.push([`${type.name}.${field.name}(${arg.name})`, arg.description ?? '']);
    }
  }
  return rows;
}

describe('the schema', () => {
  it('is what schema.graphql says: npm run schema writes it anew', () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(printedSchema());
  });

  it('says everything in English first, then in Chinese', () => {
    const rows = types.flatMap(described);
    expect(rows.filter(([, description]) => !BOTH.test(description)).map(([name]) => name)).toEqual([]);
  });

  it('asks for nothing that changes data', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
