import type { Finding } from '../../rules/rule';
import type { Translate } from '../../text/message';
import type { CheckReport } from './checkReport';

const COMMANDS: Readonly<Record<Finding['level'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows beside the lines of a change. Lines and columns count from 1. */
export function checkGithub({ files }: CheckReport, say: Translate): string {
  return files
    .flatMap(({ path, findings }) =>
      findings.map(({ code, level, message, range: { start, end } }) => {
        const properties = {
          file: path,
          line: start.line + 1,
          endLine: end.line + 1,
          // GitHub takes columns only where both ends stand in one line.
          ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
          title: code,
        };
        const told = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        return `::${COMMANDS[level]} ${told.join(',')}::${escapeData(say(message))}\n`;
      }),
    )
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
