import type { EntityKind } from '../../../vocabulary/entity-kind.js';
import type { Proposed } from './proposed.js';
import type { NamedHere, Statement } from './statements.js';
import { tenseOf } from './tense.js';

const INVESTORS: ReadonlySet<EntityKind> = new Set<EntityKind>(['Enterprise', 'Village', 'Organization']);
const THINGS: ReadonlySet<EntityKind> = new Set<EntityKind>(['Project', 'Place']);
/** 春来公司投资2亿元建设的柳溪光伏项目 */
const INVESTS = /^(?:总?投资|出资)[^,]{0,16}?(?:建设|兴建|新建|打造|改造)?(?:的)?$/u;
/** 柳溪书院由春来公司运营 */
const BY = /^[^,]{0,6}由$/u;
const OPERATES = /^[^,]{0,4}(?:运营|经营|托管|管理运营)/u;
const FUNDS = /^[^,]{0,4}(?:出资|全额出资|捐资|资助)(?!源)/u;
const BUILDS = /^[^,]{0,4}投资/u;

/** Who put money into a thing, gives its money or runs it; only where the words say so. */
export function capital(statement: Statement): Proposed[] {
  const { text, named } = statement;
  const status = tenseOf(statement, text.length).planned ? ('PLANNED' as const) : ('ACHIEVED' as const);
  return named.flatMap((first, index): Proposed[] => {
    const second = named[index + 1];
    if (second === undefined) return [];
    const [between, behind] = [text.slice(first.end, second.start), text.slice(second.end, second.end + 12)];
    const common = { at: first.start, status, confidence: 0.65 };
    if (INVESTORS.has(first.kind) && THINGS.has(second.kind) && INVESTS.test(between))
      return [{ type: 'INVESTED_IN', from: [first], to: [second], ...common }];
    if (!THINGS.has(first.kind) || !INVESTORS.has(second.kind) || !BY.test(between)) return [];
    return byWhom(first, second, behind, common);
  });
}

function byWhom(
  thing: NamedHere,
  who: NamedHere,
  behind: string,
  common: Pick<Proposed, 'at' | 'status' | 'confidence'>,
): Proposed[] {
  if (OPERATES.test(behind)) return [{ type: 'OPERATES', from: [who], to: [thing], ...common }];
  if (FUNDS.test(behind)) return [{ type: 'FUNDED_BY', from: [thing], to: [who], ...common }];
  return BUILDS.test(behind) ? [{ type: 'INVESTED_IN', from: [who], to: [thing], ...common }] : [];
}
