import type { HelpConfiguration } from 'commander';
import stringWidth from 'string-width';
import type { Message, Translate } from '../../text/message';
import { message } from '../../text/message';

const TITLES: Readonly<Record<string, Message>> = {
  'Usage:': message('Usage:'),
  'Arguments:': message('Arguments:'),
  'Options:': message('Options:'),
  'Global Options:': message('For every command:'),
  'Commands:': message('Commands:'),
};

/** Help in the reader's language, its columns true for kanji and kana. */
export function helpIn(say: Translate): HelpConfiguration {
  return {
    showGlobalOptions: true,
    // The descriptions say the choices and the default themselves.
    optionDescription: ({ description }) => description,
    displayWidth: (text) => stringWidth(text),
    styleTitle: (title) => say(TITLES[title] ?? message(title)),
  };
}
