import { groupBy } from '../../base/groupBy';
import type { Form } from '../../form/form';
import type { Host, PlanOnDisk, ReadingCache } from './host';

/** Read ahead, while what has come is taken in. */
const AT_ONCE = 4;

/** A file as it was found: with its summary where the host has read it; without bytes where it is gone. */
export type FoundOnDisk = PlanOnDisk | { readonly uri: string; readonly bytes: Uint8Array | undefined };

export interface DiskOptions {
  readonly manyFiles: number;
  readonly cache: ReadingCache | undefined;
}

/** Reads files from the disk, some at a time: each of them once, gone or not. Between them the event loop is free. */
export async function* readFromDisk(
  host: Host,
  uris: readonly string[],
  formOf: (uri: string) => Form,
  { manyFiles, cache }: DiskOptions,
): AsyncGenerator<readonly FoundOnDisk[]> {
  const left = new Set(uris);
  if (host.readMany && uris.length > manyFiles) {
    for (const [form, ofForm] of groupBy(uris, formOf)) {
      for await (const plans of host.readMany(ofForm, form, cache)) {
        for (const { uri } of plans) left.delete(uri);
        yield plans;
      }
    }
  }
  yield* oneByOne(host, [...left]);
}

async function* oneByOne(host: Host, uris: readonly string[]): AsyncGenerator<readonly FoundOnDisk[]> {
  const read = async (uri: string): Promise<FoundOnDisk> => ({ uri, bytes: await host.readFile(uri) });
  const ahead = uris.slice(0, AT_ONCE).map(read);
  for (let next = AT_ONCE; ahead.length > 0; next++) {
    const found = await (ahead.shift() as Promise<FoundOnDisk>);
    const uri = uris[next];
    if (uri !== undefined) ahead.push(read(uri));
    yield [found];
  }
}
