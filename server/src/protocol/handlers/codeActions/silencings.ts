import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Snapshot } from '../../../features/snapshot';
import { silencingHere, silencingInFile } from '../../../rules/checking/silencing';
import type { Finding } from '../../../rules/rule';
import { RULES } from '../../../rules/table';
import type { TextEdit } from '../../../text/edits/edits';
import type { Message } from '../../../text/message';
import { message } from '../../../text/message';
import type { ServerContext } from '../../context';
import { diagnosticOf } from '../../conversion/diagnosticOf';
import { workspaceEditOf } from '../../conversion/workspaceEdit';

/**
 * What silences rules, at the place of a finding and in its file. They mend nothing: a person chooses them, below all that does, and
 * nothing that mends many takes part in them.
 */
export function silencings(
  context: ServerContext,
  { file, edition }: Snapshot,
  here: readonly Finding[],
): CodeAction[] {
  const { translate, rulePage } = context;
  return RULES.flatMap(({ code, summary }) => {
    const told = here.filter((finding) => finding.code === code);
    const [first] = told;
    if (!first) return [];
    const fault = translate(summary);
    const places = told.filter((one, at) => told.findIndex((other) => lineOf(other) === lineOf(one)) === at);
    return [
      ...places.flatMap((one) => {
        const together = told.filter((other) => lineOf(other) === lineOf(one));
        return action(message('Silence here: {0}', fault), together, silencingHere(file, edition, one));
      }),
      ...action(message('Silence in this file: {0}', fault), told, silencingInFile(file, edition, first)),
    ];
  });

  function action(title: Message, findings: readonly Finding[], edits: readonly TextEdit[]): CodeAction[] {
    if (edits.length === 0) return [];
    return [
      {
        title: translate(title),
        kind: CodeActionKind.QuickFix,
        diagnostics: findings.map((finding) => diagnosticOf(finding, translate, rulePage)),
        edit: workspaceEditOf([{ uri: file.uri, edits }], context),
      },
    ];
  }
}

function lineOf({ range }: Finding): number {
  return range.start.line;
}
