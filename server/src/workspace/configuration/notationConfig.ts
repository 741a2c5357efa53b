import { isRecord } from '../../base/isRecord';
import type { TextEncoding } from '../../text/encoding/encoding';

/** Which digits are full width: none, those that stand alone, or all. */
export type DigitWidth = 'half' | 'one-digit-full' | 'full';

/** How a house spells a word, and the spellings that it does without. */
export interface Spelling {
  readonly use: string;
  readonly not: readonly string[];
}

/** The house's notation (表記). What is left open, each document settles for itself. */
export interface NotationConfig {
  readonly width: DigitWidth | undefined;
  readonly spellings: readonly Spelling[];
  /** Names that are written as they are: people, places, companies. */
  readonly names: readonly string[];
  /** The encoding in which the plan is handed on, where it is an old one. */
  readonly encoding: TextEncoding | undefined;
}

export const NO_NOTATION: NotationConfig = { width: undefined, spellings: [], names: [], encoding: undefined };

const WIDTHS: readonly DigitWidth[] = ['half', 'one-digit-full', 'full'];
const ENCODINGS: readonly TextEncoding[] = ['shift_jis', 'euc-jp'];

/** Reads `notation` from parsed JSON. What is of the wrong kind is passed over. */
export function readNotation(json: unknown): NotationConfig {
  if (!isRecord(json)) return NO_NOTATION;
  const { width, spellings, names, encoding } = json;
  return {
    width: WIDTHS.find((known) => known === width),
    spellings: Array.isArray(spellings) ? spellings.flatMap(readSpelling) : [],
    names: words(names),
    encoding: ENCODINGS.find((known) => known === encoding),
  };
}

function readSpelling(json: unknown): Spelling[] {
  if (!isRecord(json)) return [];
  const { use, not } = json;
  const others = words(not).filter((other) => other !== use);
  return typeof use === 'string' && use !== '' && others.length > 0 ? [{ use, not: others }] : [];
}

function words(json: unknown): string[] {
  return Array.isArray(json) ? json.filter((word): word is string => typeof word === 'string' && word !== '') : [];
}
