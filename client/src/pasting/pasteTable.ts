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
import { pastedText } from './pastedText';

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
  return [new DocumentPasteEdit(textAt(ranges, items, document), l10n.t('Paste as programmes'), KIND)];
}

/** Of several places the first tells how all are written. */
function textAt([place]: readonly Range[], lines: readonly string[], document: TextDocument): string {
  if (!place) return lines.join('\n');
  const before = document.lineAt(place.start.line).text.slice(0, place.start.character);
  const behind = document.lineAt(place.end.line).text.slice(place.end.character);
  return pastedText(lines, before, behind);
}
