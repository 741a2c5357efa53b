import { compareEditions } from '../../reports/compare/compareEditions';
import type { Comparison } from '../../reports/compare/comparison';
import { comparisonCsv } from '../../reports/compare/formats/comparisonCsv';
import { comparisonHtml } from '../../reports/compare/formats/comparisonHtml';
import { comparisonJson } from '../../reports/compare/formats/comparisonJson';
import { comparisonMarkdown } from '../../reports/compare/formats/comparisonMarkdown';
import { comparisonPaper } from '../../reports/compare/paper/comparisonPaper';
import { message } from '../../text/message';
import { DEFAULT_TYPEFACE } from '../../word/choices/typefaces';
import type { Edition } from '../../workspace/editions/edition';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { reportFormat, reportOptions } from '../options/reportOptions';
import { readEdition } from '../reading/readEdition';
import { writeReport } from '../writing/writeReport';

const COMPARE_FORMATS = ['docx', 'html', 'md', 'csv', 'json'] as const;
type CompareFormat = (typeof COMPARE_FORMATS)[number];

interface CompareOptions {
  readonly format?: CompareFormat;
  readonly output?: string;
}

export const compareCommand: Command<CompareOptions> = {
  name: 'compare',
  description: message('show what has changed from one edition to another (新旧対照表)'),
  takes: [
    ['<old>', message('the old edition: its folder or a plan file')],
    ['<new>', message('the new edition: its folder or a plan file')],
  ],
  options: reportOptions(COMPARE_FORMATS),
  run: compare,
};

async function compare(paths: readonly string[], options: CompareOptions, context: CommandContext): Promise<number> {
  const editions: Edition[] = [];
  for (const path of paths) editions.push((await readEdition(path, context)).edition);
  const [old, current] = editions;
  if (!old || !current) return 0;
  const report = await formatted(compareEditions(old, current), reportFormat(COMPARE_FORMATS, options), context);
  await writeReport(report, options.output, context);
  return 0;
}

async function formatted(
  comparison: Comparison,
  format: CompareFormat,
  { environment }: CommandContext,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx':
      return (await environment.loadWord()).comparisonDocx(comparisonPaper(comparison), DEFAULT_TYPEFACE);
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
