import type { Message } from '../text/message';

/** Puts messages into the reader's language. */
export type Say = (message: Message) => string;
