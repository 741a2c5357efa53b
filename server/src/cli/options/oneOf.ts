import { message } from '../../text/message';
import { CannotRun } from '../cannotRun';

/**
 * Reads an option that takes one of some words.
 * @throws CannotRun, from the reader, where the word is none of them
 */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (word: string) => Word {
  return (given) => {
    const known = words.find((word) => word === given);
    if (known !== undefined) return known;
    throw new CannotRun(message('“{0}” is no value of {1}. It takes: {2}', given, option, words.join(', ')));
  };
}
