import { message } from '../../text/message';
import { unresolvedMarks } from '../findings/unresolvedMarks';
import type { FileRule } from '../rule';

/** A programme is listed again (再掲), but its primary listing is nowhere in the edition. */
export const unresolvedRelisted: FileRule = {
  code: 'unresolved-relisted',
  summary: message('The primary listing of a relisted programme is nowhere in the edition.'),
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: (context) =>
    unresolvedMarks(context, 'relisted', (name, partial) =>
      partial
        ? message('The primary listing of “{0}” is not found. It may stand in a strategy that is not here.', name)
        : message('The primary listing of “{0}” is not found.', name),
    ),
};
