import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { ChangeChoice } from '../choices/changeChoice';
import { openPoint } from './commentsAsOpenPoints';
import type { Losses } from '../reading/wordDocument';

/** Of headers and footers; a file of many sections has more, each much like the others. */
const MOST_MARGINS = 5;

const MOST_LINKS = 5;
const LONGEST_LINK = 200;

const CHANGED: Readonly<Record<ChangeChoice, string>> = {
  accept: '{0} tracked changes were accepted.',
  reject: '{0} tracked changes were rejected.',
  mark: '{0} tracked changes are kept, marked ［追加：…］ and ［削除：…］.',
};

/** What of a Word file could not be taken over, or is another thing in a plan: said once for the whole file. */
export function lossesTold(lost: Losses, furniture: number, changes: ChangeChoice, text: string): Message[] {
  const notices: Message[] = [];
  const tell = (count: number, words: string): void => {
    if (count > 0) notices.push(message(words, count));
  };
  if (text === '') notices.push(message('The document holds no text.'));
  tell(lost.changes, CHANGED[changes]);
  for (const comment of lost.comments) {
    notices.push(message('A comment is on nothing that was taken in: {0}', openPoint(comment)));
  }
  tell(
    lost.ownComments,
    '{0} comments of Shisaku itself were left out: a check finds anew what is still to be mended.',
  );
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

/** An address as a text spells it. */
function spelled(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
}
