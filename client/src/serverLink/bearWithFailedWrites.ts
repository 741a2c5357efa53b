import type { ErrorHandler } from 'vscode-languageclient/node';

/**
 * A server that is killed amid an edit fails several messages before its end is told. The library would stop at the second
 * of them, and then take the end for one that was wanted. Each is counted as the first: the end alone decides.
 */
export function bearWithFailedWrites(standard: ErrorHandler): ErrorHandler {
  return {
    error: async (error, message) => ({ ...(await standard.error(error, message, 1)), handled: true }),
    closed: () => standard.closed(),
  };
}
