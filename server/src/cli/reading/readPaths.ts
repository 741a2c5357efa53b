import { isFaithful } from '../../text/encoding/encodeFile';
import type { TextEncoding } from '../../text/encoding/encoding';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { rootAbove } from '../../workspace/configuration/rootAbove';
import { parentOf, sharedFolder } from '../../workspace/uris';
import { Workspace } from '../../workspace/workspace';
import { CannotRun } from '../cannotRun';
import type { CommandContext } from '../commandContext';
import { notify } from '../commandContext';
import type { Environment } from '../environment';
import type { Progress } from '../progress';
import type { NamedPlace, Place } from './places';
import { filesOf, findPlaces } from './places';
import { readPlainText } from './readPlainText';
import { settingsNotices } from './settingsNotices';

/** A plan file that a person named, by itself or with its folder. */
export interface NamedFile {
  readonly uri: string;
  /** As the person named it. */
  readonly path: string;
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether the text says all that the bytes said. */
  readonly faithful: boolean;
}

/** The named files, and a workspace that holds them together with the rest of their editions. */
export interface Reading {
  readonly workspace: Workspace;
  readonly named: readonly NamedFile[];
}

/**
 * Reads the files that paths name. Under a `shisaku.json` the whole plan is read as context; without one the edition
 * is just what is named. What is passed over is told, and what is wrong with the settings.
 * @throws CannotRun with a message for each path that names no plan
 */
export async function readPaths(
  paths: readonly string[],
  context: CommandContext,
  progress?: Progress,
): Promise<Reading> {
  const { environment } = context;
  const places = await findPlaces(paths, environment);
  const folders = new Set<string>();
  for (const { uri, kind } of places) {
    const above = await rootAbove(kind === 'folder' ? uri : parentOf(uri), async (config) =>
      (await environment.files.kindOf(config)) === 'file' ? config : undefined,
    );
    if (above) folders.add(above.root);
    else if (kind === 'folder') folders.add(uri);
  }
  const workspace = new Workspace(environment.files);
  workspace.setFolders([...folders]);
  await workspace.scan((done, of) => progress?.tell(() => message('Reading the plans: {0} of {1}', done, of)));
  const found = filesOf(places, workspace);
  workspace.setFolders([sharedFolder(found.map(({ uri }) => uri))]);
  const { named, notices } = await readFound(found, places, environment);
  for (const { uri, text } of named) workspace.open(uri, text);
  const faults = settingsNotices(
    workspace,
    named.map(({ uri }) => uri),
    context,
  );
  notify(context, [...faults, ...notices]);
  return { workspace, named };
}

async function readFound(found: readonly Place[], places: readonly NamedPlace[], { files }: Environment) {
  const named: NamedFile[] = [];
  const notices: Message[] = [];
  const unreadable: Message[] = [];
  for (const place of found) {
    const read = readNamed(place, await files.readFile(place.uri));
    // A folder's globs may take in what is no text (戦略* and 戦略2.docx): only a person who names it is stopped.
    if ('encoding' in read) named.push(read);
    else if (places.some(({ uri }) => uri === place.uri)) unreadable.push(read);
    else notices.push(read);
  }
  if (unreadable.length > 0) throw new CannotRun(...unreadable);
  return { named, notices };
}

function readNamed(place: Place, bytes: Uint8Array | undefined): NamedFile | Message {
  if (!bytes) {
    return message('“{0}” could not be read. Check that you may read it and that no program holds it.', place.path);
  }
  const read = readPlainText(bytes, place.path);
  return 'encoding' in read ? { ...place, ...read, faithful: isFaithful(read, bytes) } : read;
}
