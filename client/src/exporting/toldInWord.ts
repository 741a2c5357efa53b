import type { Uri } from 'vscode';
import type { Remark } from '../../../server/src/text/remark';
import type { ServerLink } from '../serverLink/serverLink';
import { earlierTexts } from './earlierTexts';
import type { ExportKind } from './exportKind';
import { findingsOf } from './findingsOf';

/** What a Word file tells beside the text of a plan. */
export interface ToldInWord {
  /** In comments at its words. */
  readonly remarks?: readonly Remark[];
  /** The texts since which the changes are tracked. */
  readonly earlier?: readonly string[];
}

/**
 * What a Word file of a kind tells of each plan. It is asked for before a person is asked for a file to write.
 * @returns undefined where it is not known, which has been said: a file that tells nothing would say that there is nothing
 */
export async function toldInWord(
  server: ServerLink,
  { tells }: ExportKind,
  plans: readonly Uri[],
): Promise<readonly ToldInWord[] | undefined> {
  switch (tells) {
    case undefined:
      return plans.map(() => ({}));
    case 'findings':
      return (await findingsOf(server, plans))?.map((remarks) => ({ remarks }));
    case 'changes':
      return (await earlierTexts(server, plans))?.map((earlier) => ({ earlier }));
  }
}
