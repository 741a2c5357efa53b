import pc from 'picocolors';
import { LEVEL_NAMES } from '../../rules/levelNames';
import { openPoint } from '../../rules/notation/openPoint';
import type { Finding } from '../../rules/rule';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import type { CheckedFile, CheckReport } from './checkReport';
import { excerptOf } from './excerpt';

type Colours = ReturnType<typeof pc.createColors>;
type Level = Finding['level'];

const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'hint'];
const INDENT = '    ';

/**
 * For people: each finding as `file:line:column: level code message`, its line with the faulty words underlined, the
 * places that have to do with it, and a line that sums up. Lines and columns count from 1.
 */
export function checkText(report: CheckReport, say: Translate, terminal: { width: number; colours: boolean }): string {
  const paper: Paper = { say, width: terminal.width, colours: pc.createColors(terminal.colours) };
  const findings = report.files.flatMap((file) =>
    file.findings.map((finding) => findingText(finding, file, report, paper)),
  );
  return [...findings, summaryText(report, paper)].join('\n');
}

/** What the report is written on. */
interface Paper {
  readonly say: Translate;
  readonly width: number;
  readonly colours: Colours;
}

function findingText(
  { code, level, message: said, range: { start, end }, related = [] }: Finding,
  { path, lines }: CheckedFile,
  { pathOf }: CheckReport,
  { say, width, colours }: Paper,
): string {
  const paint = painter(level, colours);
  const place = `${path}:${start.line + 1}:${start.character + 1}:`;
  const line = lines[start.line] ?? '';
  const lastInLine = start.line === end.line ? end.character : line.length;
  const excerpt = excerptOf(line, start.character, lastInLine, width - INDENT.length);
  return [
    `${colours.bold(place)} ${paint(say(LEVEL_NAMES[level]))} ${colours.dim(code)} ${say(said)}`,
    ...(excerpt.line === ''
      ? []
      : [`${INDENT}${excerpt.line}`, `${INDENT}${excerpt.indent}${paint(excerpt.underline)}`]),
    ...related.map(({ uri, range, message: why }) =>
      colours.dim(`${INDENT}→ ${pathOf(uri)}:${range.start.line + 1}:${range.start.character + 1}: ${say(why)}`),
    ),
    '',
  ].join('\n');
}

function painter(level: Level, colours: Colours): (text: string) => string {
  switch (level) {
    case 'error':
      return colours.red;
    case 'warning':
      return colours.yellow;
    case 'info':
      return colours.blue;
    case 'hint':
      return colours.cyan;
  }
}

function summaryText({ files, mended, isFixable }: CheckReport, { say, colours }: Paper): string {
  const findings = files.flatMap((file) => file.findings);
  const counts = LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count > 0 ? [`${say(LEVEL_NAMES[level])} ${count}`] : [];
  });
  const openPoints = findings.filter(({ code }) => code === openPoint.code).length;
  const fixable = findings.filter(isFixable).length;
  const sentences = [
    findings.length === 0
      ? colours.green(say(message('Files checked: {0}. No findings.', files.length)))
      : say(message('Files checked: {0}. Findings: {1} ({2}).', files.length, findings.length, counts.join(', '))),
    ...(openPoints > 0 ? [say(message('Open points among them: {0}.', openPoints))] : []),
    ...(mended > 0 ? [say(message('Mended: {0}.', mended))] : []),
    ...(fixable > 0 ? [say(message('With --fix, {0} can be mended.', fixable))] : []),
  ];
  return `${sentences.join('\n')}\n`;
}
