import type { Node, ParseError } from 'jsonc-parser';
import { getNodeValue, parseTree } from 'jsonc-parser';
import { isRecord } from '../../base/isRecord';
import { lineStarts } from '../../text/lines';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Position, Range } from '../../text/position';
import { statedFiscalYear } from './statedFiscalYear';

/** What is wrong with a `shisaku.json`, and where. */
export interface SettingsFault {
  /** An error where all that follows does not count. */
  readonly level: 'error' | 'warning';
  readonly range: Range;
  readonly message: Message;
}

/** A folder as a `shisaku.json` names it, and where. */
export interface NamedFolder {
  readonly path: string;
  readonly range: Range;
}

/** What a `shisaku.json` tells of itself as a text. */
export interface WrittenSettings {
  readonly faults: readonly SettingsFault[];
  /** Last year's root. */
  readonly previous: NamedFolder | undefined;
}

/** What an entry has to be, and how it is told where it is something else. */
interface Kind {
  readonly is: (value: unknown) => boolean;
  readonly otherwise: (name: string) => Message;
}

const WORDS: Kind = {
  is: (value) => typeof value === 'string',
  otherwise: (name) => message('“{0}” does not count: it has to be words in quotation marks, "…".', name),
};
const YEAR: Kind = {
  is: (value) => statedFiscalYear(value) !== undefined,
  otherwise: (name) => message('“{0}” does not count: write a fiscal year, 2012 or "平成24年度".', name),
};
const NAMES: Kind = {
  is: (value) => Array.isArray(value) && value.every(WORDS.is),
  otherwise: (name) => message('“{0}” does not count: it has to be a list of words, ["…", "…"].', name),
};
const LIST: Kind = {
  is: Array.isArray,
  otherwise: (name) => message('“{0}” does not count: it has to be a list within [ ].', name),
};
const ENTRIES: Kind = {
  is: isRecord,
  otherwise: (name) => message('“{0}” does not count: its entries have to stand within { }.', name),
};

/** Of which kind each entry is, as its schema says; the rest of that is told where the file is open. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['title', WORDS],
  ['fiscalYear', YEAR],
  ['files', NAMES],
  ['previous', WORDS],
  ['renamed', LIST],
  ['form', ENTRIES],
  ['rules', ENTRIES],
  ['notation', ENTRIES],
]);

const START: Position = { line: 0, character: 0 };
const BROKEN = message('The settings cannot be read from here on. Check brackets, quotation marks and commas.');
const NO_OBJECT = message('Settings stand within { }. As they are written here, none of them counts.');

/** Reads a `shisaku.json` for what is wrong with it. */
export function readWrittenSettings(text: string): WrittenSettings {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  if (root === 'too deep') {
    return { faults: [{ level: 'error', range: { start: START, end: START }, message: BROKEN }], previous: undefined };
  }
  const rangeOf = rangesIn(text);
  const [error] = errors;
  const broken: SettingsFault[] = error ? [{ level: 'error', range: rangeOf(error), message: BROKEN }] : [];
  if (root && root.type !== 'object') {
    return { faults: [...broken, { level: 'error', range: rangeOf(root), message: NO_OBJECT }], previous: undefined };
  }
  const entries = new Map((root?.children ?? []).flatMap(entryOf));
  const unlike = [...entries].flatMap(([name, value]): SettingsFault[] => {
    const kind = KINDS.get(name);
    if (!kind || kind.is(getNodeValue(value))) return [];
    return [{ level: 'warning', range: rangeOf(value), message: kind.otherwise(name) }];
  });
  const previous = entries.get('previous');
  return {
    faults: [...broken, ...unlike],
    previous: previous?.type === 'string' ? { path: String(previous.value), range: rangeOf(previous) } : undefined,
  };
}

function treeOf(text: string, errors: ParseError[]): Node | 'too deep' | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

/** An entry's name and its value; none where the value is still to be written. */
function entryOf({ children: [name, value] = [] }: Node): [string, Node][] {
  return name && value ? [[String(name.value), value]] : [];
}

function rangesIn(text: string): (part: { readonly offset: number; readonly length: number }) => Range {
  const starts = lineStarts(text);
  const positionAt = (offset: number): Position => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  return ({ offset, length }) => ({ start: positionAt(offset), end: positionAt(offset + length) });
}
