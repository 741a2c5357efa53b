import type { CustomDocument, CustomReadonlyEditorProvider, Uri, WebviewPanel } from 'vscode';
import { l10n } from 'vscode';
import { escapeHtml } from '../../../server/src/text/escapeHtml';
import type { ImportNotice } from '../../../server/src/word/intoPlan/importNotice';
import { DEFAULT_TYPEFACE } from '../../../server/src/word/choices/typefaces';
import { planConfigOf } from '../editions/planRootOf';
import { loadWordTools } from '../editor/loadWordTools';
import { readBytes } from '../editor/readBytes';
import { say } from '../editor/say';
import { BUTTON_STYLE } from './buttonStyle';
import { planOfWordFile } from './planOfWordFile';

/** Shows the plan that a Word file holds, before it is taken in: a page without a script, and one link to take it in. */
export class WordPreview implements CustomReadonlyEditorProvider {
  static readonly viewType = 'shisaku.wordPreview';

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => undefined };
  }

  async resolveCustomEditor({ uri }: CustomDocument, { webview }: WebviewPanel): Promise<void> {
    webview.options = { enableScripts: false, enableCommandUris: ['shisaku.importWord'], localResourceRoots: [] };
    webview.html = await pageOf(uri);
  }
}

async function pageOf(file: Uri): Promise<string> {
  const word = await loadWordTools();
  const { form, title, fiscalYear } = await planConfigOf(planOfWordFile(file));
  const bytes = await readBytes(file);
  if ('refused' in bytes) return refusal(bytes.refused);
  const read = word.importWord(bytes, { changes: 'accept', form });
  if ('refused' in read) return refusal(say(read.refused));
  const options = { format: 'html', typeface: DEFAULT_TYPEFACE, title, fiscalYear } as const;
  const page = new TextDecoder().decode(await word.exportPlan([read.text], form, options));
  return page.replace('<body>', `<body>\n${bannerOf(file, read.notices)}`);
}

function refusal(why: string): string {
  return `<!DOCTYPE html><html><body><p>${escapeHtml(why)}</p></body></html>`;
}

function placeOf(line: number | undefined): string[] {
  return line === undefined ? [] : [l10n.t('line {0}', line + 1)];
}

function bannerOf(file: Uri, notices: readonly ImportNotice[]): string {
  // As a text: the window would take a URI for one of its own machine, which need not be the extension's.
  const command = `command:shisaku.importWord?${encodeURIComponent(JSON.stringify([file.toString()]))}`;
  const rows = notices.map(
    ({ line, message }) => `<li>${escapeHtml([...placeOf(line), say(message)].join(': '))}</li>`,
  );
  return `<section class="sheet">
<p><a href="${escapeHtml(command)}" style="${BUTTON_STYLE}">${escapeHtml(l10n.t('Take this Word file in as a plan'))}</a></p>
${rows.length > 0 ? `<ul class="bullet">\n${rows.join('\n')}\n</ul>` : ''}
</section>`;
}
