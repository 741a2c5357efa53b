import { message } from '../../text/message';
import { unresolvedMarks } from '../findings/unresolvedMarks';
import type { FileRule } from '../rule';

/** A programme is said to be treated in full elsewhere (別掲), but it is nowhere in the edition. */
export const unresolvedListedElsewhere: FileRule = {
  code: 'unresolved-listed-elsewhere',
  summary: message('The full listing of a programme that is marked as listed elsewhere is not found.'),
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: (context) =>
    unresolvedMarks(context, 'listedElsewhere', (name, partial) =>
      partial
        ? message('The full listing of “{0}” is not found. It may stand in a strategy that is not here.', name)
        : message('The full listing of “{0}” is not found.', name),
    ),
};
