import { lazily } from '../../base/lazily';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import { renumberNotes } from '../fixes/renumberNotes';
import { areInOrder } from '../reading/measures/inOrder';
import type { NumberedNote } from '../reading/notes/noteRuns';
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
      .filter(({ markers, definitions }) => areInOrder(views, [...markers, ...definitions]))
      .flatMap((run) => {
        const fixes = lazily(() => renumberNotes(file, views, run));
        return [...outOfOrder(run.markers), ...outOfOrder(run.definitions)].map(({ block, fact: { marker } }) => ({
          range: rangeInFile(file, block, marker),
          message: message('{0} is out of order.', marker.text),
          fixes,
        }));
      }),
};

/** A note may be pointed to again further down: what counts is where its number stands first. */
function outOfOrder(notes: readonly NumberedNote[]): NumberedNote[] {
  const firsts = firstOfEachNumber(notes);
  return [...misplaced(firsts.map(({ number }) => number))].flatMap((at) => firsts[at] ?? []);
}
