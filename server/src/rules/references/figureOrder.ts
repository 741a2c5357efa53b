import { lazily } from '../../base/lazily';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import { renumberFigures } from '../fixes/renumberFigures';
import { figureRuns } from '../reading/figures/figureRuns';
import { areInOrder } from '../reading/measures/inOrder';
import { misplaced } from '../reading/numbers/misplaced';
import type { FileRule } from '../rule';

/** The numbers of figures, or of tables, do not follow the order in which their captions stand. */
export const figureOrder: FileRule = {
  code: 'figure-order',
  summary: message('Figures or tables do not follow their numbers.'),
  level: 'hint',
  reshapes: true,
  scope: 'file',
  check: ({ file, edition, views }) =>
    figureRuns(file.facts).flatMap((run) => {
      const wrong = misplaced(run.map(({ fact }) => fact.number));
      // Measures that are out of order are told by themselves.
      if (wrong.size === 0 || !areInOrder(views, run)) return [];
      const fixes = lazily(() => renumberFigures(file, edition, run));
      return run
        .filter((_, at) => wrong.has(at))
        .map(({ block, fact }) => ({
          range: rangeInFile(file, block, fact),
          message: message('{0} is out of order.', fact.text),
          fixes,
        }));
    }),
};
