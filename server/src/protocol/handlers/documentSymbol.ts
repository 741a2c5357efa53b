import type { DocumentSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { outlineOf } from '../../features/outline/outline';
import type { OutlineNode } from '../../features/outline/outlineNode';
import type { Form } from '../../form/form';
import { strategyName } from '../../form/formWords';
import { memoize } from '../../base/memoize';
import type { Handler } from '../context';
import { unlessCancelled } from '../turns/unlessCancelled';

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

/** One file's outline: it never waits for the index. */
export const documentSymbol: Handler = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register({ connection, snapshot }) {
    connection.onDocumentSymbol(
      unlessCancelled(({ textDocument }) => {
        const current = snapshot(textDocument.uri);
        if (!current) return null;
        const { form } = current.edition.config;
        return outlineOf(current.file).map((node) => symbolOf(node, form));
      }),
    );
  },
};

/** A measure that is the same object as before is the same symbol: most of an outline, at every keystroke. */
const symbolOfMeasure = memoize(newSymbolOf);

function symbolOf(node: OutlineNode, form: Form): DocumentSymbol {
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
