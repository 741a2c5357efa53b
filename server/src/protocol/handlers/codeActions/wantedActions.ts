import type { ClientCapabilities } from 'vscode-languageserver';

/** Whether somebody who asks for some kinds of code actions asks for this one: a kind is asked for by its beginning too. */
export function includesKind(only: readonly string[], kind: string): boolean {
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** Whether a client can ask for the edit of an action when it is wanted. */
export function canResolve({ textDocument }: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
}
