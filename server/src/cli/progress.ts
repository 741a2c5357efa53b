import type { Message } from '../text/message';
import type { CommandContext } from './commandContext';

/** Nobody wonders earlier what is going on. */
const FIRST_AFTER_MS = 1000;
const BETWEEN_MS = 100;

/** Tells how far a long work has come, on a line that is gone when it is done. Short work tells nothing. */
export class Progress {
  private nextAt: number;
  private isShown = false;

  constructor(
    private readonly context: CommandContext,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.nextAt = now() + FIRST_AFTER_MS;
  }

  tell(how: () => Message): void {
    if (this.now() < this.nextAt) return;
    this.nextAt = this.now() + BETWEEN_MS;
    this.isShown = true;
    this.context.environment.progress(this.context.say(how()));
  }

  end(): void {
    if (this.isShown) this.context.environment.progress('');
  }
}
