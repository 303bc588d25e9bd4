/** The Neo4j that runs when no server of one's own is named. Community edition. */
export const NEO4J_VERSION = '5.26.12';

/** The oldest server that the queries are written for: 5.26 is the long-term release of Neo4j 5. */
export const OLDEST_VERSION = '5.26';

/**
 * Whether a server is new enough. Versions read as 5.26.12, 2025.03.0 or 5.27-aura; one that does not read so is too
 * old, since every Neo4j since 1.0 has said its version in one of these ways.
 */
export function isNewEnough(version: string, oldest: string = OLDEST_VERSION): boolean {
  const [major, minor] = numbers(version);
  const [oldestMajor, oldestMinor] = numbers(oldest);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function numbers(version: string): [major: number, minor: number] {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major ?? 0), Number(minor ?? 0)];
}
