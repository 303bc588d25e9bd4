import { lockersOf } from '../../../src/graph/local/store-lock.js';

const LOCKS = `1: POSIX  ADVISORY  WRITE 8328 fe:00:9979031 0 EOF
2: POSIX  ADVISORY  READ 8329 fe:00:9978071 0 EOF
76: POSIX  ADVISORY  WRITE 8330 fe:00:9978071 0 EOF
77: FLOCK  ADVISORY  WRITE 8331 fe:00:9978071 0 EOF
78: POSIX  ADVISORY  WRITE 8332 00:2d:9978071 0 EOF
`;

test('who writes to an inode is read from the list of locks, on whichever file system it may be', () => {
  expect(lockersOf(9978071n, LOCKS)).toEqual([8330, 8332]);
  expect(lockersOf(997807n, LOCKS)).toEqual([]);
});
