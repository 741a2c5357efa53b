import type { ExtensionContext, TextDocument } from 'vscode';
import { commands, l10n, languages, RelativePattern, Uri, window, workspace } from 'vscode';
import { looksLikePlan } from '../../../server/src/plan/looksLikePlan';
import { planRootOf } from '../editions/planRootOf';
import { LANGUAGE, schemesOfFiles } from '../editor/documentKinds';
import { nameOf } from '../editor/files';
import { misread, readAsKept } from '../editor/readAsKept';

const PLAIN_LANGUAGES = ['plaintext', 'markdown'];
/** So many characters that come at once are a text from elsewhere. */
const PASTED = 100;
const REMEMBERED = 'shisaku.planDocuments';
const REFUSED = 'shisaku.notPlanDocuments';

/**
 * Plain texts that are plans: those that `files` in a `shisaku.json` names, or that a person has made one before, are
 * switched over; others that plainly are one are offered, once, with one click.
 */
export function registerPlanDocuments(context: ExtensionContext): void {
  // A question stays until it is answered, while the editor may take the document for one language and another.
  const inQuestion = new Set<TextDocument>();
  const consider = (document: TextDocument): void => {
    if (inQuestion.has(document)) return;
    inQuestion.add(document);
    void considerDocument(context, document).finally(() => inQuestion.delete(document));
  };
  context.subscriptions.push(
    workspace.onDidOpenTextDocument(consider),
    // A chapter out of Word or a mail is pasted where there is no file yet.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some(({ text }) => text.length >= PASTED)) consider(document);
    }),
    commands.registerCommand('shisaku.makePlanDocument', () => {
      const document = window.activeTextEditor?.document;
      if (document) void makePlan(context, document);
    }),
  );
  workspace.textDocuments.forEach(consider);
}

async function considerDocument(context: ExtensionContext, document: TextDocument): Promise<void> {
  if (!PLAIN_LANGUAGES.includes(document.languageId) || !schemesOfFiles().includes(document.uri.scheme)) return;
  if (isOwnPage(context, document)) return;
  if (remembers(context, REMEMBERED, document.uri) || (await isNamedByConfig(document))) {
    await readAsPlan(document);
  } else if (!remembers(context, REFUSED, document.uri)) {
    const kept = await misread(document);
    if (looksLikePlan(kept?.text ?? document.getText())) await offer(context, document, kept !== undefined);
  }
}

/** The pages of the rules show pieces of plans. */
function isOwnPage({ extensionUri }: ExtensionContext, { uri }: TextDocument): boolean {
  return uri.toString().startsWith(`${Uri.joinPath(extensionUri, 'docs').toString()}/`);
}

async function offer(context: ExtensionContext, document: TextDocument, isMisread: boolean): Promise<void> {
  const yes = l10n.t('Treat as a plan');
  const no = l10n.t('No');
  const name = nameOf(document.uri);
  const said = isMisread
    ? l10n.t(
        '“{0}” looks like a policy plan in another encoding. With one click its characters are shown as they are, and it gets outline, jumps and checks; the file stays as it is.',
        name,
      )
    : l10n.t(
        '“{0}” looks like a policy plan. With one click it gets outline, jumps and checks; its text stays as it is.',
        name,
      );
  const answer = await window.showInformationMessage(said, yes, no);
  if (answer === yes) await makePlan(context, document);
  if (answer === no) await remember(context, REFUSED, document.uri);
}

async function makePlan(context: ExtensionContext, document: TextDocument): Promise<void> {
  await readAsPlan(document);
  await remember(context, REMEMBERED, document.uri);
}

/** Its characters first: what is misread would be full of findings. */
async function readAsPlan(document: TextDocument): Promise<void> {
  await languages.setTextDocumentLanguage(await readAsKept(document), LANGUAGE);
}

/** Whether the settings that govern it name it. */
async function isNamedByConfig(document: TextDocument): Promise<boolean> {
  const found = await planRootOf(document.uri);
  if (!found) return false;
  const root = Uri.parse(found.root);
  const names = (glob: string) => languages.match({ pattern: new RelativePattern(root, glob) }, document) > 0;
  return found.config.files.some(names);
}

function remembers({ workspaceState }: ExtensionContext, list: string, uri: Uri): boolean {
  return workspaceState.get<string[]>(list, []).includes(uri.toString());
}

async function remember({ workspaceState }: ExtensionContext, list: string, uri: Uri): Promise<void> {
  // Another document will go by the same name.
  if (uri.scheme === 'untitled') return;
  const known = new Set(workspaceState.get<string[]>(list, []));
  await workspaceState.update(list, [...known.add(uri.toString())]);
}
