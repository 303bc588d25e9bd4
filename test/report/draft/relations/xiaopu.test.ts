import { join } from 'node:path';
import type { DraftEntity } from '../../../../src/report/draft/draft.js';
import { nameKey } from '../../../../src/report/draft/names/join-candidates.js';
import { draftNames } from '../../../../src/report/draft/names/names.js';
import { draftRelations } from '../../../../src/report/draft/relations/relations.js';
import type { Entity, VerifiedReport } from '../../../../src/report/facts.js';
import { verifyFolder } from '../../../../src/report/verify.js';
import { xiaopu } from '../measure/xiaopu.js';

/** Proposals from this confidence on are claims. */
const SURE = 0.5;

interface Score {
  proposed: number;
  right: number;
  reviewed: number;
  found: number;
}

const precision = ({ right, proposed }: Score): number => right / proposed;
const recall = ({ found, reviewed }: Score): number => found / reviewed;
const print = (what: string, score: Score): string =>
  `${what}: ${score.right} of ${score.proposed} proposed are right (${precision(score).toFixed(3)}), ` +
  `${score.found} of ${score.reviewed} reviewed are found (${recall(score).toFixed(3)})`;

/** The draft of 小浦镇 2022 as of a new town, of whose entities only its villages are known, beside its reviewed claims. */
async function measured(): Promise<{ entities: Score; links: Score; withStatus: Score; plansAsDone: number }> {
  const { source } = await xiaopu();
  const { report } = await verifyFolder(join(process.cwd(), 'seed', 'xiaopu', '2022'));
  if (report === undefined) throw new Error('seed/xiaopu/2022 does not verify');
  const named = reviewedEntities(report);
  const byName = new Map(named.flatMap((entity) => keysOf(entity).map((key) => [key, entity.id] as const)));
  const names = draftNames(source);
  const idOf = ({ kind, name, aliases }: DraftEntity): string | undefined =>
    [name, ...aliases.map((alias) => alias.name)].map((each) => byName.get(`${kind} ${nameKey(each)}`)).find(Boolean);
  const ids = new Map(names.entities.map((entity) => [entity.id, idOf(entity)]));
  ids.set(source.town.id, report.report.town);
  for (const { id, name } of source.known)
    if (id.startsWith('village/')) ids.set(id, byName.get(`Village ${nameKey(name)}`));

  const sure = names.entities.filter(({ confidence }) => confidence >= SURE);
  const found = new Set(sure.flatMap(({ id }) => ids.get(id) ?? []));
  const relations = draftRelations(source, names, []).filter(({ confidence }) => confidence >= SURE);
  const drafted = relations.flatMap(({ type, from, to, status }) =>
    from.flatMap((one) => to.map((other) => ({ link: `${type} ${ids.get(one)} ${ids.get(other)}`, status }))),
  );
  const reviewed = report.relations
    .filter(({ origin }) => origin === 'REPORT')
    .map(({ type, from, to, status }) => ({ link: `${type} ${from} ${to}`, status }));
  const statuses = new Map<string, Set<string>>();
  for (const { link, status } of reviewed) statuses.set(link, (statuses.get(link) ?? new Set()).add(status));
  return {
    entities: {
      proposed: sure.length,
      right: sure.filter(({ id }) => ids.get(id) !== undefined).length,
      reviewed: named.length,
      found: named.filter(({ id }) => found.has(id)).length,
    },
    links: scoreOf(drafted, reviewed, ({ link }) => link),
    withStatus: scoreOf(drafted, reviewed, ({ link, status }) => `${link} ${status}`),
    plansAsDone: drafted.filter(({ link, status }) => {
      const said = statuses.get(link);
      return status !== 'PLANNED' && said?.size === 1 && said.has('PLANNED');
    }).length,
  };
}

/** What the claims of the report name; the codes give villages and divisions that it never mentions. */
const reviewedEntities = ({ entities, claims }: VerifiedReport): Entity[] => {
  const named = new Set(claims.map(({ fact }) => fact));
  return entities.filter(({ id }) => named.has(id));
};

const keysOf = ({ kind, name, aliases }: Entity): string[] =>
  [name, ...aliases.map((alias) => alias.name)].map((each) => `${kind} ${nameKey(each)}`);

function scoreOf<Item>(drafted: readonly Item[], reviewed: readonly Item[], keyOf: (item: Item) => string): Score {
  const [ours, theirs] = [new Set(drafted.map(keyOf)), new Set(reviewed.map(keyOf))];
  return {
    proposed: drafted.length,
    right: drafted.filter((each) => theirs.has(keyOf(each))).length,
    reviewed: reviewed.length,
    found: reviewed.filter((each) => ours.has(keyOf(each))).length,
  };
}

// `SCORES=1 npx jest --selectProjects units --testPathPatterns draft/relations/xiaopu` prints the figures.
describe('the draft of 小浦镇 2022', () => {
  it('names few things and links that its reviewed claims do not have, and takes no plan for a fact', async () => {
    const { entities, links, withStatus, plansAsDone } = await measured();
    const scores = [print('entities', entities), print('links', links), print('with status', withStatus)].join('\n');
    if (process.env.SCORES !== undefined) process.stdout.write(`${scores}\n`);
    expect([scores, precision(entities) >= 0.95, recall(entities) >= 0.6]).toEqual([scores, true, true]);
    expect([scores, precision(links) >= 0.95, precision(withStatus) >= 0.92]).toEqual([scores, true, true]);
    expect([scores, recall(withStatus) >= 0.42]).toEqual([scores, true]);
    expect(plansAsDone).toBe(0);
  });
});
