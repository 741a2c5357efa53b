import { message } from '../../text/message';
import { unresolvedRule } from '../findings/unresolved';

/** A programme is listed again (再掲), but its primary listing is nowhere in the edition. */
export const unresolvedRelisted = unresolvedRule('unresolved-relisted', 'relisted', (name, partial) =>
  partial
    ? message('The primary listing of “{0}” is not found. It may stand in a strategy that is not here.', name)
    : message('The primary listing of “{0}” is not found.', name),
);
