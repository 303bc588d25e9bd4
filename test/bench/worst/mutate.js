import { placesIn } from './question.js';
import { isConnection, isPaged } from './types.js';

/** Makes another question of one, by a step or more that mostly ask for more: it never changes the one that it was given. */
export function mutationOf(schema, chance, growth, values) {
  const places = (fields) => placesIn(schema, fields);
  const composite = (fields) =>
    places(fields).filter(({ type, field }) => typeof type.getFields === 'function' && field.name !== 'pageInfo');

  const STEPS = {
    addField(fields) {
      const place = chance.one(composite(fields));
      if (!place || isConnection(place.type)) return addWrapper(fields);
      push(place.field.fields, growth.fieldOn(place.type, chance.below(4)));
    },
    addManyFields(fields) {
      const open = composite(fields).filter(({ type }) => !isConnection(type));
      if (open.length === 0) return;
      const place = chance.one(open);
      for (let added = 0; added < 8; added += 1)
        push(place.field.fields, growth.fieldOn(place.type, 1 + chance.below(2)));
    },
    addRoot(fields) {
      fields.push(growth.rootField(2 + chance.below(4)));
    },
    deepen(fields) {
      const open = composite(fields).filter(({ type }) => !isConnection(type));
      const deepest = Math.max(0, ...open.map(({ depth }) => depth));
      const place = chance.one(open.filter(({ depth }) => depth >= deepest - 1));
      if (place) push(place.field.fields, growth.fieldOn(place.type, 3));
    },
    enlarge(fields) {
      const paged = places(fields).filter(({ definition }) => isPaged(definition));
      if (paged.length === 0) return;
      const { field, definition } = chance.one(paged);
      const most = definition.args.some(({ name }) => name === 'last') ? 100 : 100;
      field.args.first = Math.min(most, Math.max(2, (field.args.first ?? 20) * 2));
    },
    repeat(fields) {
      const all = places(fields).filter(
        ({ field }) => field.name !== 'nodes' && field.name !== 'edges' && field.name !== 'node',
      );
      if (all.length === 0) return;
      const { field, list, definition } = chance.one(all);
      const times = chance.one([1, 1, 3, 8]);
      for (let made = 0; made < times; made += 1) {
        const copy = structuredClone(field);
        if (definition.args.length > 0 && chance.happens(0.7)) swap(copy, definition);
        list.push(copy);
      }
    },
    swapArgument(fields) {
      const open = places(fields).filter(({ definition }) => definition.args.length > 0);
      if (open.length === 0) return;
      const { field, definition } = chance.one(open);
      swap(field, definition);
    },
    nestFilter(fields) {
      const open = places(fields).filter(({ definition }) => definition.args.some(({ name }) => name === 'filter'));
      if (open.length === 0) return;
      const { field, definition } = chance.one(open);
      const { type } = definition.args.find(({ name }) => name === 'filter');
      const another = values.valueFor(type, 'filter', definition.name, 12);
      const before = field.args.filter;
      field.args.filter = before === undefined ? another : { [chance.one(['and', 'or'])]: [before, another] };
    },
    drop(fields) {
      const open = places(fields).filter(({ list }) => list.length > 1);
      if (open.length === 0) return;
      const { field, list } = chance.one(open);
      list.splice(list.indexOf(field), 1);
    },
  };

  const swap = (field, definition) => {
    const {
      [chance.one(definition.args).name]: drawn,
      first,
      ...kept
    } = { ...field.args, ...values.argumentsFor(definition) };
    field.args = { ...kept, ...(first === undefined ? {} : { first }), ...needed(definition, field.args) };
  };
  const needed = (definition, args) =>
    Object.fromEntries(
      definition.args.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => [name, args[name]]),
    );

  const addWrapper = (fields) => {
    const place = chance.one(places(fields).filter(({ type }) => isConnection(type)));
    if (place)
      push(
        place.field.fields,
        growth.made(chance.one(Object.values(place.type.getFields()).filter(({ name }) => name !== 'pageInfo')), 2),
      );
  };

  /** Smaller by one step: what a question that was refused becomes. */
  const smaller = (fields) => {
    const copy = structuredClone(fields);
    const large = places(copy).filter(({ field }) => (field.args.first ?? 0) > 1);
    if (large.length > 0 && chance.happens(0.5)) {
      const { field } = chance.one(large);
      field.args.first = Math.ceil(field.args.first / 3);
    } else STEPS.drop(copy);
    return copy;
  };

  const mutated = (fields) => {
    const copy = structuredClone(fields);
    for (let step = 0; step < 1 + chance.below(3); step += 1) STEPS[chance.one(Object.keys(STEPS))](copy);
    return copy;
  };

  return { mutated, smaller };
}

function push(list, field) {
  if (field !== undefined) list.push(field);
}
