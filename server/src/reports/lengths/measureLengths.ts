import { wholeStrategies } from '../../features/reading/wholeStrategies';
import type { SectionLength } from '../../plan/lengths';
import { sectionLengths } from '../../plan/lengths';
import type { PlanMeasure } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { Edition } from '../../workspace/editions/edition';
import type { Location } from '../../workspace/files/location';
import { locationOf } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import { inOrder, strategyOf } from '../../workspace/resolver/pieces';

/** How long a measure is, in characters. */
export interface MeasureLength {
  readonly number: string;
  readonly title: string;
  readonly sections: readonly SectionLength[];
  readonly location: Location;
}

/** Every measure of an edition, in the order of the plan. */
export function measureLengths(edition: Edition): MeasureLength[] {
  return wholeStrategies(edition).flatMap((whole) =>
    inOrder(whole).flatMap((piece) =>
      (strategyOf(piece)?.measures ?? []).map((measure) => lengthOf(piece.file, measure)),
    ),
  );
}

function lengthOf(file: PlanFile, measure: PlanMeasure): MeasureLength {
  const { fact, title, block } = measure;
  const placed = file.document.blocks[block];
  return {
    number: numberKey(fact.number),
    title,
    sections: placed ? sectionLengths(placed.block.tree, measure) : [],
    location: locationOf(file, block, titleSpan(fact)),
  };
}
