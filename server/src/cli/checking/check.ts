import { Checker } from '../../rules/check';
import { editsThatMend } from '../../rules/mend';
import type { Finding } from '../../rules/rule';
import { LEVELS } from '../../rules/rule';
import { textOf } from '../../syntax/tree/document';
import { splitLines } from '../../text/lines';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import type { Workspace } from '../../workspace/workspace';
import type { CommandContext } from '../commandContext';
import { notify, pathTeller } from '../commandContext';
import { checkGithub } from '../formats/checkGithub';
import { checkJson } from '../formats/checkJson';
import type { CheckedFile, CheckReport } from '../formats/checkReport';
import { checkSarif } from '../formats/checkSarif';
import { checkText } from '../formats/checkText';
import { Progress } from '../progress';
import type { NamedFile } from '../reading/readPaths';
import { readPaths } from '../reading/readPaths';
import { writeBack } from '../writing/writeBack';
import { mendNamed } from './mendNamed';
import { rulesNamed } from './rulesNamed';

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export const FAILING_LEVELS = ['hint', 'info', 'warning', 'error'] as const;

export interface CheckOptions {
  readonly format: (typeof CHECK_FORMATS)[number];
  readonly fix: boolean;
  readonly failOn: (typeof FAILING_LEVELS)[number];
  readonly rule: readonly string[];
}

/** @returns the exit code: 1 where findings reach the level that fails, else 0 */
export async function check(
  paths: readonly string[],
  { format, fix, failOn, rule }: CheckOptions,
  context: CommandContext,
): Promise<number> {
  const checker = new Checker(rulesNamed(rule));
  const progress = new Progress(context);
  const { workspace, named } = await readPaths(paths, context, progress);
  const encodings = new Map(named.map(({ uri, encoding }) => [uri, encoding]));
  const findings = (file: PlanFile, edition: Edition) => checker.check(file, edition, {}, encodings.get(file.uri));
  const mended = fix ? mendNamed(workspace, named, findings) : { texts: new Map<string, string>(), count: 0 };
  await writeBack(context.environment.files, named, mended.texts);
  notify(
    context,
    named.filter(({ uri }) => holdsNothing(workspace, uri)).map(({ path }) => message(NO_PLAN, path)),
  );
  const report: CheckReport = {
    files: named.map((file, done) => {
      progress.tell(() => message('Checking: {0} of {1}', done, named.length));
      return checkedFile(workspace, file, findings);
    }),
    mended: mended.count,
    isFixable: fixability(named),
    pathOf: pathTeller(context, named),
  };
  progress.end();
  context.environment.out(formatted(report, format, context));
  return fails(report, failOn) ? 1 : 0;
}

const NO_PLAN = '“{0}” holds no strategy and no measure: there was nothing to check. Is it a plan?';

function holdsNothing(workspace: Workspace, uri: string): boolean {
  return workspace.file(uri)?.plan.strategies.length === 0;
}

function checkedFile(
  workspace: Workspace,
  { uri, path }: NamedFile,
  findings: (file: PlanFile, edition: Edition) => Finding[],
): CheckedFile {
  const file = workspace.file(uri);
  const edition = workspace.editionOf(uri);
  if (!file || !edition) return { path, lines: [], findings: [] };
  return { path, lines: splitLines(textOf(file.document)), findings: findings(file, edition) };
}

function fixability(named: readonly NamedFile[]): (finding: Finding) => boolean {
  const uris = new Set(named.map(({ uri }) => uri));
  return (finding) => editsThatMend(finding, (uri) => uris.has(uri)) !== undefined;
}

function fails({ files }: CheckReport, failOn: CheckOptions['failOn']): boolean {
  return files.some(({ findings }) => findings.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(failOn)));
}

function formatted(report: CheckReport, format: CheckOptions['format'], { environment, say }: CommandContext): string {
  switch (format) {
    case 'text':
      return checkText(report, say, environment);
    case 'json':
      return checkJson(report, say);
    case 'sarif':
      return checkSarif(report, say, environment.version);
    case 'github':
      return checkGithub(report, say);
  }
}
