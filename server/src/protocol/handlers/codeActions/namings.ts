import type { CodeAction, Range } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { Snapshot } from '../../../features/snapshot';
import type { Finding } from '../../../rules/rule';
import { textOf } from '../../../syntax/tree/document';
import { splitLines } from '../../../text/lines';
import { message } from '../../../text/message';
import { nameAround } from '../../../text/nameAround';
import type { ServerContext } from '../../context';
import { diagnosticOf } from '../../conversion/diagnosticOf';

/**
 * What makes a name one that the plan writes as it is, where the finding's words may be a part of one: the editor asks a
 * person how far the name goes. It is the selected words where some are.
 */
export function namings(
  { translate, rulePage, writesSettings, workspace }: ServerContext,
  { file, edition }: Snapshot,
  here: readonly Finding[],
  selected: Range,
): CodeAction[] {
  const found = writesSettings ? here.filter(({ inName }) => inName) : [];
  if (found.length === 0 || !workspace.mayHoldSettings(edition.root)) return [];
  const lines = splitLines(textOf(file.document));
  const byName = new Map<string, Finding[]>();
  for (const finding of found) {
    const name = selectedName(lines, finding, selected) ?? nameAt(lines, finding);
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), finding]);
  }
  return Array.from(byName, ([name, findings]) => {
    const title = translate(message('“{0}” is a name: keep it as it is in this plan…', name));
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: findings.map((finding) => diagnosticOf(finding, translate, rulePage)),
      command: { title, command: 'shisaku.keepName', arguments: [file.uri, name] },
    };
  });
}

/** The words that a person has selected, where they hold the finding's. */
function selectedName(lines: readonly string[], { range }: Finding, { start, end }: Range): string | undefined {
  const isWithin = start.line === range.start.line && start.character <= range.start.character;
  if (!isWithin || end.line !== range.end.line || end.character < range.end.character) return undefined;
  const words = lines[start.line]?.slice(start.character, end.character).trim();
  return words === '' ? undefined : words;
}

/** The name around the finding's words, where they are not all of it: a word by itself is none. */
function nameAt(lines: readonly string[], { range: { start, end } }: Finding): string | undefined {
  const name = nameAround(lines[start.line] ?? '', start.character, end.character);
  return name.length > end.character - start.character ? name : undefined;
}
