import type { ClientCapabilities, MarkupContent } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { Difference } from '../../text/edits/differences';
import type { HoverPart } from '../../features/hover/hoverPart';
import type { Translate } from '../../text/message';
import { linkTo } from './linkTo';
import { changedMarkdown, escapeMarkdown } from './markdown';

/** What is told of a place, in Markdown, or as plain text where the editor would rather have that. */
export function hoverContents(
  parts: readonly HoverPart[],
  translate: Translate,
  { textDocument }: ClientCapabilities,
): MarkupContent {
  const [preferred] = textDocument?.hover?.contentFormat ?? [];
  return preferred === MarkupKind.PlainText
    ? { kind: MarkupKind.PlainText, value: parts.map((part) => plainPart(part, translate)).join('\n') }
    : { kind: MarkupKind.Markdown, value: markdownOf(parts.map((part) => markdownPart(part, translate))) };
}

function markdownPart(part: HoverPart, translate: Translate): string {
  switch (part.kind) {
    case 'heading':
      return `**${escapeMarkdown(part.text)}**`;
    case 'quote':
      return `> ${escapeMarkdown(part.text)}`;
    case 'changes':
      return `> ${part.differences.map(changedMarkdown).join('')}`;
    case 'said': {
      const said = escapeMarkdown(translate(part.message));
      return part.place ? `- [${said}](${linkTo(part.place)})` : `- ${said}`;
    }
  }
}

/** Items of a list stand together, a blank line below what is above them. */
function markdownOf(paragraphs: readonly string[]): string {
  return paragraphs
    .join('\n\n')
    .replace(/\n\n- /g, '\n- ')
    .replace(/^(\*\*.*\*\*|> .*)\n- /gm, '$1\n\n- ');
}

function plainPart(part: HoverPart, translate: Translate): string {
  switch (part.kind) {
    case 'heading':
    case 'quote':
      return part.text;
    case 'changes':
      return part.differences.map(plainDifference).join('');
    case 'said':
      return `- ${translate(part.message)}`;
  }
}

/** With the signs that stand for struck-out and bold words, of which is spoken above. */
function plainDifference({ kind, text }: Difference): string {
  if (kind === 'same') return text;
  return kind === 'removed' ? `~~${text}~~` : `**${text}**`;
}
