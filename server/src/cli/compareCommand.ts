import type { Command } from 'commander';
import { compareEditions } from '../reports/compare/compareEditions';
import type { Comparison } from '../reports/compare/comparison';
import { comparisonCsv } from '../reports/compare/comparisonCsv';
import { comparisonHtml } from '../reports/compare/comparisonHtml';
import { comparisonJson } from '../reports/compare/comparisonJson';
import { comparisonMarkdown } from '../reports/compare/comparisonMarkdown';
import { message } from '../text/message';
import type { CommandContext } from './commandContext';
import { notify } from './commandContext';
import { oneEdition } from './oneEdition';
import { oneOf } from './oneOf';
import { readPaths } from './readPaths';
import { writeReport } from './writeReport';

const COMPARE_FORMATS = ['html', 'md', 'csv', 'json'] as const;
type CompareFormat = (typeof COMPARE_FORMATS)[number];

export interface CompareOptions {
  readonly format?: CompareFormat;
  readonly output?: string;
}

export function addCompareCommand(
  program: Command,
  context: CommandContext,
  helpOption: readonly [string, string],
  finish: (exitCode: number) => void,
): void {
  const { say } = context;
  program
    .command('compare')
    .description(say(message('show what has changed from one edition to another (新旧対照表)')))
    .argument('<old>', say(message('the old edition: its folder or a plan file')))
    .argument('<new>', say(message('the new edition: its folder or a plan file')))
    .option(
      '--format <format>',
      say(
        message(
          'form of the result: {0} (default: as the file’s name ends, else {1})',
          COMPARE_FORMATS.join(', '),
          'md',
        ),
      ),
      oneOf('--format', COMPARE_FORMATS),
    )
    .option('-o, --output <file>', say(message('write the result into a file')))
    .helpOption(...helpOption)
    .action(async (before: string, after: string, options: CompareOptions) => {
      finish(await compare(before, after, options, context));
    });
}

/** @returns the exit code */
export async function compare(
  before: string,
  after: string,
  { format, output }: CompareOptions,
  context: CommandContext,
): Promise<number> {
  const editions = [];
  for (const path of [before, after]) {
    const reading = await readPaths([path], context.environment);
    notify(context, reading.notices);
    editions.push(oneEdition(reading, path));
  }
  const [old, current] = editions;
  if (!old || !current) return 0;
  const ending = COMPARE_FORMATS.find((one) => output?.toLowerCase().endsWith(`.${one}`));
  const report = formatted(compareEditions(old, current), format ?? ending ?? 'md', context);
  await writeReport(report, output, context);
  return 0;
}

function formatted(comparison: Comparison, format: CompareFormat, { environment }: CommandContext): string {
  switch (format) {
    case 'html':
      return comparisonHtml(comparison);
    case 'md':
      return comparisonMarkdown(comparison);
    case 'csv':
      return comparisonCsv(comparison);
    case 'json':
      return comparisonJson(comparison, environment.pathOf);
  }
}
