import type { Message } from '../text/message';

/** Thrown where a command cannot be run. Each message says what is wrong, where, and what to do. */
export class CannotRun extends Error {
  readonly messages: readonly Message[];

  constructor(...messages: readonly Message[]) {
    super(messages.map(({ text }) => text).join('\n'));
    this.messages = messages;
  }
}
