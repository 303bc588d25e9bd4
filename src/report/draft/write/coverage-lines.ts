import type { Coverage, Uncovered } from '../../coverage.js';
import { commentLine } from './scalar.js';

/** What the claims leave open, as comments at the end of claims.yaml: every number and every sentence, with its line. */
export function coverageLines({ numbers, sentences }: Coverage): string {
  const list = (title: string, items: readonly Uncovered[]): string[] =>
    items.length === 0
      ? []
      : [
          `# ${title}: ${items.length}`,
          ...items.map((each) => `#   ${each.line}:${each.column} ${commentLine(each.text, 300)}`),
        ];
  const lines = [
    '# ── coverage 覆盖情况 ──',
    `# ${totals({ numbers, sentences })}`,
    ...list('numbers neither claimed nor ignored 未覆盖的数字', numbers.open),
    ...list('sentences without a claim, not looked at 没有陈述的句子', sentences.open),
  ];
  return `${lines.join('\n')}\n`;
}

/** How much is accounted for, in one line. */
export const totals = ({ numbers, sentences }: Pick<Coverage, 'numbers' | 'sentences'>): string =>
  `${numbers.total - numbers.open.length} of ${numbers.total} numbers accounted for, ` +
  `${sentences.total - sentences.open.length} of ${sentences.total} sentences`;
