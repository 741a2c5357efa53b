import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { message } from '../../text/message';
import { BeingWrittenError } from '../../workspace/outdatedFiles';
import type { ServerContext } from '../context';

const BEING_WRITTEN = message('The files of the plan are being written. Try again when that is done.');

/** An answer that must leave out no file, closed ones that were written a moment ago too. */
export async function completeAnswer<Answer>(
  { workspace, translate }: ServerContext,
  ask: () => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await workspace.completeAnswer(ask);
  } catch (error) {
    if (!(error instanceof BeingWrittenError)) throw error;
    throw new ResponseError(LSPErrorCodes.RequestFailed, translate(BEING_WRITTEN));
  }
}
