import { message } from '../../text/message';
import type { CommandOption } from '../command';
import { oneOf } from './oneOf';

/** The form of a result that is shown: the first one where none is asked for. */
export function formatOption(formats: readonly [string, ...string[]]): CommandOption {
  const [standard] = formats;
  return {
    flags: '--format <format>',
    description: message('form of the result: {0} (default: {1})', formats.join(', '), standard),
    read: oneOf('--format', formats),
    standard,
  };
}
