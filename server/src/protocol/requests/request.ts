/**
 * A question of the extension beyond the LSP: its name on the wire, which knows what is asked and what is answered. The
 * client's bundle holds the files of this folder: they import types, and no code.
 */
export interface Request<Params, Answer> {
  readonly method: string;
  /** Never there: it holds the types. */
  readonly types?: (params: Params) => Answer;
}

export type NoParams = Record<string, never>;

export function request<Params, Answer>(method: string): Request<Params, Answer> {
  return { method };
}
