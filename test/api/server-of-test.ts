import { tinyServer } from './tiny-server.js';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A server over the invented API that ends with its test. */
export const server: typeof tinyServer = async (changes) => {
  const made = await tinyServer(changes);
  open.push(made);
  return made;
};
