import { groupBy } from '../../base/groupBy';
import type { Location } from '../../workspace/files/location';
import type { ComparedMeasure, Comparison, ProgrammeComparison } from './comparison';
import { isMeasure } from './comparison';

type Side = 'before' | 'after';

/** What stands in one edition or in both. */
type Compared = Readonly<Record<Side, { readonly location: Location } | undefined>>;

/** Finds where something would stand in the edition that has it not. */
export interface Neighbours {
  /** What stands for the programme that is the nearest in its measure, or for its measure. */
  readonly ofProgramme: (programme: ProgrammeComparison) => Location | undefined;
  /** What stands for the measure that is the nearest in its file. */
  readonly ofMeasure: (measure: ComparedMeasure) => Location | undefined;
}

/** What new things and ended ones stand beside in a comparison: where one edition has nothing, a person looks there. */
export function neighboursIn({ programmes, sections }: Comparison): Neighbours {
  const measures = sections.filter(isMeasure);
  const measuresBy = bySide(measures, (measure, side) => measure[side]?.number);
  const programmesBy = bySide(programmes, (programme, side) => programme[side]?.measure);
  const ofMeasure = (measure: ComparedMeasure) => nearest(measure, sideOf(measure), measures);
  return {
    ofMeasure,
    ofProgramme(programme) {
      const side = sideOf(programme);
      const other = otherSide(side);
      const number = programme[side]?.measure;
      const [measure] = measuresBy[side].get(number) ?? [];
      if (!measure) return undefined;
      // One that has gone to another measure tells nothing of this one.
      const stayed = programmesBy[side].get(number)?.filter((each) => each[other]?.measure === measure[other]?.number);
      return measure[other] ? nearest(programme, side, [measure, ...(stayed ?? [])]) : ofMeasure(measure);
    },
  };
}

function bySide<Each extends Compared>(all: readonly Each[], numberOf: (each: Each, side: Side) => string | undefined) {
  const by = (side: Side) => groupBy(all, (each) => numberOf(each, side));
  return { before: by('before'), after: by('after') };
}

function sideOf({ before }: Compared): Side {
  return before ? 'before' : 'after';
}

function otherSide(side: Side): Side {
  return side === 'before' ? 'after' : 'before';
}

/** The place in the other edition of what stands the nearest in this one's file. */
function nearest(compared: Compared, side: Side, among: readonly Compared[]): Location | undefined {
  const place = compared[side]?.location;
  let found: { readonly location: Location; readonly distance: number } | undefined;
  for (const each of among) {
    const beside = each[side]?.location;
    const location = each[otherSide(side)]?.location;
    if (!place || !location || beside?.uri !== place.uri) continue;
    const distance = Math.abs(beside.range.start.line - place.range.start.line);
    if (!found || distance < found.distance) found = { location, distance };
  }
  return found?.location;
}
