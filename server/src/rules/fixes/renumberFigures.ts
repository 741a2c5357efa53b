import { leastOf } from '../../base/extremes';
import type { FigureFact } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import { message } from '../../text/message';
import { numberLike } from '../../text/numbers';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { linesOfBlock } from '../../workspace/files/planFile';
import { isNamedHereOnly, placesOfFigure } from '../../workspace/resolver/figures';
import { inBlocks } from '../blocks/blockView';
import type { FigureRun } from '../reading/figures/figureRuns';
import type { Fix } from '../rule';
import { replaceSpan } from './edit';
import { fixIn } from './fix';

/** What follows 図2 in 図2～4, 図2、3 and 図2及び3: the other numbers are not read. */
const MORE_NUMBERS = /^[、，,]?(?:[～〜~―・･とや]|から|及び|並びに|又は|または)?[ \u3000]*[0-9０-９]/;

/**
 * Gives figures the numbers of the order in which their captions stand, wherever they are named. None where one may be named
 * in words that cannot be changed with it: in another file, among several numbers, or so that another paper may be meant.
 */
export function renumberFigures(file: PlanFile, edition: Edition, run: FigureRun): Fix[] {
  const lowest = leastOf(run.map(({ fact }) => fact.number));
  const changes = run
    .map(({ fact }, at) => ({ fact, number: lowest + at, places: placesOfFigure(edition, file, fact) }))
    .filter(({ fact, number }) => fact.number !== number);
  const isCertain = changes.every(({ fact }) => isNamedHereOnly(edition, file, fact));
  if (!isCertain || mayNameUnread(file, run)) return [];
  const edits = changes.flatMap(({ number, places }) =>
    places.map(({ block, fact }) => replaceSpan(file, block, fact, renumbered(fact, number))),
  );
  return [fixIn(file, message('Number the figures in the order in which they stand'), ...edits)];
}

/** Whether figures may be named by a number that is not read: behind one that keeps its own, too, as in 図1と3. */
function mayNameUnread(file: PlanFile, run: FigureRun): boolean {
  const named = inBlocks(file.facts, ({ figures }) => figures);
  const places = named.filter(({ fact }) => fact.role === 'reference' || fact.role === 'uncertain');
  return places.some((place) => place.fact.series === run[0]?.fact.series && isAmongSeveral(file, place));
}

function isAmongSeveral(file: PlanFile, { block, fact }: InBlock<FigureFact>): boolean {
  const line = linesOfBlock(file, block)[fact.line] ?? '';
  return MORE_NUMBERS.test(line.slice(fact.end));
}

function renumbered({ text }: FigureFact, number: number): string {
  return text.replace(/(?<![0-9０-９])[0-9０-９]+$/, (digits) => numberLike(digits, number));
}
