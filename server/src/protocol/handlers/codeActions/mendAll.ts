import type { WorkspaceEdit } from 'vscode-languageserver';
import { Checker } from '../../../rules/check';
import { mend } from '../../../rules/mend';
import { RULES } from '../../../rules/table';
import { textOf } from '../../../syntax/tree/document';
import { editsBetween } from '../../../text/edits/editsBetween';
import type { ServerContext } from '../../context';
import { filesByUri } from '../../../workspace/editions/edition';
import { workspaceEditOf } from '../../conversion/workspaceEdit';

/** What is to be mended at once: one rule's findings in a file or in its whole edition, or all of a file's. */
export interface Mending {
  readonly uri: string;
  /** The rule; where none is named, every one that does not reshape the plan. */
  readonly code?: string;
  readonly scope: 'file' | 'edition';
}

/** The one edit that mends them; undefined where nothing is left to mend. */
export function mendAll(context: ServerContext, { uri, code, scope }: Mending): WorkspaceEdit | undefined {
  const current = context.snapshot(uri);
  if (!current) return undefined;
  const { file, edition } = current;
  const checker = new Checker(RULES.filter((rule) => (code === undefined ? !rule.reshapes : rule.code === code)));
  const uris = scope === 'file' ? [file.uri] : filesByUri(edition).map((each) => each.uri);
  const { texts } = mend(edition, uris, (each, now) => checker.check(each, now, context.settings().rules));
  const edits = Array.from(texts, ([changed, text]) => {
    const before = edition.files.get(changed);
    return { uri: changed, edits: before ? editsBetween(textOf(before.document), text) : [] };
  }).filter((inFile) => inFile.edits.length > 0);
  return edits.length > 0 ? workspaceEditOf(edits, context) : undefined;
}
