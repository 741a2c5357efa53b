import type { FileEdits } from '../text/edits/edits';
import type { TextEncoding } from '../text/encoding/encoding';
import type { Message } from '../text/message';
import type { Range, Span } from '../text/position';
import type { Edition } from '../workspace/editions/edition';
import type { Location } from '../workspace/files/location';
import type { PlanFile } from '../workspace/files/planFile';
import type { StrategyOverFiles } from '../workspace/resolver/strategyOverFiles';
import type { BlockView } from './blocks/blockView';

export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** The edits that mend a finding. Applying them twice is applying them once. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly FileEdits[];
  /** Whether it changes what the plan says: a person has to choose it, and no "fix all" may. */
  readonly needsPerson?: true;
}

/** Another place that has to do with a finding. */
export interface Related extends Location {
  readonly message: Message;
}

/** What a rule looks at when two blocks or two files have to be laid side by side. */
export interface FileContext {
  readonly file: PlanFile;
  readonly edition: Edition;
  /** The blocks of the file, each by itself. */
  readonly views: readonly BlockView[];
  /** How the file is kept on the disk, where that is known. */
  readonly encoding: TextEncoding | undefined;
}

/** What a rule found in a file; lines from 0 of the file, UTF-16. The range is just the faulty words. */
export interface Found {
  readonly range: Range;
  readonly message: Message;
  /** Lower or higher than the rule's own level, where the case asks for it. */
  readonly level?: Level;
  readonly related?: readonly Related[];
  /** Whether the words may be a part of a name, which is written as it is: a person can say so. */
  readonly inName?: true;
  /** The ways to mend it, the best first; asked for only when a person wants to see them. */
  readonly fixes?: () => readonly Fix[];
}

export interface BlockContext extends FileContext {
  /** The block's number in the file. */
  readonly block: number;
}

/** What a rule looks at when the blocks of one strategy are laid side by side, whatever files they stand in. */
export interface StrategyContext extends StrategyOverFiles {
  readonly edition: Edition;
  /** Its blocks, each by itself, by their numbers in the strategy. */
  readonly views: readonly BlockView[];
}

/** What a rule found in a strategy: in the file in which a person mends it. */
export interface FoundInStrategy extends Found {
  readonly file: PlanFile;
}

/** What a rule found in one block by itself; the span counts from the block's first line. */
export interface FoundInBlock {
  readonly span: Span;
  /** The span in which it ends, where that is another one. */
  readonly upTo?: Span;
  readonly message: Message;
  readonly level?: Level;
  /** As in `Found`. */
  readonly inName?: true;
  /** Another place in the same block. */
  readonly related?: { readonly span: Span; readonly message: Message };
  readonly fixes?: (context: BlockContext) => readonly Fix[];
}

interface RuleHead {
  /** Kebab-case; also the name of its page in docs/rules/. */
  readonly code: string;
  /** The fault in one sentence, as its page, the index of the pages and the schema of `shisaku.json` tell it. */
  readonly summary: Message;
  readonly level: Level;
  /** The rule of official writing that it applies, as its page names it; absent where the plan's own form is its source. */
  readonly source?: string;
  /** Whether it speaks only of texts that are plans of the form: a text of another shape has no such faults. */
  readonly ofForm?: true;
  /**
   * Whether mending it adds, moves, counts or renumbers parts of the plan. Somebody may be just about to write them, so it
   * is done only when a person asks for it, never on saving.
   */
  readonly reshapes?: true;
}

/** A rule that needs one block only. Its findings are kept for as long as the block's text is the same. */
export interface BlockRule extends RuleHead {
  readonly scope: 'block';
  readonly check: (block: BlockView) => readonly FoundInBlock[];
}

/**
 * A rule that holds each block against something that the whole file settles: what it writes most, the year that it is
 * of. Its findings are kept for as long as the block's text is the same and the same is settled.
 */
export interface SettledRule extends RuleHead {
  readonly scope: 'settled';
  readonly settle: (context: FileContext) => Settled | undefined;
}

/** What a file settles for its blocks. */
export interface Settled {
  /** All that the check depends on besides the block. */
  readonly by: string | number;
  readonly check: (block: BlockView) => readonly FoundInBlock[];
}

/**
 * A rule that lays the blocks of one strategy side by side, be they in one file or in several. Where it finds nothing, it
 * is not asked again for as long as they stand as they do.
 */
export interface StrategyRule extends RuleHead {
  readonly scope: 'strategy';
  readonly check: (context: StrategyContext) => readonly FoundInStrategy[];
}

/** A rule that lays blocks or files of an edition side by side. It must be linear in the file. */
export interface FileRule extends RuleHead {
  readonly scope: 'file';
  readonly check: (context: FileContext) => readonly Found[];
}

export type Rule = BlockRule | SettledRule | StrategyRule | FileRule;

/** A finding as it leaves the rules: with its code and its settled level. */
export interface Finding extends Found {
  readonly code: string;
  readonly level: Exclude<Level, 'off'>;
}
