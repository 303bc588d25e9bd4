import type { Visible } from './filter.js';
import type { GraphData } from './graph-data.js';
import { isNotYet } from './line-style.js';
import { type Language, nameOf, typeName, type Vocabulary } from './vocabulary.js';
import type { ViewWords } from './words.js';

/** One line of the table of relations. */
export interface RelationRow {
  id: string;
  from: { id: string; kind: string; name: string };
  relation: string;
  to: { id: string; kind: string; name: string };
  status: string;
  year: string;
  remark: string;
  /** Planned or applied for. */
  notYet: boolean;
}

/** One line of the table of entities. */
export interface EntityRow {
  id: string;
  kind: string;
  kindName: string;
  name: string;
  /** How many of the relations shown it has. */
  relations: number;
  expanded: boolean;
}

/** What the picture shows, as rows: relations by type and year, entities by how many relations they have. */
export function tableOf(
  data: GraphData,
  visible: Visible,
  { vocabulary, language, words }: { vocabulary: Vocabulary; language: Language; words: ViewWords },
): { relations: RelationRow[]; entities: EntityRow[] } {
  const links = [...data.links.values()].filter(({ id }) => visible.links.has(id));
  const degrees = new Map<string, number>();
  const relations = links.flatMap((link): RelationRow[] => {
    const [from, to] = [data.nodes.get(link.from), data.nodes.get(link.to)];
    if (from === undefined || to === undefined) return [];
    for (const { id } of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
    return [
      {
        id: link.id,
        from,
        relation: typeName(vocabulary, link.type, language),
        to,
        status: nameOf(vocabulary.statuses, link.status, language),
        year: link.year === null ? '' : String(link.year),
        remark: [link.title ?? '', link.inferred ? words.inferred : '']
          .filter((part) => part !== '')
          .join(language === 'zh' ? '；' : '; '),
        notYet: isNotYet(link),
      },
    ];
  });
  const expanded = new Set(data.centres.map(({ id }) => id));
  const entities = [...data.nodes.values()]
    .filter(({ id }) => visible.nodes.has(id))
    .map(({ id, kind, name }) => ({
      id,
      kind,
      kindName: nameOf(vocabulary.kinds, kind, language),
      name,
      relations: degrees.get(id) ?? 0,
      expanded: expanded.has(id),
    }));
  const collator = new Intl.Collator(language);
  return {
    relations: relations.sort(
      (a, b) =>
        collator.compare(a.relation, b.relation) ||
        a.year.localeCompare(b.year) ||
        collator.compare(a.from.name, b.from.name) ||
        collator.compare(a.to.name, b.to.name),
    ),
    entities: entities.sort((a, b) => b.relations - a.relations || collator.compare(a.name, b.name)),
  };
}
