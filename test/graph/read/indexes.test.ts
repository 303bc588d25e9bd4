import { schemaStatements } from '../../../src/graph/catalogue.js';
import { CONFLICT_LIST } from '../../../src/graph/read/conflict-list.js';
import { targetFields } from '../../../src/graph/read/entity-fields.js';
import { ENTITY_LIST, kindList } from '../../../src/graph/read/entity-list.js';
import { linkPageStatement } from '../../../src/graph/read/link-page.js';
import type { List } from '../../../src/graph/read/list.js';
import { OBSERVATION_LIST } from '../../../src/graph/read/observation-list.js';
import { pageOfEachStatement } from '../../../src/graph/read/page-of-each.js';
import { RELATION_LIST } from '../../../src/graph/read/relation-list.js';
import { relationRanges } from '../../../src/graph/read/relation-ranges.js';
import { CLAIM_LIST, PASSAGE_LIST, REPORT_LIST, SILENCE_LIST } from '../../../src/graph/read/text-lists.js';
import { ENTITY_KINDS } from '../../../src/vocabulary/entity-kind.js';
import { LINKS } from '../../../src/vocabulary/link.js';
import { keysOf } from '../../../src/vocabulary/term.js';

/** Every index of cypher/schema.cypher, as a statement names it: Relation(from, id). A constraint has one too. */
const declared = new Set(
  schemaStatements().map(({ text }) => {
    const [, label, properties] = /FOR \(n:(\w+)\) (?:ON \(|REQUIRE )([^)]*?)(?:\)| IS UNIQUE)/.exec(text)!;
    return `${label}(${properties!.replaceAll('n.', '')})`;
  }),
);

const named = (text: string): string[] =>
  [...text.matchAll(/USING INDEX (?:SEEK )?\w+:(\w+\([^)]*\))/g)].map(([, index]) => index!);

const lists: List[] = [
  ...keysOf(ENTITY_KINDS).map((kind) => kindList(kind, kind)),
  ENTITY_LIST,
  RELATION_LIST,
  OBSERVATION_LIST,
  CONFLICT_LIST,
  SILENCE_LIST,
  REPORT_LIST,
  PASSAGE_LIST,
  CLAIM_LIST,
];

describe('cypher/schema.cypher has every index that', () => {
  it.each(lists.map((list) => [list.name, list] as const))('the list of %s names', (_, { label, indexes }) => {
    const missing = indexes.map((index) => `${label}(${index.join(', ')})`).filter((index) => !declared.has(index));
    expect(missing).toEqual([]);
  });

  it.each(LINKS.map((link) => [`${link.on}.${link.field}`, link] as const))(
    'a page of %s names, in either order',
    (_, link) => {
      for (const field of ['NAME', 'YEAR'] as const) {
        const { statement } = linkPageStatement([], {
          link,
          filter: {},
          fields: targetFields(link),
          statuses: [],
          edge: {},
          edgeFields: () => undefined,
          by: { field, direction: 'ASC' },
          size: 1,
          from: 'START',
          nodeProperties: [],
          // no relationship says it: the page is read by ranges
          relationProperties: ['because'],
        });
        expect(named(statement.text).length).toBeGreaterThan(0);
        expect(named(statement.text).filter((index) => !declared.has(index))).toEqual([]);
      }
    },
  );

  it('a page of the relations of an entity names, in any direction and order, with types and without', () => {
    for (const direction of ['OUT', 'IN', 'BOTH'] as const)
      for (const field of ['NAME', 'YEAR'] as const)
        for (const filter of [{}, { type: { eq: 'HOSTS' } }]) {
          const branches = relationRanges(direction, { field, direction: 'ASC' }, filter);
          const request = { branches, filter, size: 1, from: 'START' as const, properties: [] };
          const { statement } = pageOfEachStatement('relations', RELATION_LIST, [], request);
          expect(named(statement.text).length).toBeGreaterThan(0);
          expect(named(statement.text).filter((index) => !declared.has(index))).toEqual([]);
        }
  });
});
