import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { onceADocument } from '../../src/api/once-a-document.js';

/** A document with its only root field, and how often something was made of that. */
function madeOf(text: string) {
  const document = parse(text);
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const part = (operation as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  let times = 0;
  const ask = (variableValues: Record<string, unknown> = {}, of = 'rows') =>
    onceADocument(part, { fragments, variableValues }, of, () => {
      times += 1;
      return { times };
    });
  return { ask, times: () => times };
}

test('what is made of a field is made once for a document', () => {
  const { ask, times } = madeOf('{ villages { name } }');
  expect(ask()).toBe(ask());
  expect(times()).toBe(1);
});

test('it is made anew for another thing, and for another document with the same text', () => {
  const text = '{ villages { name } }';
  const { ask, times } = madeOf(text);
  ask({}, 'rows as of 2031');
  ask({}, 'rows as of 2032');
  expect(times()).toBe(2);
  expect(madeOf(text).ask()).not.toBe(ask());
});

test('it is made anew for other values of the variables in it, not of others', () => {
  const { ask, times } = madeOf('query ($id: ID!, $year: Int) { town(id: $id) { figures(year: $year) } }');
  expect(ask({ id: 'a', year: 2031, other: 1 })).toBe(ask({ id: 'a', year: 2031, other: 2 }));
  expect(ask({ id: 'a', year: 2031 })).not.toBe(ask({ id: 'a', year: 2032 }));
  expect(ask({ id: 'a', year: 2031 })).not.toBe(ask({ id: 'b', year: 2031 }));
  expect(times()).toBe(3);
});

test('a variable that is left out is not the same as null', () => {
  const { ask } = madeOf('query ($year: Int) { figures(year: $year) { value } }');
  expect(ask({})).not.toBe(ask({ year: null }));
  expect(ask({ year: undefined })).toBe(ask({}));
});

test('variables count in directives, and in fragments however deep', () => {
  const { ask } = madeOf(`query ($a: Boolean!, $b: Boolean!, $c: Int) { town { ...f } }
    fragment f on Town { name @include(if: $a) ...g }
    fragment g on Town { code @skip(if: $b) villages(first: $c) { name } }`);
  const first = { a: true, b: true, c: 1 };
  expect(ask(first)).toBe(ask({ ...first }));
  for (const other of [{ a: false }, { b: false }, { c: 2 }]) expect(ask(first)).not.toBe(ask({ ...first, ...other }));
});

test('nothing is kept of what could not be made', () => {
  const { ask } = madeOf('{ villages { name } }');
  const part = parse('{ villages { name } }').definitions[0]!;
  const refused = () =>
    onceADocument(part, { fragments: {}, variableValues: {} }, 'rows', () => {
      throw new Error('no such order');
    });
  expect(refused).toThrow('no such order');
  expect(refused).toThrow('no such order');
  expect(ask()).toEqual({ times: 1 });
});

test('what holds a large document is not kept: a few would fill the memory', () => {
  const { ask, times } = madeOf(`{ villages(named: "${'溪'.repeat(200_000)}") { name } }`);
  ask();
  ask();
  expect(times()).toBe(2);
});

test('of many documents the last used are kept', () => {
  const first = madeOf('{ villages { name } }');
  first.ask();
  for (let at = 0; at < 200; at += 1) madeOf(`{ villages(named: "${at}${'溪'.repeat(80_000)}") { name } }`).ask();
  first.ask();
  expect(first.times()).toBe(2);
});
