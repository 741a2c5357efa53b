import type { Node, ParseError } from 'jsonc-parser';
import { getNodeValue, parseTree } from 'jsonc-parser';
import { isRecord } from '../../base/isRecord';
import { lineStarts } from '../../text/lines';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Position, Range } from '../../text/position';

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

type Test = (value: unknown) => boolean;
const isWord: Test = (value) => typeof value === 'string';
const isList: Test = (value) => Array.isArray(value);

/** Of which kind each entry is, as its schema says; the rest of that is told where the file is open. */
const KINDS: ReadonlyMap<string, Test> = new Map([
  ['title', isWord],
  ['fiscalYear', Number.isInteger],
  ['files', (value) => Array.isArray(value) && value.every(isWord)],
  ['previous', isWord],
  ['renamed', isList],
  ['form', isRecord],
  ['rules', isRecord],
  ['notation', isRecord],
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
  const unlike = [...entries].filter(([name, value]) => KINDS.get(name)?.(getNodeValue(value)) === false);
  const previous = entries.get('previous');
  return {
    faults: [
      ...broken,
      ...unlike.map(([name, value]): SettingsFault => {
        const told = message('“{0}” does not count: it is written in another way than this entry has to be.', name);
        return { level: 'warning', range: rangeOf(value), message: told };
      }),
    ],
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
