import type { Disposable, TextEditor } from 'vscode';
import { EventEmitter, window } from 'vscode';
import type { Place } from '../../../server/src/workspace/files/location';
import { isPlan } from '../editor/documentKinds';

const AT_REST_AFTER_MS = 150;

/** The cursor of the active plan: tells when it has come to rest. */
export class PlanCursor implements Disposable {
  private readonly rested = new EventEmitter<void>();
  private readonly listeners: Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidRest = this.rested.event;

  constructor() {
    this.listeners = [
      window.onDidChangeActiveTextEditor(() => {
        this.moved();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.moved();
      }),
    ];
  }

  /** Where it stands; undefined while no plan is active. */
  get place(): Place | undefined {
    const editor = window.activeTextEditor;
    return editor && isPlan(editor.document) ? placeIn(editor) : undefined;
  }

  private moved(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.rested.fire();
    }, AT_REST_AFTER_MS);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
    this.rested.dispose();
  }
}

function placeIn({ document, selection }: TextEditor): Place {
  const { line, character } = selection.active;
  return { uri: document.uri.toString(), position: { line, character } };
}
