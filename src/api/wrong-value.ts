import {
  type ASTNode,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  parse,
  print,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A value in an operation, or in its variables, that is not of the type that its place asks for. */
export interface WrongValue {
  /** `filter.year.gte`, or `$filter.year.gte` in a variable. */
  argument: string;
  /** As it was written. */
  value: string;
  /** What would be right. */
  expected: string;
}

const LITERALS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/** Reads an error of graphql's validation or coercion; undefined when it is about something else than a value. */
export function wrongValueIn(error: GraphQLError, schema: GraphQLSchema): WrongValue | undefined {
  const [node, ...more] = error.nodes ?? [];
  if (node === undefined || more.length > 0) return undefined;
  if (node.kind === Kind.VARIABLE_DEFINITION) {
    return inVariable(error.message, typeFromAST(schema, node.type) as GraphQLInputType | undefined);
  }
  return LITERALS.has(node.kind) ? inLiteral(node, schema) : undefined;
}

// graphql gives path and value of a variable's fault in its message only.
const VARIABLE = /^Variable "\$(\w+)" (?:got invalid value (.*?)(?: at "\w+([^"]*)")?; |(?:of|has) .*)/s;

function inVariable(message: string, type: GraphQLInputType | undefined): WrongValue | undefined {
  const [, name, value = 'nothing', path = ''] = VARIABLE.exec(message) ?? [];
  if (name === undefined) return undefined;
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return { argument: `$${name}${path}`, value, expected: described(steps.reduce(typeAt, type), message) };
}

/** The type one step further: into a list by its position, into an input object by a field's name. */
function typeAt(type: GraphQLInputType | undefined, step: string): GraphQLInputType | undefined {
  const plain = getNullableType(type);
  if (isListType(plain)) return plain.ofType as GraphQLInputType;
  return isInputObjectType(plain) ? plain.getFields()[step]?.type : undefined;
}

function inLiteral(wrong: ASTNode, schema: GraphQLSchema): WrongValue | undefined {
  if (wrong.loc === undefined) return undefined;
  const types = new TypeInfo(schema);
  const steps: string[] = [];
  let found: WrongValue | undefined;
  visit(
    parse(wrong.loc.source),
    visitWithTypeInfo(types, {
      enter(node) {
        if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) steps.push(node.name.value);
        if (node.kind !== wrong.kind || node.loc?.start !== wrong.loc?.start) return;
        const type = node.kind === Kind.OBJECT_FIELD ? types.getParentInputType() : types.getInputType();
        found = { argument: steps.join('.'), value: print(node), expected: described(type ?? undefined) };
      },
      leave(node) {
        if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) steps.pop();
      },
    }),
  );
  return found;
}

const SCALARS: Readonly<Record<string, string>> = {
  Int: 'a whole number',
  Float: 'a number',
  String: 'a text',
  ID: 'an id',
  Boolean: 'true or false',
};

/** What a type takes, in words. */
function described(type: GraphQLInputType | undefined, otherwise = 'a value of another type'): string {
  if (type === undefined) return otherwise;
  const named = getNamedType(type);
  const words = isEnumType(named)
    ? `one of ${named
        .getValues()
        .map(({ name }) => name)
        .join(', ')}`
    : isInputObjectType(named)
      ? `${named.name}, an object with any of ${Object.keys(named.getFields()).join(', ')}`
      : (SCALARS[named.name] ?? `a ${named.name}`);
  return isListType(getNullableType(type)) ? `a list, each ${words}` : words;
}
