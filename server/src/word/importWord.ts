import type { Form } from '../form/form';
import { vocabularyOf } from '../form/vocabulary';
import type { Message } from '../text/message';
import { message } from '../text/message';
import type { ChangeChoice } from './changeChoice';
import { LIMITS } from './container/limits';
import { openPackage } from './container/package';
import { refusal } from './container/refusal';
import { entriesOf } from './intoPlan/entries';
import type { Entry } from './intoPlan/entry';
import type { ImportNotice } from './intoPlan/settle';
import { openPoint } from './intoPlan/commentsAsOpenPoints';
import { settle } from './intoPlan/settle';
import { readWordDocument } from './reading/body';
import type { Losses } from './reading/wordDocument';

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
  const general = generalNotices(lost, furniture, changes, text).map((said) => ({ line: undefined, message: said }));
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

/** Of headers and footers; a file of many sections has more, each much like the others. */
const MOST_MARGINS = 5;

const MOST_LINKS = 5;
const LONGEST_LINK = 200;

/** An address as a text spells it. */
function spelled(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}

const CHANGED: Readonly<Record<ChangeChoice, string>> = {
  accept: '{0} tracked changes were accepted.',
  reject: '{0} tracked changes were rejected.',
  mark: '{0} tracked changes are kept, marked ［追加：…］ and ［削除：…］.',
};

function generalNotices(lost: Losses, furniture: number, changes: ChangeChoice, text: string): Message[] {
  const notices: Message[] = [];
  const tell = (count: number, words: string): void => {
    if (count > 0) notices.push(message(words, count));
  };
  if (text === '') notices.push(message('The document holds no text.'));
  tell(lost.changes, CHANGED[changes]);
  for (const comment of lost.comments) {
    notices.push(message('A comment is on nothing that was taken in: {0}', openPoint(comment)));
  }
  tell(lost.settledComments, '{0} comments that are settled in Word were left out.');
  tell(
    lost.contents + furniture,
    'Contents, indexes and the list of programmes were left out: an export makes them anew.',
  );
  if (lost.margins.length > 0) {
    notices.push(message('Headers and footers were left out: {0}', lost.margins.slice(0, MOST_MARGINS).join(' / ')));
  }
  const links = lost.links.filter((address) => !text.includes(spelled(address)));
  if (links.length > 0) {
    notices.push(
      message(
        '{0} addresses of links were left out, their words are kept: {1}',
        links.length,
        links
          .slice(0, MOST_LINKS)
          .map((address) => address.slice(0, LONGEST_LINK))
          .join(' / '),
      ),
    );
  }
  tell(lost.symbols, '{0} signs of a font of signs could not be read: each stands as 〓.');
  tell(lost.equations, '{0} equations are written as lines of text: compare them with the Word file.');
  tell(lost.embeddedDocuments, '{0} documents within the document were not read: take them in by themselves.');
  return notices;
}
