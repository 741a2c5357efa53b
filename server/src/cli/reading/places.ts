import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { isIn, pathBelow } from '../../workspace/uris';
import type { Workspace } from '../../workspace/workspace';
import { CannotRun } from '../cannotRun';
import type { Environment } from '../environment';

/** A file or folder, and how a person here would name it. */
export interface Place {
  readonly uri: string;
  readonly path: string;
}

/** One that a person named. */
export interface NamedPlace extends Place {
  readonly kind: 'file' | 'folder';
}

/** @throws CannotRun with a message for each path where there is nothing */
export async function findPlaces(paths: readonly string[], { files, uriOf }: Environment): Promise<NamedPlace[]> {
  const places: NamedPlace[] = [];
  const missing: Message[] = [];
  for (const path of paths) {
    const uri = uriOf(path);
    const kind = await files.kindOf(uri);
    if (kind) places.push({ uri, path, kind });
    else missing.push(message('There is no file or folder “{0}”. Check its name and the folder you are in.', path));
  }
  if (missing.length > 0) throw new CannotRun(...missing);
  return places;
}

/**
 * The plan files at these places: each once, in the order in which the paths name them.
 * @throws CannotRun with a message for each folder that holds none
 */
export function filesOf(places: readonly NamedPlace[], workspace: Workspace): Place[] {
  const found = new Map<string, Place>();
  const empty: Message[] = [];
  const known = workspace.allFiles().map(({ uri }) => uri);
  for (const { uri, path, kind } of places) {
    if (kind === 'file') {
      if (!found.has(uri)) found.set(uri, { uri, path });
      continue;
    }
    const inside = known.filter((file) => isIn(uri, file)).sort();
    if (inside.length === 0) empty.push(noPlanIn(path));
    const before = path === '.' || path === './' ? '' : `${path.replace(/(?<![\\/])[\\/]+$/, '')}/`;
    for (const file of inside) {
      const rest = pathBelow(uri, file);
      if (!found.has(file)) found.set(file, { uri: file, path: before + rest });
    }
  }
  if (empty.length > 0) throw new CannotRun(...empty);
  return [...found.values()];
}

function noPlanIn(path: string): Message {
  return message(
    'The folder “{0}” holds no plan: no *.shisaku, *.shisaku.md or *.shisaku.txt, and nothing that “files” of a shisaku.json names. Name a file, or add a shisaku.json.',
    path,
  );
}
