import type { Session } from './session';

/** Something that an editor asks about its document, again and again. */
export interface Question {
  readonly name: string;
  readonly method: string;
  /** What is asked the first time, where that differs. */
  readonly firstMethod?: string;
  readonly params: (session: Session, last: Answer | undefined) => object;
}

/** As much of an answer as the next question needs. */
export type Answer = { readonly resultId?: string; readonly kind?: string; readonly edits?: unknown } | null;

/** What an answer of its size is like: whole, or what has changed, or that nothing has. */
export function kindOf(answer: Answer): string {
  return answer?.kind ?? (answer?.edits === undefined ? 'full' : 'changes');
}

/** Each ends where the question is asked: inside a name. */
const RELISTED = /\(.(?=.+\)【再掲】)/;
const MENTION = /「./;

export const FINDINGS: Question = {
  name: 'findings',
  method: 'textDocument/diagnostic',
  params: ({ textDocument }, last) => ({ textDocument, ...(last?.resultId && { previousResultId: last.resultId }) }),
};

export const OUTLINE: Question = {
  name: 'outline',
  method: 'textDocument/documentSymbol',
  params: ({ textDocument }) => ({ textDocument }),
};

export const COLOURS: Question = {
  name: 'semantic tokens delta',
  firstMethod: 'textDocument/semanticTokens/full',
  method: 'textDocument/semanticTokens/full/delta',
  params: ({ textDocument }, last) => ({ textDocument, ...(last?.resultId && { previousResultId: last.resultId }) }),
};

export const COMPLETION: Question = {
  name: 'completion',
  method: 'textDocument/completion',
  params: (session) => ({ ...inTheMiddle(session, MENTION), context: { triggerKind: 1 } }),
};

export const HOVER: Question = {
  name: 'hover',
  method: 'textDocument/hover',
  params: (session) => inTheMiddle(session, RELISTED),
};

export const DEFINITION: Question = {
  name: 'definition',
  method: 'textDocument/definition',
  params: (session) => inTheMiddle(session, RELISTED),
};

export const ABOUT_PLACES: readonly Question[] = [OUTLINE, COLOURS, COMPLETION, HOVER, DEFINITION];

function inTheMiddle({ text, textDocument }: Session, words: RegExp): object {
  return { textDocument, position: text.find(words, Math.floor(text.lineCount / 2)) };
}

/** Asks one question of one server, remembering what was answered last. */
export class Asker {
  last: Answer | undefined;

  constructor(
    readonly session: Session,
    private readonly question: Question,
  ) {}

  async ask(): Promise<Answer> {
    const { method, firstMethod, params } = this.question;
    const asked = this.last === undefined ? (firstMethod ?? method) : method;
    this.last = await this.session.ask<Answer>(asked, params(this.session, this.last));
    return this.last;
  }
}
