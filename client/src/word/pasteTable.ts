import type {
  CancellationToken,
  DataTransfer,
  Disposable,
  DocumentPasteEditContext,
  Range,
  TextDocument,
} from 'vscode';
import { DocumentDropOrPasteEditKind, DocumentPasteEdit, l10n, languages } from 'vscode';
import { planConfigOf } from '../editions/planRootOf';
import { LANGUAGE } from '../editor/documentKinds';
import { loadWordTools } from '../editor/loadWordTools';

const PLAIN_TEXT = 'text/plain';
const KIND = DocumentDropOrPasteEditKind.Empty.append('shisaku', 'programmes');

/** A table of programmes that is copied out of Excel or Word is pasted as items; the editor offers the plain text beside. */
export function registerTablePasting(): Disposable {
  return languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    { provideDocumentPasteEdits },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: [PLAIN_TEXT] },
  );
}

async function provideDocumentPasteEdits(
  document: TextDocument,
  ranges: readonly Range[],
  transfer: DataTransfer,
  _context: DocumentPasteEditContext,
  token: CancellationToken,
): Promise<DocumentPasteEdit[]> {
  const copied = await transfer.get(PLAIN_TEXT)?.asString();
  // Whoever pastes anything else does not wait for the tools.
  if (!copied?.includes('\t')) return [];
  const { form } = await planConfigOf(document.uri);
  const items = (await loadWordTools()).pastedTable(copied, form);
  if (!items || token.isCancellationRequested) return [];
  const text = onLinesOfTheirOwn(items.join('\n'), document, ranges);
  return [new DocumentPasteEdit(text, l10n.t('Paste as programmes'), KIND)];
}

function onLinesOfTheirOwn(text: string, document: TextDocument, ranges: readonly Range[]): string {
  const isBehindWords = ranges.some(({ start }) => start.character > 0);
  const isBeforeWords = ranges.some(({ end }) => end.character < document.lineAt(end.line).text.length);
  return (isBehindWords ? '\n' : '') + text + (isBeforeWords ? '\n' : '');
}
