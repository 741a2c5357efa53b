import type { MeasureNumber } from '../../syntax/tree/line';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import { renumberNotes } from '../fixes/renumberNotes';
import type { BlockView } from '../blocks/blockView';
import type { NoteRun, NumberedNote } from '../reading/notes/noteRuns';
import { firstOfEachNumber, noteRuns } from '../reading/notes/noteRuns';
import { misplaced } from '../reading/numbers/misplaced';
import type { FileRule } from '../rule';

/** The numbers of notes do not follow the order in which they stand: the markers’, or the definitions’. */
export const noteOrder: FileRule = {
  code: 'note-order',
  summary: message('Notes do not follow their numbers.'),
  level: 'hint',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: ({ file, views }) =>
    noteRuns(views)
      .filter((run) => isInMeasuresInOrder(run, views))
      .flatMap((run) =>
        [...outOfOrder(run.markers), ...outOfOrder(run.definitions)].map(({ block, fact: { marker } }) => ({
          range: rangeInFile(file, block, marker),
          message: message('{0} is out of order.', marker.text),
          fixes: () => renumberNotes(file, views, run),
        })),
      ),
};

/** Where measures do not follow their numbers, that is what is to be told: their notes are in order once they are. */
function isInMeasuresInOrder({ markers, definitions }: NoteRun, views: readonly BlockView[]): boolean {
  const blocks = new Set([...markers, ...definitions].map(({ block }) => block).toSorted((one, other) => one - other));
  const numbers = [...blocks].flatMap((block) => views[block]?.facts.measure?.number ?? []);
  return numbers.every((number, at) => at === 0 || compareNumbers(numbers[at - 1] ?? number, number) <= 0);
}

function compareNumbers(one: MeasureNumber, other: MeasureNumber): number {
  return one.strategy - other.strategy || one.index - other.index;
}

/** A note may be pointed to again further down: what counts is where its number stands first. */
function outOfOrder(notes: readonly NumberedNote[]): NumberedNote[] {
  const firsts = firstOfEachNumber(notes);
  return [...misplaced(firsts.map(({ number }) => number))].flatMap((at) => firsts[at] ?? []);
}
