import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from './context.js';

type Storage = ReturnType<typeof getMetadataStorage>;
type Method = Storage['queries'][number] | Storage['fieldResolvers'][number];
type Param = NonNullable<Method['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** To be called before the schema is built: a field that no method resolves is read as GraphQL itself reads a property. */
export function readPropertiesPlainly(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
}

/**
 * Has each field call its method with GraphQL's own argument values. type-graphql makes instances of the argument's classes first, and
 * looks up the class of every field of every filter for it, in each row anew: most of the time of a nested question. No class of ours
 * has more than its properties, and there is no middleware, validation or authorization between.
 */
export function callMethodsDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { queries, fieldResolvers, interfaceTypes } = getMetadataStorage();
  for (const { name, resolveType } of interfaceTypes) {
    const type = schema.getType(name);
    // type-graphql would give it back as a promise, for each row
    if (isInterfaceType(type) && resolveType) type.resolveType = resolveType as GraphQLTypeResolver<unknown, Context>;
  }
  const instances = new Map<unknown, Record<string, (...args: unknown[]) => unknown>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const classes = classesOf(type);
    const methods: Method[] =
      type === schema.getQueryType() ? queries : fieldResolvers.filter((each) => classes.has(each.getObjectType!()));
    for (const method of methods) {
      const instance = instances.get(method.target) ?? new (method.target as new () => never)();
      instances.set(method.target, instance);
      const field = type.getFields()[method.schemaName]!;
      field.resolve = directly(instance[method.methodName]!.bind(instance), method.params ?? []);
    }
  }
  return schema;
}

/** The classes whose methods may resolve a type's fields: its own, those that it extends, and those of its interfaces. */
function classesOf(type: GraphQLObjectType): Set<unknown> {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
  const found = new Set<unknown>();
  for (const { name, target } of [...objectTypes, ...interfaceTypes])
    if (names.includes(name))
      for (let each: unknown = target; each; each = Object.getPrototypeOf(each)) found.add(each);
  return found;
}

function directly(method: (...args: unknown[]) => unknown, params: readonly Param[]): Resolve {
  const given = [...params].sort((a, b) => a.index - b.index).map(giver);
  return (root, args, context, info) => method(...given.map((give) => give(root, args, context, info)));
}

/** What a parameter of a method is given. */
function giver(param: Param): Resolve {
  switch (param.kind) {
    case 'root':
      return (root) => root;
    case 'args':
      return (_root, args) => args;
    case 'arg':
      return (_root, args) => args[param.name];
    case 'context':
      return (_root, _args, context) => context;
    case 'info':
      return (_root, _args, _context, info) => info;
    default:
      throw new Error(`No way to give a parameter of kind ${param.kind} to ${param.methodName}`);
  }
}
