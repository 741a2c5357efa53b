import type { Connection, RequestHandler } from 'vscode-languageserver';
import { RequestType } from 'vscode-languageserver';
import type { Request } from '../requests/request';

/** Answers a request of the extension. */
export function answer<Params, Answer>(
  connection: Connection,
  { method }: Request<Params, Answer>,
  handler: RequestHandler<Params, Answer, void>,
): void {
  connection.onRequest(new RequestType<Params, Answer, void>(method), handler);
}
