import type { TreeView } from 'vscode';

/**
 * Shows a message above a tree, or nothing with ''. Where the rows change as well, they come first: VS Code puts off whatever
 * comes less than a fifth of a second after a change of rows or message, and takes a message that stays for a change.
 */
export function tellAbove(view: Pick<TreeView<never>, 'message'>, message: string): void {
  if ((view.message ?? '') !== message) view.message = message;
}
