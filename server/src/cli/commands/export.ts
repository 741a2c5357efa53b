import { findingRemarks } from '../../reports/findings/findingRemarks';
import { Checker } from '../../rules/check';
import { RULES } from '../../rules/table';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import type { Remark } from '../../text/remark';
import type { Edition } from '../../workspace/editions/edition';
import { PLAN_ENDING } from '../../workspace/configuration/planConfig';
import { nameOfUri } from '../../workspace/uris';
import type { ExportFormat } from '../../word/choices/exportFormats';
import { EXPORT_FORMATS } from '../../word/choices/exportFormats';
import type { TypefaceName } from '../../word/choices/typefaces';
import { DEFAULT_TYPEFACE, TYPEFACE_NAMES } from '../../word/choices/typefaces';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { oneOf } from '../options/oneOf';
import { readEdition } from '../reading/readEdition';
import type { NamedFile } from '../reading/readPaths';
import { writeFile } from '../writing/writeFile';

interface ExportOptions {
  readonly output?: string;
  readonly typeface: TypefaceName;
  readonly comments: boolean;
  readonly changesSince?: string;
  readonly force: boolean;
}

export const exportCommand: Command<ExportOptions> = {
  name: 'export',
  description: message('write a plan as a Word file, a page to print, or Markdown'),
  takes: [['<plan>', message('a plan file, or the folder of an edition, whose chapters become one')]],
  options: [
    {
      flags: '-o, --output <file>',
      description: message('file to write: its name ends with {0} (default: a .docx beside the plan)', endings()),
    },
    {
      flags: '--typeface <name>',
      description: message('typeface: {0} (default: {1})', TYPEFACE_NAMES.join(', '), DEFAULT_TYPEFACE),
      read: oneOf('--typeface', TYPEFACE_NAMES),
      standard: DEFAULT_TYPEFACE,
    },
    {
      flags: '--comments',
      description: message('put the findings into the Word file, each as a comment at its words'),
      standard: false,
    },
    {
      flags: '--changes-since <plan>',
      description: message('show what has changed since another edition, or a file of it, as tracked changes in Word'),
    },
    { flags: '--force', description: message('replace the file where it is there already'), standard: false },
  ],
  run: exportPlan,
};

async function exportPlan(
  [path = '']: readonly string[],
  options: ExportOptions,
  context: CommandContext,
): Promise<number> {
  const { output, typeface, comments, changesSince, force } = options;
  const { environment, say } = context;
  const { files, uriOf, pathOf } = environment;
  const target = output ?? `${pathOf(uriOf(path)).replace(PLAN_ENDING, '') || nameOfUri(uriOf(path))}.docx`;
  const format = formatOf(target);
  refuseWhatCannotBe(options, format);
  if (!force && (await files.kindOf(uriOf(target)))) {
    throw new CannotRun(
      message('“{0}” is there already and is not replaced. Name another file, or add --force.', target),
    );
  }
  const { edition, named } = await readEdition(path, context);
  const { config, fiscalYear } = edition;
  const texts = named.map(({ text }) => text);
  const earlier = changesSince === undefined ? undefined : await readEdition(changesSince, context);
  const word = await environment.loadWord();
  const remarks = comments ? remarksOn(named, edition, say) : undefined;
  const bytes = await word.exportPlan(
    texts,
    config.form,
    { format, typeface, title: config.title, fiscalYear, remarks },
    earlier?.named.map(({ text }) => text),
  );
  await writeFile(files, uriOf(target), target, bytes);
  environment.out(`${say(message('{0} → {1}', path, target))}\n`);
  return 0;
}

/** @throws CannotRun where a file of the format does not hold what is asked for */
function refuseWhatCannotBe({ comments, changesSince }: ExportOptions, format: ExportFormat): void {
  if (comments && format !== 'docx') {
    throw new CannotRun(message('Only a Word file (.docx) holds comments: name one, or leave --comments out.'));
  }
  if (changesSince !== undefined && format !== 'docx') {
    throw new CannotRun(
      message('Only a Word file (.docx) holds tracked changes: name one, or leave --changes-since out.'),
    );
  }
  if (comments && changesSince !== undefined) {
    throw new CannotRun(message('A Word file tells findings or changes: leave --comments or --changes-since out.'));
  }
}

/** What is found in each of the files. */
function remarksOn(named: readonly NamedFile[], edition: Edition, say: Translate): Remark[][] {
  const checker = new Checker(RULES);
  return named.map(({ uri, encoding }) => {
    const file = edition.files.get(uri);
    return file ? findingRemarks(checker.check(file, edition, {}, encoding), say) : [];
  });
}

function formatOf(target: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => target.toLowerCase().endsWith(`.${each}`));
  if (format) return format;
  throw new CannotRun(message('“{0}” tells no format: its name must end with {1}.', target, endings()));
}

function endings(): string {
  return EXPORT_FORMATS.map((format) => `.${format}`).join(', ');
}
