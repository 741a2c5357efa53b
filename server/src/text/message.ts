/**
 * Something a person reads, in English, with its arguments in the places {0}, {1} … It is put into the reader's
 * language where it leaves the program: the English text is the key in l10n/bundle.l10n.*.json.
 */
export interface Message {
  readonly text: string;
  readonly args: readonly (string | number)[];
}

/** @param text in English, with {0}, {1} … in the places of the arguments */
export function message(text: string, ...args: readonly (string | number)[]): Message {
  return { text, args };
}

/** Puts messages into the reader's language. */
export type Translate = (message: Message) => string;

/** English texts to those of another language. */
export type Bundle = Readonly<Record<string, string>>;

/** A message in the language of a bundle; in English where that does not have it. */
export function translate({ text, args }: Message, bundle: Bundle = {}): string {
  return (bundle[text] ?? text).replace(/\{(\d+)\}/g, (place, number: string) => String(args[Number(number)] ?? place));
}
