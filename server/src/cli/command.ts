import type { Message } from '../text/message';
import type { CommandContext } from './commandContext';

/** A command of `shisaku`: what it takes and what it does. Each is a file in commands/ and a line in its table. */
export interface Command<Options> {
  readonly name: string;
  readonly description: Message;
  /** `<file>`, `<path...>`, each with what it means. */
  readonly takes: readonly (readonly [parameter: string, description: Message])[];
  readonly options: readonly CommandOption[];
  /** @returns the exit code */
  readonly run: (given: readonly string[], options: Options, context: CommandContext) => Promise<number>;
}

export interface CommandOption {
  /** `-o, --output <file>` */
  readonly flags: string;
  readonly description: Message;
  readonly read?: (given: string) => unknown;
  /** For an option that may be repeated: what each time adds to a list. */
  readonly gather?: (given: string) => readonly string[];
  /** What counts where nothing is given. */
  readonly standard?: unknown;
}
