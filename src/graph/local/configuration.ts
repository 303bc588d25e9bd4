import { LOOPBACK } from './port.js';

/** First line of the file: a folder with it in is ours to delete. */
export const MARK = '# Written by xiangtu at every start of its local database: changes here are lost.';

/** MiB: holds the graph of a few hundred reports; measured with 380,523 nodes and 661,900 relationships. */
const PAGE_CACHE = 512;

/** Relationships of a node. */
const GROUPED_FROM = 8;

/**
 * neo4j.conf.
 *
 * @param port for Bolt; HTTP and HTTPS stay off
 * @param heap the largest Java heap, MiB
 */
export function configuration({ port, heap }: { port: number; heap: number }): string {
  const lines: [setting: string, value: string | number][] = [
    ['server.default_listen_address', LOOPBACK],
    ['server.bolt.listen_address', `${LOOPBACK}:${port}`],
    ['server.bolt.advertised_address', `${LOOPBACK}:${port}`], // what neo4j:// is routed to
    ['server.http.enabled', 'false'],
    ['server.https.enabled', 'false'],
    ['dbms.usage_report.enabled', 'false'],
    ['client.allow_telemetry', 'false'],
    ['server.memory.pagecache.size', `${PAGE_CACHE}m`],
    // By default one transaction may take 70 % of the heap and the server dies with it. 10,000 claims fit into a quarter.
    ['dbms.memory.transaction.total.max', `${Math.floor(heap * 0.6)}m`],
    ['db.memory.transaction.max', `${Math.floor(heap * 0.5)}m`],
    // Requests bring a shorter one of their own; this ends what a program that died has left.
    ['db.transaction.timeout', '120s'],
    // From so many relationships on they stand by type, and what is not asked for is not walked past: 50 by default, and a thing has 10 to
    // 60, most of them from claims. A filter over four links takes a third less time.
    ['db.relationship_grouping_threshold', GROUPED_FROM],
    ['db.tx_log.preallocate', 'false'], // else 256 MiB of nothing for each database
    // How long the server's network waits for silence before it ends: 5 s and more by default, and nobody is talking any
    // more when the last user has left. Stopping takes 0.3 s instead of 10.
    ['internal.dbms.bolt.netty_server_shutdown_quiet_period', 0],
  ];
  return `${[MARK, ...lines.map(([setting, value]) => `${setting}=${value}`)].join('\n')}\n`;
}

/** What Java is told before the classpath. */
export function javaOptions(heap: number): string[] {
  return [
    `-Xms${Math.min(256, heap)}m`,
    `-Xmx${heap}m`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  ];
}

/** An argument file as the java command reads it (`java @file`): one argument a line, quoted, so that spaces hold. */
export function argumentFile(args: string[]): string {
  return args.map((argument) => `"${argument.replace(/["\\]/g, '\\$&')}"\n`).join('');
}
