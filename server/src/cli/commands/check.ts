import { message } from '../../text/message';
import type { CheckOptions } from '../checking/check';
import { check, CHECK_FORMATS, FAILING_LEVELS } from '../checking/check';
import type { Command } from '../command';
import { formatOption } from '../options/formatOption';
import { oneOf } from '../options/oneOf';

export const checkCommand: Command<CheckOptions> = {
  name: 'check',
  description: message('check plans for faults'),
  takes: [['<path...>', message('plan files, or folders that hold plans')]],
  options: [
    formatOption(CHECK_FORMATS),
    {
      flags: '--fix',
      description: message('mend what can be mended without a choice, in the files themselves'),
      standard: false,
    },
    {
      flags: '--fail-on <level>',
      description: message(
        'lowest level that makes the exit code 1: {0} (default: {1})',
        FAILING_LEVELS.join(', '),
        'warning',
      ),
      read: oneOf('--fail-on', FAILING_LEVELS),
      standard: 'warning',
    },
    {
      flags: '--rule <code>',
      description: message('check this rule only; may be repeated, or take several with commas'),
      gather: codes,
    },
  ],
  run: check,
};

function codes(given: string): readonly string[] {
  return given
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
