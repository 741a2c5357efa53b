import type { Form } from '../form/form';
import { vocabularyOf } from '../form/vocabulary';
import type { ChangeChoice } from './choices/changeChoice';
import { LIMITS } from './container/limits';
import { openPackage } from './container/package';
import { refusal } from './container/refusal';
import type { ImportNotice } from './intoPlan/importNotice';
import { entriesOf } from './intoPlan/entries';
import type { Entry } from './intoPlan/entry';
import { settle } from './intoPlan/settle';
import { lossesTold } from './intoPlan/lossesTold';
import { readWordDocument } from './reading/body';

export interface ImportOptions {
  readonly changes: ChangeChoice;
  readonly form: Form;
}

export interface Imported {
  /** The plan's text, with `\n` at its lines' ends. */
  readonly text: string;
  /** What a person should look at, in the order of the lines; what has no line comes first. */
  readonly notices: readonly ImportNotice[];
  /** Whether the file held tracked changes, so that another choice would give another text. */
  readonly hasChanges: boolean;
}

/**
 * Reads a Word file as a plan. Nothing that it says is dropped in silence.
 * @throws WordError where the bytes are no Word file that can be read
 */
export function importWord(bytes: Uint8Array, { changes, form }: ImportOptions): Imported {
  const vocabulary = vocabularyOf(form);
  const { blocks, lost } = readWordDocument(openPackage(bytes), changes);
  const { entries, furniture } = entriesOf(blocks, vocabulary);
  if (isTooLong(entries)) throw refusal.tooLarge();
  const { text, notices } = settle(entries, vocabulary);
  const general = lossesTold(lost, furniture, changes, text).map((said) => ({ line: undefined, message: said }));
  return { text, notices: [...general, ...notices], hasChanges: lost.changes > 0 };
}

function isTooLong(entries: readonly Entry[]): boolean {
  let lines = 0;
  let characters = 0;
  for (const entry of entries) {
    lines += entry.lines.length;
    for (const line of entry.lines) characters += line.length;
  }
  return lines > LIMITS.lines || characters > LIMITS.characters;
}
