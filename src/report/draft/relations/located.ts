import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import { folded } from '../../text/fold.js';
import type { DraftEntity, DraftSource } from '../draft.js';
import { knownEntity } from '../names/known-entity.js';
import { type TownVillage, townVillages } from '../names/town-villages.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';

const IN_A_VILLAGE: ReadonlySet<EntityKind> = new Set<EntityKind>(['Project', 'Place', 'Organization', 'Enterprise']);
/** 位于柳溪村, 落户柳溪村: said, between a thing and a village. */
const SAID = /^[^,]{0,4}(?:位于|坐落于|坐落在|坐落|地处|选址在?|落户于?|落地于?|设在)$/u;

/** Waters, hills and roads often have a village's name and lie elsewhere too. */
const NATURAL = /(?:水库|[河湖溪江山岭路线]|大道|公路|景区|电站)$/u;
const NATURAL_HEAD = /^(?:水库|大桥|桥|河|湖|溪|江|山|路|大道|公路|线|电站)/u;

interface Where {
  village: TownVillage;
  whole: boolean;
}

/**
 * Where things lie: said (柳溪书院位于柳溪村), or inferred from a name that begins with a village's (柳溪光伏项目). Each name is
 * looked at once, where the text has it first.
 */
export class Located {
  private readonly seen = new Set<string>();
  private readonly villages: { name: string; where: Where }[];

  constructor(source: DraftSource) {
    this.villages = townVillages(source).flatMap((village) => [
      ...village.full.map((name) => ({ name, where: { village, whole: true } })),
      ...(village.short === null ? [] : [{ name: village.short, where: { village, whole: false } }]),
    ]);
    this.villages.sort((a, b) => b.name.length - a.name.length);
  }

  /** The places that a statement gives. */
  in(statement: Statement, entityOf: (id: string) => DraftEntity | undefined): Proposed[] {
    return [...said(statement), ...statement.named.flatMap((named) => this.inferred(named, entityOf))];
  }

  private inferred(named: NamedHere, entityOf: (id: string) => DraftEntity | undefined): Proposed[] {
    const { entity, kind } = named;
    if (!IN_A_VILLAGE.has(kind) || this.seen.has(entity.id)) return [];
    this.seen.add(entity.id);
    const name = folded(entity.name);
    const found = this.villages.find((each) => name.startsWith(each.name) && name.length > each.name.length + 1);
    if (found === undefined) return [];
    const { village, whole } = found.where;
    const unsure =
      !whole &&
      (kind === 'Enterprise' ||
        kind === 'Organization' ||
        NATURAL.test(name) ||
        NATURAL_HEAD.test(name.slice(found.name.length)));
    const because = whole
      ? `名称以“${village.name}”开头`
      : `名称以“${found.name}”开头，官方村名只有${village.name}与之相合`;
    const target = entityOf(village.id) ?? knownEntity({ ...village, kind: 'Village' });
    return [
      {
        type: 'LOCATED_IN',
        from: [named],
        to: [{ entity: target, kind: 'Village', start: named.start, end: named.end }],
        at: named.start,
        status: 'ACHIEVED',
        inferred: true,
        because,
        confidence: unsure ? 0.4 : whole ? 0.75 : 0.6,
        doubt: unsure ? '名称与村同名，未必在该村' : null,
      },
    ];
  }
}

function said({ text, named }: Statement): Proposed[] {
  return named.flatMap((village, index): Proposed[] => {
    const thing = named[index - 1];
    if (village.kind !== 'Village' || thing === undefined || !IN_A_VILLAGE.has(thing.kind)) return [];
    if (!SAID.test(text.slice(thing.end, village.start))) return [];
    return [
      { type: 'LOCATED_IN', from: [thing], to: [village], at: thing.start, status: 'ACHIEVED', confidence: 0.75 },
    ];
  });
}
