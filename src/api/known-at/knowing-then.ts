import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { readerThen } from '../../graph/read/loaded-then.js';
import { type Context, contextOf } from '../context.js';
import { type KnownAt, versionMeant } from './known-at.js';

/** On each object of an answer that is asked as it was known then: the context in which its fields are read. */
const THEN = Symbol('known then');

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * Has every field of the schema heed `asKnownAt`: where it is given, the field and all that stands beneath it are resolved in a
 * context whose reader reads what had been loaded then. So no resolver needs to know of it, and a field whose statement does
 * not heed it is refused by the reader, never answered with what is loaded now.
 */
export function knowingThen(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === undefined && isLeafType(getNamedType(field.type))) continue; // a property: nothing stands beneath it
      field.resolve = heeding(field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

const heeding =
  (resolve: Resolver): Resolver =>
  (root, args, context, info) => {
    const then = (root as { [THEN]?: Context } | undefined)?.[THEN];
    const asked = args.asKnownAt as KnownAt | null | undefined;
    if (asked === undefined || asked === null)
      return then === undefined ? resolve(root, args, context, info) : marked(resolve(root, args, then, info), then);
    return contextThen(context, asked).then((past) => marked(resolve(root, args, past, info), past));
  };

const contexts = new WeakMap<Context, Map<number, Context>>();

/** The context of that moment: one for each data version and request, so that its batches are shared. */
async function contextThen(context: Context, asked: KnownAt): Promise<Context> {
  const version = await versionMeant(context.reader, asked);
  const known = contexts.get(context) ?? new Map<number, Context>();
  contexts.set(context, known);
  const past = known.get(version) ?? contextOf(readerThen(context.reader, version));
  known.set(version, past);
  return past;
}

/** What a field gives, with the mark on each object of it. */
function marked(given: unknown, then: Context): unknown {
  if (given instanceof Promise) return given.then((each) => marked(each, then));
  if (Array.isArray(given)) return given.map((each) => marked(each, then));
  if (typeof given === 'object' && given !== null && !(given instanceof Date))
    (given as { [THEN]?: Context })[THEN] = then;
  return given;
}
