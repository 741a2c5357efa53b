import type { CodeAction, Range } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Snapshot } from '../../../features/snapshot';
import { editsThatMend } from '../../../rules/mend';
import type { Finding } from '../../../rules/rule';
import { RULES } from '../../../rules/table';
import type { Message } from '../../../text/message';
import { message } from '../../../text/message';
import { rangesTouch } from '../../../text/position';
import { completeAnswer } from '../../answering/completeAnswer';
import type { Handler, ServerContext } from '../../context';
import { diagnosticOf } from '../../conversion/diagnosticOf';
import type { Mending } from './mendAll';
import { mendAll } from './mendAll';
import { namings } from './namings';
import { RENAMING_KIND, renamings } from './renamings';
import { silencings } from './silencings';
import type { Refactoring } from './measureRefactorings';
import { editOf, measureRefactorings, REFACTORING_KINDS } from './measureRefactorings';
import { canResolve, includesKind } from './wantedActions';
import { workspaceEditOf } from '../../conversion/workspaceEdit';

/** What an editor may ask for at each saving. */
const MEND_FILE = `${CodeActionKind.SourceFixAll}.shisaku`;

export const codeActions: Handler = {
  capabilities: (client) => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, MEND_FILE, RENAMING_KIND, ...REFACTORING_KINDS],
      resolveProvider: canResolve(client),
    },
  }),
  register(context) {
    const { connection, indexed, snapshot } = context;
    connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      return [
        ...(!only || includesKind(only, CodeActionKind.QuickFix) ? fixesIn(context, current, range) : []),
        ...(only && includesKind(only, MEND_FILE) ? mendFile(context, current) : []),
        ...(!only || includesKind(only, RENAMING_KIND) ? renamings(context, current, range.start) : []),
        ...measureRefactorings(context, current, range.start.line, only),
      ];
    });
    connection.onCodeActionResolve(async (action) => {
      if (action.data === undefined) return action;
      await indexed;
      // What changes several files counts in every one: what is told of them must be known before.
      const wanted = action.data as Mending | Refactoring;
      const edit = await completeAnswer(context, () =>
        'line' in wanted ? editOf(context, wanted) : mendAll(context, wanted),
      );
      return edit ? { ...action, edit } : action;
    });
  },
};

function fixesIn(context: ServerContext, current: Snapshot, range: Range): CodeAction[] {
  const { file, edition } = current;
  const findings = context.checker.check(file, edition, context.settings().rules, context.encodingOf(file.uri));
  const here = findings.filter((finding) => rangesTouch(finding.range, range));
  return [
    ...here.flatMap((finding) => quickFixes(context, finding)),
    ...mendSame(context, current, findings, here),
    ...namings(context, current, here, range),
    ...silencings(context, current, here),
  ];
}

function quickFixes(context: ServerContext, finding: Finding): CodeAction[] {
  const { translate, rulePage } = context;
  const fixes = finding.fixes?.() ?? [];
  const isCertain = fixes.length === 1 && !fixes[0]?.needsPerson;
  return fixes.map((fix) => ({
    title: translate(fix.title),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, translate, rulePage)],
    isPreferred: isCertain,
    edit: workspaceEditOf(fix.edits, context),
  }));
}

/** Mends every finding of the rules that tell of a place: those that no person has to decide. */
function mendSame(
  context: ServerContext,
  { file, edition }: Snapshot,
  findings: readonly Finding[],
  here: readonly Finding[],
): CodeAction[] {
  const { translate } = context;
  const { uri } = file;
  const mendable = (finding: Finding) => editsThatMend(finding, (other) => edition.files.has(other)) !== undefined;
  const codes = new Set(here.filter(mendable).map(({ code }) => code));
  return RULES.filter(({ code }) => codes.has(code)).flatMap(({ code, summary }) => {
    const fault = translate(summary);
    const told = here.filter((finding) => finding.code === code);
    const isOfRule = (finding: Finding) => finding.code === code && mendable(finding);
    const inFile = findings.findIndex(isOfRule) !== findings.findLastIndex(isOfRule);
    const inEdition = edition.files.size > 1;
    return [
      ...(inFile ? mendLater(context, told, message(IN_FILE, fault), { uri, code, scope: 'file' }) : []),
      ...(inEdition ? mendLater(context, told, message(IN_EDITION, fault), { uri, code, scope: 'edition' }) : []),
    ];
  });
}

const IN_FILE = 'Mend everywhere in this file: {0}';
const IN_EDITION = 'Mend everywhere in this edition: {0}';

/** The edit is made when it is wanted, where the client can ask for it then. */
function mendLater(
  context: ServerContext,
  findings: readonly Finding[],
  title: Message,
  mending: Mending,
): CodeAction[] {
  const { client, translate, rulePage } = context;
  const action: CodeAction = {
    title: translate(title),
    kind: CodeActionKind.QuickFix,
    diagnostics: findings.map((finding) => diagnosticOf(finding, translate, rulePage)),
  };
  if (canResolve(client)) return [{ ...action, data: mending }];
  const edit = mendAll(context, mending);
  return edit ? [{ ...action, edit }] : [];
}

function mendFile(context: ServerContext, { file }: Snapshot): CodeAction[] {
  const edit = mendAll(context, { uri: file.uri, scope: 'file' });
  const title = context.translate(message('Mend all that is certain'));
  return edit ? [{ title, kind: MEND_FILE, edit }] : [];
}
