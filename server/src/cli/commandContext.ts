import type { Message, Translate } from '../text/message';

import type { Environment } from './environment';

/** What a command is given. */
export interface CommandContext {
  readonly environment: Environment;
  readonly say: Translate;
}

/** Tells what is no result: what went wrong, or what was passed over. */
export function notify({ environment, say }: CommandContext, messages: readonly Message[]): void {
  for (const message of messages) environment.err(`${say(message)}\n`);
}

/** A file's path as the person named it; one that was not named, as it is seen from here. */
export function pathTeller(
  { environment }: CommandContext,
  named: readonly { readonly uri: string; readonly path: string }[],
): (uri: string) => string {
  const paths = new Map(named.map(({ uri, path }) => [uri, path]));
  return (uri) => paths.get(uri) ?? environment.pathOf(uri);
}
