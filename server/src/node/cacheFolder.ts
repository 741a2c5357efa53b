import { homedir } from 'node:os';
import path from 'node:path';

/** Where caches are kept on this system, for an editor that names no folder of its own. */
export function systemCacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  switch (process.platform) {
    case 'win32':
      return path.join(LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'), 'shisaku', 'Cache');
    case 'darwin':
      return path.join(homedir(), 'Library', 'Caches', 'shisaku');
    default:
      return path.join(XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'shisaku');
  }
}
