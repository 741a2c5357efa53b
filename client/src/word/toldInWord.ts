import type { Uri } from 'vscode';
import { TEXTS_LAST_YEAR } from '../../../server/src/protocol/requests';
import type { Remark } from '../../../server/src/text/remark';
import type { ServerLink } from '../serverLink/serverLink';
import type { ExportKind } from './exportKind';
import { findingsOf } from './findingsOf';

/** What a Word file tells beside its text. */
export interface ToldInWord {
  /** In comments at the words of each text. */
  readonly remarks?: readonly (readonly Remark[])[];
  /** The texts since which the changes are tracked. */
  readonly earlier?: readonly string[];
}

/**
 * What a Word file of a kind tells of a plan.
 * @throws Error where that is not known, with what to do: a file that tells nothing would say that there is nothing
 */
export async function toldInWord(server: ServerLink, { tells }: ExportKind, plan: Uri): Promise<ToldInWord> {
  if (tells === 'findings') return { remarks: [await findingsOf(server, plan)] };
  if (tells === undefined) return {};
  const found = await server.request(TEXTS_LAST_YEAR, { uri: plan.toString() });
  if ('refused' in found) throw new Error(found.refused);
  return { earlier: found.texts };
}
