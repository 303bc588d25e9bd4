import { type Connection, withEach } from './paging/connection.js';

/** A node with the year as of which it was asked for, where it was: what stands beneath it is read as of that year too. */
export const nodeAsOf = <Node extends object>(node: Node, asOf: number | undefined): Node =>
  asOf === undefined ? node : { ...node, asOf };

export const pageAsOf = <Node extends object>(page: Connection<Node>, asOf: number | undefined): Connection<Node> =>
  asOf === undefined ? page : withEach(page, (node) => nodeAsOf(node, asOf));
