import type { Vocabulary } from '../../form/vocabulary';
import { lineReader } from '../../syntax/lines/lineReader';
import { readClosings } from '../../syntax/names/closing';
import type { Line } from '../../syntax/tree/line';
import { SIGNS } from '../planText/signs';
import type { EntryKind } from './entry';

/** Lines that a plan is divided by, whatever stands around them. */
const STRUCTURE: readonly Line['kind'][] = ['strategy', 'part', 'measure', 'section', 'subsection'];

const KINDS: Partial<Record<Line['kind'], EntryKind>> = {
  bullet: 'item',
  circle: 'item',
  direction: 'item',
  listedMeasure: 'listed',
  groupSummary: 'summary',
  note: 'note',
  comment: 'comment',
  box: 'heading',
};

/** Tells what lines are to a plan of one form. */
export class EntryKinds {
  private readonly readLine: (line: string) => Line;

  constructor(private readonly vocabulary: Vocabulary) {
    this.readLine = lineReader(vocabulary);
  }

  isStructure(line: string): boolean {
    return STRUCTURE.includes(this.lineKind(line));
  }

  lineKind(line: string): Line['kind'] {
    return this.readLine(line).kind;
  }

  /** What an entry of such lines is. */
  kindOf([first = '']: readonly string[]): EntryKind {
    if (this.isStructure(first)) return 'heading';
    const kind = this.lineKind(first);
    if (kind === 'bullet' && first.startsWith(SIGNS.point)) return 'point';
    if (kind === 'aside' && first.trimStart().startsWith('|')) return 'row';
    const known = KINDS[kind];
    if (known) return known;
    return readClosings(first, 0, this.vocabulary)[0]?.ownLine ? 'continuation' : 'prose';
  }
}
