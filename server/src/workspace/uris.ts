import { URI, Utils } from 'vscode-uri';

/**
 * A URI as this program writes it: editors differ in what they escape, and a file must have one name. What is no URI at
 * all is a name like any other, and can be decoded like one.
 */
export function canonicalUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri.replaceAll('%', '%25');
  }
}

/** A folder's URI, without a slash at its end. */
export function folderUri(uri: string): string {
  return canonicalUri(uri).replace(/\/$/, '');
}

/** A folder as people write it, as seen from another; on Windows they write `\\`. */
export function folderFrom(folder: string, path: string): string {
  return folderUri(Utils.resolvePath(URI.parse(folder), path.replaceAll('\\', '/')).toString());
}

/** The folder that holds a file or a folder; '' above the top. */
export function parentOf(uri: string): string {
  const slash = uri.lastIndexOf('/');
  const parent = slash === -1 ? '' : uri.slice(0, slash);
  return parent.endsWith('/') || /^[a-z][\w+.-]*:$/i.test(parent) ? '' : parent;
}

/** The name of a file, a folder or a document that has no file yet, as people write it. */
export function nameOfUri(uri: string): string {
  return decodeURIComponent(uri.replace(/^(?:.*\/|untitled:)/, ''));
}

/** The way to a file or folder from a folder above it, as people write it. */
export function pathBelow(folder: string, uri: string): string {
  return decodeURIComponent(uri.slice(folder.length + 1));
}

/** Whether a file or folder stands anywhere below a folder. */
export function isIn(folder: string, uri: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** The same for any of very many folders. */
export function isInAny(folders: ReadonlySet<string>, uri: string): boolean {
  for (let folder = parentOf(uri); folder !== ''; folder = parentOf(folder)) if (folders.has(folder)) return true;
  return false;
}

/** Changed files and folders, together with everything known that stands below them: whole folders come and go by their own name. */
export function withAllBelow(changed: readonly string[], known: readonly string[]): string[] {
  const told = new Set(changed);
  return [...told, ...known.filter((uri) => !told.has(uri) && isInAny(told, uri))];
}

/** The nearest folder that holds all of the files; '' where there is none. */
export function sharedFolder(uris: readonly string[]): string {
  let folder = parentOf(uris[0] ?? '');
  for (const uri of uris) while (folder !== '' && !isIn(folder, uri)) folder = parentOf(folder);
  return folder;
}

/** Whether a document has no file yet. */
export function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}
