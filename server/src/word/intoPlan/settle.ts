import type { Vocabulary } from '../../form/vocabulary';
import type { Node } from '../../syntax/tree';
import { pathToLine } from '../../syntax/tree';
import { blockAtLine } from '../../syntax/document';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { PlanFile } from '../../workspace/planFile';
import { PlanFileReader } from '../../workspace/planFile';
import type { Entry } from './entry';
import { brokenTitles } from './brokenTitles';
import { layOut } from './layOut';

/** Something a person should know of a place of the text. */
export interface ImportNotice {
  /** From 0; undefined for what has no place in it. */
  readonly line: number | undefined;
  readonly message: Message;
}

export interface Settled {
  readonly text: string;
  readonly notices: readonly ImportNotice[];
}

const HEADED: readonly Node['kind'][] = [
  'strategy',
  'part',
  'measure',
  'section',
  'subsection',
  'group',
  'initiative',
  'listedMeasure',
  'groupSummary',
  'box',
];
const MOST_HASHES = 6;

/**
 * Reads entries as a plan and settles what only the whole can tell: titles that break off are joined, headings of Word
 * that the plan would not take for headings keep their level as `#`s, and what has no place in the plan is told.
 */
export function settle(entries: readonly Entry[], vocabulary: Vocabulary): Settled {
  const reader = new PlanFileReader(vocabulary);
  const read = (each: readonly Entry[]) => {
    const laidOut = layOut(each);
    return { ...laidOut, file: reader.read('', `${laidOut.lines.join('\n')}\n`) };
  };
  const first = read(entries);
  const headed = entries.map((entry, at) => withHashes(entry, first.lineOf[at] ?? 0, first.file));
  const second = read(headed);
  const joined = joinTitles(headed, second.lineOf, second.file);
  const { lines, lineOf, file } = read(joined);
  let above: Message | undefined;
  const notices = joined.flatMap((entry, at) => {
    const line = lineOf[at] ?? 0;
    const misplaced = misplacement(entry, line, file);
    // What stands together is told once.
    const isSaid = misplaced?.text === above?.text;
    above = misplaced;
    return [...entry.notices, ...(misplaced && !isSaid ? [misplaced] : [])].map((said) => ({ line, message: said }));
  });
  return { text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, notices };
}

function withHashes(entry: Entry, line: number, file: PlanFile): Entry {
  const { level, lines } = entry;
  const [first = '', ...rest] = lines;
  if (level === undefined || HEADED.includes(kindAt(file, line))) return entry;
  return { ...entry, lines: [`${'#'.repeat(Math.min(level, MOST_HASHES))} ${first.trim()}`, ...rest] };
}

/** Measures get their whole titles; the lines with the rest of them go. */
function joinTitles(entries: readonly Entry[], lineOf: readonly number[], file: PlanFile): Entry[] {
  const titles = brokenTitles(file);
  return entries.flatMap((entry, at) => {
    const from = lineOf[at] ?? 0;
    const lines = entry.lines.flatMap((line, place) => titles.joined(line, from + place) ?? []);
    return lines.length === 0 && entry.notices.length === 0 ? [] : [{ ...entry, lines }];
  });
}

/** Why an entry has no place in the plan; undefined where it has one. */
function misplacement({ kind, level, lines }: Entry, line: number, file: PlanFile): Message | undefined {
  const placed = blockAtLine(file.document, line);
  if (!placed || kind === 'comment' || lines.length === 0) return undefined;
  const [block, node] = pathToLine(placed.block.tree, line - placed.line);
  if (block?.kind === 'preface' && file.plan.strategies.length > 0) {
    return message('This stands before the first heading of the plan.');
  }
  if (block?.kind === 'measure' && node && node.kind !== 'section' && node.kind !== 'note') {
    return message('This stands in no section of its measure.');
  }
  if (level !== undefined && !HEADED.includes(kindAt(file, line))) {
    return message('A heading of Word that this form does not know is kept with its #s.');
  }
  return undefined;
}

/** The kind of the innermost node on a line. */
function kindAt(file: PlanFile, line: number): Node['kind'] {
  const placed = blockAtLine(file.document, line);
  return (placed && pathToLine(placed.block.tree, line - placed.line).at(-1)?.kind) ?? 'preface';
}
