import type { Message } from '../../text/message';

/** Thrown where a file cannot be taken in. The message says what is wrong and what to do. */
export class WordError extends Error {
  constructor(readonly problem: Message) {
    super(problem.text);
  }
}
