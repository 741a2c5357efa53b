import { rewriteFile } from '../../../text/encoding/rewriteFile';
import type { Message } from '../../../text/message';
import { CONFIG_NAME } from '../../../workspace/configuration/planConfig';
import type { Host } from '../../../workspace/disk/host';
import type { Rollover } from '../planRollover';
import { rolledConfig } from './rolledConfig';
import { rolledText } from './rolledText';

/** A file of the new edition: its path from the new folder. */
export interface RolledFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of the new edition, each in the encoding and with the line ends of the old one: all of them, or why one cannot
 * be kept.
 */
export async function rolledFiles(
  rollover: Rollover,
  newFolder: string,
  isChosen: (id: string) => boolean,
  { readFile }: Pick<Host, 'readFile'>,
): Promise<readonly RolledFile[] | { readonly refused: readonly Message[] }> {
  const files: RolledFile[] = [];
  const refused: Message[] = [];
  for (const { uri, path, textFrom } of textsOf(rollover, newFolder, isChosen)) {
    const bytes = rewriteFile(path, await readFile(uri), textFrom);
    if (bytes instanceof Uint8Array) files.push({ path, bytes });
    else refused.push(bytes);
  }
  return refused.length > 0 ? { refused } : files;
}

function textsOf(rollover: Rollover, newFolder: string, isChosen: (id: string) => boolean) {
  return [
    ...rollover.files.map((file) => ({
      uri: file.file.uri,
      path: file.newPath,
      textFrom: () => rolledText(file, isChosen),
    })),
    {
      uri: `${rollover.folder}/${CONFIG_NAME}`,
      path: CONFIG_NAME,
      textFrom: (before: string | undefined) => rolledConfig(rollover, newFolder, before),
    },
  ];
}
