import type { Message } from '../../text/message';

/** Something a person should know of a place of the text. */
export interface ImportNotice {
  /** From 0; undefined for what has no place in it. */
  readonly line: number | undefined;
  readonly message: Message;
}
