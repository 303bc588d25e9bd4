import { Failure } from '../answers/failure.js';
import { useAnswer } from '../answers/use-answer.js';
import type { Figure } from '../figures/figure.js';
import { TargetItem } from './target-item.js';
import { targetSeen } from './target-outcome.js';
import { type ComparisonsData, comparisonsQuery, type Pair } from './target-query.js';

interface TargetsPageProps {
  id: string;
  targets: readonly Figure[];
  reported: ReadonlySet<number>;
}

/** Some targets, with the comparisons that one operation asks for. */
export function TargetsPage({ id, targets, reported }: TargetsPageProps) {
  const pairs = [
    ...new Map(targets.map(({ indicator, year }) => [keyOf({ indicator, year }), { indicator, year }])).values(),
  ];
  const { query, variables } = comparisonsQuery(pairs);
  const asked = useAnswer<ComparisonsData>(query, { id, ...variables });
  return (
    <>
      {asked.state === 'FAILED' && (
        <li>
          <Failure error={asked.error} again={asked.again} />
        </li>
      )}
      {targets.map((target) => {
        const index = pairs.findIndex((pair) => keyOf(pair) === keyOf(target));
        const comparisons = asked.state === 'ANSWERED' ? (asked.data[`c${index}`] ?? []) : null;
        return (
          <TargetItem key={target.id} target={target} seen={comparisons && targetSeen(target, comparisons, reported)} />
        );
      })}
    </>
  );
}

const keyOf = ({ indicator, year }: Pair): string => `${year} ${indicator}`;
