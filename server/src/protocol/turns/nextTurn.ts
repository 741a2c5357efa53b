import { RAL } from 'vscode-languageserver';

/** Calls in the next turn of the event loop, wherever the server runs: a browser has no setImmediate. */
export function nextTurn(call: () => void): void {
  RAL().timer.setImmediate(call);
}
