import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import type { Snapshot } from '../../../features/snapshot';
import { MEASURE_ACTIONS, measureAround, measureHeadedAt } from '../../../refactor/measures/measureActions';
import type { ServerContext } from '../../context';
import { canResolve, includesKind } from './wantedActions';
import { workspaceEditOf } from '../../conversion/workspaceEdit';

/** What is to be done with the measure around a line. */
export interface Refactoring {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  readonly kind: string;
}

export const REFACTORING_KINDS = MEASURE_ACTIONS.map(({ kind }) => kind);

/**
 * What can be done with a measure as a whole. To somebody who asks for all kinds of actions it is offered at its heading
 * and in the list only, else anywhere in it.
 * @param line from 0
 */
export function measureRefactorings(
  context: ServerContext,
  snapshot: Snapshot,
  line: number,
  only: readonly string[] | undefined,
): CodeAction[] {
  const measure = only ? measureAround(snapshot, line) : undefined;
  const meant = measureHeadedAt(snapshot, line) ?? measure;
  if (!meant) return [];
  return MEASURE_ACTIONS.filter(
    ({ kind, isPossible }) => (!only || includesKind(only, kind)) && isPossible(snapshot, meant),
  ).map(({ kind, title }): CodeAction => {
    const refactoring: Refactoring = { uri: snapshot.file.uri, line, kind };
    const action: CodeAction = { kind, title: context.translate(title(meant)) };
    if (canResolve(context.client)) return { ...action, data: refactoring };
    const edit = editOf(context, refactoring);
    return edit ? { ...action, edit } : action;
  });
}

/** The edit of an action that was offered before; none where it is possible no more. */
export function editOf(context: ServerContext, { uri, line, kind }: Refactoring): WorkspaceEdit | undefined {
  const snapshot = context.snapshot(uri);
  const measure = snapshot && (measureHeadedAt(snapshot, line) ?? measureAround(snapshot, line));
  const action = MEASURE_ACTIONS.find((each) => each.kind === kind);
  if (!snapshot || !measure || !action?.isPossible(snapshot, measure)) return undefined;
  return workspaceEditOf(action.edits(snapshot, measure), context);
}
