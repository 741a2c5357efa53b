import { textOf } from '../../../server/src/syntax/tree/document';
import { Workspace } from '../../../server/src/workspace/workspace';
import { SlowDisk } from './slowDisk';

/** The folder that is open. */
export const FOLDER = 'file:///w';

/** The URI of a path in it. */
export function inFolder(path: string): string {
  return `${FOLDER}/${path}`;
}

export function diskOf(files: Readonly<Record<string, string>>): SlowDisk {
  return new SlowDisk(Object.fromEntries(Object.entries(files).map(([path, text]) => [inFolder(path), text])));
}

/** A workspace that has read the files of the folder, or of others that are open instead, and the disk they are on. */
export async function readFolder(files: Readonly<Record<string, string>>, ...folders: string[]) {
  const disk = diskOf(files);
  const workspace = new Workspace(disk);
  workspace.setFolders(folders.length > 0 ? folders : [FOLDER]);
  await workspace.scan();
  return { disk, workspace };
}

export function textIn(workspace: Workspace, path: string): string | undefined {
  const file = workspace.file(inFolder(path));
  return file && textOf(file.document);
}
