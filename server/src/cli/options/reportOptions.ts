import { message } from '../../text/message';
import type { CommandOption } from '../command';
import { oneOf } from './oneOf';

/** The form of a report, and the file to write it into. */
export function reportOptions(formats: readonly string[]): CommandOption[] {
  return [
    {
      flags: '--format <format>',
      description: message(
        'form of the result: {0} (default: as the file’s name ends, else {1})',
        formats.join(', '),
        REPORT_STANDARD,
      ),
      read: oneOf('--format', formats),
    },
    { flags: '-o, --output <file>', description: message('write the result into a file') },
  ];
}

const REPORT_STANDARD = 'md';

/** The form that is asked for, else the one that the file's name tells. */
export function reportFormat<Format extends string>(
  formats: readonly Format[],
  { format, output }: { readonly format?: Format; readonly output?: string },
): Format | typeof REPORT_STANDARD {
  return format ?? formats.find((one) => output?.toLowerCase().endsWith(`.${one}`)) ?? REPORT_STANDARD;
}
