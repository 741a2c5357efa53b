import type { CompletionItem, Diagnostic, DocumentSymbol, LocationLink, MarkupContent } from 'vscode-languageserver';
import {
  CompletionItemKind,
  DiagnosticSeverity,
  InsertTextFormat,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver';
import type { Completion } from '../features/completion';
import type { Definition } from '../features/definition';
import type { Hover } from '../features/hover/hover';
import type { OutlineNode } from '../features/outline/outlineNode';
import type { Form } from '../form/form';
import { strategyName } from '../form/formWords';
import type { Finding } from '../rules/rule';
import { keptBy } from '../text/keptBy';
import type { Translate } from '../text/message';
import type { Location } from '../workspace/location';
import { changedMarkdown, escapeMarkdown } from './markdown';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const SYMBOL_KIND: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  strategy: SymbolKind.Module,
  approach: SymbolKind.Namespace,
  guideline: SymbolKind.Namespace,
  part: SymbolKind.Namespace,
  group: SymbolKind.Package,
  measure: SymbolKind.Class,
  section: SymbolKind.Field,
  achievements: SymbolKind.Property,
  challenges: SymbolKind.Property,
  direction: SymbolKind.Event,
  initiative: SymbolKind.Interface,
  programme: SymbolKind.Function,
};

export function diagnosticOf(finding: Finding, translate: Translate, rulePage: (code: string) => string): Diagnostic {
  const { code, level, range, message, related } = finding;
  return {
    source: 'shisaku',
    code,
    severity: SEVERITY[level],
    range,
    message: translate(message),
    codeDescription: { href: rulePage(code) },
    ...(related && {
      relatedInformation: related.map((other) => ({
        location: { uri: other.uri, range: other.range },
        message: translate(other.message),
      })),
    }),
  };
}

/** A measure that is the same object as before is the same symbol: most of an outline, at every keystroke. */
const symbolOfMeasure = keptBy(newSymbolOf);

export function symbolOf(node: OutlineNode, form: Form): DocumentSymbol {
  return node.kind === 'measure' ? symbolOfMeasure(node, form) : newSymbolOf(node, form);
}

/** As people know it: a strategy by its word, a measure by its number, a direction by its ◎. No editor takes an empty name. */
function nameOf({ kind, number, title }: OutlineNode, form: Form): string {
  if (kind === 'direction') return `◎${title}`;
  if (kind === 'strategy') return `${strategyName(form, number)} ${title}`.trim();
  return [number, title].filter(Boolean).join(' ') || '—';
}

function newSymbolOf(node: OutlineNode, form: Form): DocumentSymbol {
  const { kind, range, selection, children } = node;
  return {
    name: nameOf(node, form),
    kind: SYMBOL_KIND[kind],
    range,
    // Scrolling keeps the selected line at the top: a group has none of its own but the blank one that it begins on.
    selectionRange: kind === 'group' ? { start: range.start, end: range.start } : selection,
    children: children.map((child) => symbolOf(child, form)),
  };
}

export function linksOf({ origin, targets }: Definition): LocationLink[] {
  return targets.map(({ uri, range }) => ({
    originSelectionRange: origin,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

/** An address that opens the file at the place; lines and columns are counted from 1 there. */
export function linkTo({ uri, range: { start } }: Location): string {
  return `${uri}#L${start.line + 1},${start.character + 1}`;
}

export function completionItemOf(completion: Completion, order: number, translate: Translate): CompletionItem {
  const { kind, label, detail, range, typed, newText, isSnippet } = completion;
  return {
    label,
    kind:
      kind === 'template'
        ? CompletionItemKind.Snippet
        : kind === 'mark'
          ? CompletionItemKind.Keyword
          : CompletionItemKind.Reference,
    ...(detail && { detail: translate(detail) }),
    filterText: typed,
    sortText: String(order).padStart(5, '0'),
    textEdit: { range, newText },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  };
}

export function hoverMarkdown({ parts }: Hover, translate: Translate): MarkupContent {
  const paragraphs = parts.map((part) => {
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
  });
  return {
    kind: MarkupKind.Markdown,
    value: paragraphs
      .join('\n\n')
      .replace(/\n\n- /g, '\n- ')
      .replace(/^(\*\*.*\*\*|> .*)\n- /gm, '$1\n\n- '),
  };
}
