import type { ClientOptions } from './client';
import { Client } from './client';

/**
 * A client for all tests of a suite. It goes when they are done, and its folder with it.
 * @param open the files that it has open from the beginning
 */
export function clientOfSuite(options: ClientOptions, open: readonly string[] = []): Client {
  const client = new Client(options);
  before(async () => {
    await client.connect();
    for (const name of open) await client.open(name);
  });
  after(async () => {
    await client.stop();
    options.folder.remove();
  });
  return client;
}
