import { verifySources } from '../../../src/report/verify.js';
import { sourcesWith } from '../invented-sources.js';

/** The problems that verify tells of 清河镇 with some of its files as given: `file:line:column: message`. */
export const problemsWith = (changed: Parameters<typeof sourcesWith>[0], withCounts = false): string[] =>
  verifySources(sourcesWith(changed))
    .problems.filter(({ message }) => withCounts || !message.startsWith('counts:'))
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);

/** The same of a claims.yaml, without its path. */
export const inClaims = (claims: string): string[] =>
  problemsWith({ claims }).map((problem) => problem.replace('qinghe/2031/claims.yaml:', ''));
