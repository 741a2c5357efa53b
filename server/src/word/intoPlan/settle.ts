import type { Vocabulary } from '../../form/vocabulary';
import type { Node } from '../../syntax/tree/tree';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { PlanFile } from '../../workspace/files/planFile';
import { PlanFileReader } from '../../workspace/files/planFileReader';
import type { ImportNotice } from './importNotice';
import type { Entry } from './entry';
import { brokenTitles } from './brokenTitles';
import { layOut } from './layOut';
import type { LinePlace } from './linePlaces';
import { linePlaces } from './linePlaces';

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
  let file: PlanFile | undefined;
  const read = (each: readonly Entry[]) => {
    const laidOut = layOut(each);
    file = reader.read('', `${laidOut.lines.join('\n')}\n`, file);
    return { ...laidOut, file, places: linePlaces(file) };
  };
  const first = read(entries);
  const headed = entries.map((entry, at) => withHashes(entry, first.places[first.lineOf[at] ?? 0]));
  const second = read(headed);
  const joined = joinTitles(headed, second.lineOf, second.file);
  const { lines, lineOf, places, file: whole } = read(joined);
  const hasStrategies = whole.plan.strategies.length > 0;
  let above: Message | undefined;
  const notices = joined.flatMap((entry, at) => {
    const line = lineOf[at] ?? 0;
    const misplaced = misplacement(entry, places[line], hasStrategies);
    // What stands together is told once.
    const isSaid = misplaced?.text === above?.text;
    above = misplaced;
    return [...entry.notices, ...(misplaced && !isSaid ? [misplaced] : [])].map((said) => ({ line, message: said }));
  });
  return { text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, notices };
}

function withHashes(entry: Entry, place: LinePlace | undefined): Entry {
  const { level, lines } = entry;
  const [first = '', ...rest] = lines;
  if (level === undefined || isHeaded(place)) return entry;
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
function misplacement(
  { kind, level, lines }: Entry,
  place: LinePlace | undefined,
  hasStrategies: boolean,
): Message | undefined {
  if (!place || kind === 'comment' || lines.length === 0) return undefined;
  const { block, below } = place;
  if (block === 'preface' && hasStrategies) return message('This stands before the first heading of the plan.');
  if (block === 'measure' && below !== undefined && below !== 'section' && below !== 'note') {
    return message('This stands in no section of its measure.');
  }
  if (level !== undefined && !isHeaded(place)) {
    return message('A heading of Word that this form does not know is kept with its #s.');
  }
  return undefined;
}

function isHeaded(place: LinePlace | undefined): boolean {
  return place !== undefined && HEADED.includes(place.innermost);
}
