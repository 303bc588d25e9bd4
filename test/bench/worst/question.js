import { astFromValue, Kind, parse, print, valueFromASTUntyped } from 'graphql';
import { fieldOf, typeOf } from './types.js';

/**
 * A question as a tree: what can grow, and be printed. A field is `{name, on, args, fields}`: `on` is the type that an inline fragment
 * narrows its parent to, or null; `args` are plain values by argument; `fields` are what is selected beneath it.
 */
export const fieldNamed = (name, args = {}, fields = [], on = null) => ({ name, on, args, fields });

/** The tree of a written question: one anonymous query, its values inline. */
export function questionIn(text) {
  const [operation] = parse(text).definitions;
  return fieldsIn(operation.selectionSet, null);
}

function fieldsIn(set, on) {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return fieldsIn(selection.selectionSet, selection.typeCondition?.name.value ?? on);
    }
    const args = Object.fromEntries(
      (selection.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
    );
    return [fieldNamed(selection.name.value, args, fieldsIn(selection.selectionSet, null), on)];
  });
}

/** The question as text; of two fields of one name beside each other the second gets an alias. */
export function printed(schema, fields) {
  return `query ${block(schema, schema.getQueryType(), fields)}`;
}

function block(schema, parent, fields) {
  const seen = new Map();
  const lines = fields.map((field) => {
    const type = field.on === null ? parent : schema.getType(field.on);
    const definition = fieldOf(type, field.name);
    const key = `${field.on} ${field.name}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const alias = count === 0 ? '' : `${field.name}${count}: `;
    const inner = field.fields.length === 0 ? '' : ` ${block(schema, typeOf(definition), field.fields)}`;
    const text = `${alias}${field.name}${argumentsOf(definition, field.args)}${inner}`;
    return field.on === null ? text : `... on ${field.on} { ${text} }`;
  });
  return `{ ${lines.join(' ')} }`;
}

function argumentsOf(definition, args) {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  if (given.length === 0) return '';
  const texts = given.map(([name, value]) => {
    const { type } = definition.args.find((argument) => argument.name === name);
    return `${name}: ${print(astFromValue(value, type)).replace(/\s+/g, ' ')}`;
  });
  return `(${texts.join(', ')})`;
}

/** Every field of the tree, with the list that it stands in, its parent's type and how deep it stands; from the root downwards. */
export function placesIn(schema, fields) {
  const walk = (list, parent, depth) =>
    list.flatMap((field) => {
      const type = field.on === null ? parent : schema.getType(field.on);
      const definition = fieldOf(type, field.name);
      const inner = typeOf(definition);
      return [{ field, list, parent: type, definition, type: inner, depth }, ...walk(field.fields, inner, depth + 1)];
    });
  return walk(fields, schema.getQueryType(), 1);
}
