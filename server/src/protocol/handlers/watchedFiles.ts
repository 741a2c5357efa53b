import type { Disposable, FileSystemWatcher } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import { CONFIG_NAME, PLAN_GLOBS } from '../../workspace/configuration/planConfig';
import { canonicalUri } from '../../workspace/uris';
import type { Handler, ServerContext } from '../context';

/** Of a folder that is deleted with all that is in it, only the folder is told. */
const ALWAYS_WATCHED: readonly FileSystemWatcher[] = [
  ...[...PLAN_GLOBS, `**/${CONFIG_NAME}`].map((globPattern) => ({ globPattern })),
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/** Files that are made, changed or deleted outside the editor. */
export const watchedFiles: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, client, workspace, indexed, onInitialized, onDidChangeIndex } = context;
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      onInitialized(() => void watch(context, ALWAYS_WATCHED));
      onDidChangeIndex(ownWatch(context));
    }
    connection.onDidChangeWatchedFiles(async ({ changes }) => {
      await indexed;
      const urisOf = (areDeleted: boolean) =>
        changes
          .filter(({ type }) => (type === FileChangeType.Deleted) === areDeleted)
          .map(({ uri }) => canonicalUri(uri));
      await workspace.filesChanged(urisOf(false), urisOf(true));
    });
  },
};

function watch({ connection }: ServerContext, watchers: readonly FileSystemWatcher[]): Promise<Disposable> {
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] });
}

/** Watches, besides, what the plans' settings name now: called whenever they may have changed. */
function ownWatch(context: ServerContext): () => void {
  const { client, workspace } = context;
  const relative = client.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
  let watched = '[]';
  let last: Promise<Disposable | undefined> = Promise.resolve(undefined);
  return () => {
    // Outside of the folders only a pattern that tells its folder is watched.
    const globs = [...workspace.ownGlobs(), ...(relative ? workspace.globsBeside() : [])];
    const watchers = globs.flatMap(({ root, globs: patterns }) =>
      patterns.map((pattern) => ({ globPattern: relative ? { baseUri: root, pattern } : anywhere(pattern) })),
    );
    const wanted = JSON.stringify(watchers);
    if (wanted === watched) return;
    watched = wanted;
    last = last.then((before) => {
      before?.dispose();
      return watchers.length > 0 ? watch(context, watchers) : undefined;
    });
  };
}

function anywhere(glob: string): string {
  return glob.startsWith('**/') ? glob : `**/${glob}`;
}
