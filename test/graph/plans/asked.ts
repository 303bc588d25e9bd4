import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type FieldNode,
  type GraphQLSchema,
  graphql,
  Kind,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { contextOf } from '../../../src/api/context.js';
import { buildApiSchema } from '../../../src/api/schema.js';
import type { Graph } from '../../../src/graph/connection.js';
import type { Parameters, Statement } from '../../../src/graph/statement.js';

/** A statement that some question ran, with the parameters of the first time. */
export interface Ran {
  statement: Statement;
  parameters: Parameters;
  /** The first question that ran it. */
  by: string;
}

const FOLDERS = ['test/queries', 'src/web/examples'];
const ASIDE: Readonly<Record<string, ValueNode>> = {
  asOf: { kind: Kind.INT, value: '2032' },
  asKnownAt: {
    kind: Kind.OBJECT,
    fields: [
      {
        kind: Kind.OBJECT_FIELD,
        name: { kind: Kind.NAME, value: 'dataVersion' },
        value: { kind: Kind.INT, value: '1' },
      },
    ],
  },
};

/**
 * Asks the questions of test/queries and the playground's examples, and those with `asOf` and with `asKnownAt` that ask some field which
 * none before them did. Gives each text of Cypher that ran, once.
 */
export async function statementsAsked(graph: Graph): Promise<Ran[]> {
  const schema = buildApiSchema();
  const ran = new Map<string, Ran>();
  for (const { by, source } of questions(schema)) {
    const onStatement = (statement: Statement, parameters: Parameters) => {
      if (!ran.has(statement.text)) ran.set(statement.text, { statement, parameters, by });
    };
    await graphql({ schema, source, contextValue: contextOf(graph.reader({ onStatement })) });
  }
  return [...ran.values()];
}

function questions(schema: GraphQLSchema): { by: string; source: string }[] {
  const asked = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => ({ by: file, source: readFileSync(join(folder, file), 'utf8') })),
  );
  const variants = Object.keys(ASIDE).flatMap((argument) => {
    const seen = new Set<string>();
    return asked.flatMap(({ by, source }) => {
      const variant = withArgument(schema, source, argument);
      const anew = variant.fields.filter((field) => !seen.has(field));
      for (const field of anew) seen.add(field);
      return anew.length > 0 ? [{ by: `${by} ${argument}`, source: variant.source }] : [];
    });
  });
  return [...asked, ...variants];
}

/** The question with an argument at each field of the root that takes it, and the fields in it that are asked under one. */
function withArgument(schema: GraphQLSchema, source: string, argument: string): { source: string; fields: string[] } {
  const info = new TypeInfo(schema);
  const fields = new Set<string>();
  let under = 0;
  const takes = (field: FieldNode) =>
    info.getParentType() === schema.getQueryType() &&
    info.getFieldDef()?.args.some(({ name }) => name === argument) &&
    !field.arguments?.some(({ name }) => name.value === argument);
  const document = visit(
    parse(source),
    visitWithTypeInfo(info, {
      Field: {
        enter: (field) => {
          if (takes(field)) under += 1;
          if (under > 0) fields.add(`${info.getParentType()?.name}.${field.name.value}`);
        },
        leave: (field) => {
          if (!takes(field)) return undefined;
          under -= 1;
          const given = {
            kind: Kind.ARGUMENT,
            name: { kind: Kind.NAME, value: argument },
            value: ASIDE[argument]!,
          } as const;
          return { ...field, arguments: [...(field.arguments ?? []), given] };
        },
      },
    }),
  );
  return { source: print(document), fields: [...fields] };
}
