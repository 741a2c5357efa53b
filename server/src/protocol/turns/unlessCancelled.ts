import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

const CANCELLED = new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/**
 * Answers a request unless nobody waits for the answer any more: one that is cancelled while it waits behind others still
 * comes here, and of thirty outlines asked for while somebody types only the last may cost anything.
 */
export function unlessCancelled<Params, Answer>(answer: (params: Params) => Answer | Promise<Answer>) {
  return (params: Params, token: CancellationToken): Answer | Promise<Answer> | ResponseError =>
    token.isCancellationRequested ? CANCELLED : answer(params);
}
