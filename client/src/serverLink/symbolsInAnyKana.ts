import { SymbolInformation } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';

/**
 * The server finds a name in either kana and any width, but VS Code then drops every name in which it does not find the
 * letters that were typed. Behind such a name these letters are put.
 */
export const symbolsInAnyKana: NonNullable<Middleware['provideWorkspaceSymbols']> = async (query, token, next) => {
  const symbols = await next(query, token);
  const typed = query.toLowerCase();
  return symbols?.map((symbol) => {
    const { name, kind, containerName, location } = symbol;
    const isSeen = name.toLowerCase().includes(typed);
    return isSeen ? symbol : new SymbolInformation(`${name} · ${query}`, kind, containerName, location);
  });
};
