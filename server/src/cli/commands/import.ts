import { isFaithful } from '../../text/encoding/encodeFile';
import { encodeText } from '../../text/encoding/encoding';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { reasonOf } from '../../base/reasonOf';
import type { ChangeChoice } from '../../word/choices/changeChoice';
import { CHANGE_CHOICES } from '../../word/choices/changeChoice';
import type { Imported } from '../../word/importWord';
import { configAbove } from '../../workspace/configuration/configAbove';
import { NO_CONFIG } from '../../workspace/configuration/planConfig';
import { readText } from '../../workspace/disk/readText';
import { parentOf } from '../../workspace/uris';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { notify } from '../commandContext';
import { oneOf } from '../options/oneOf';
import { foreignKindOf } from '../reading/foreignKind';
import { readPlainText } from '../reading/readPlainText';

interface ImportOptions {
  readonly output?: string;
  readonly changes: ChangeChoice;
  readonly fromPdf: boolean;
}

/** A plan that was made of a file, and the path of the file that is to hold it. */
interface Taken {
  readonly path: string;
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly imported: Imported;
}

const STANDARD_CHOICE: ChangeChoice = 'accept';
const WORD_NAME = /\.(?:docx|docm|doc|rtf|jtdc?)$/i;
const ENDING = /\.(?:docx|docm|doc|rtf|jtdc?|shisaku|(?:shisaku\.)?(?:txt|text|md))$/i;

export const importCommand: Command<ImportOptions> = {
  name: 'import',
  description: message('make plans of Word files (.docx) and plain texts'),
  takes: [['<file...>', message('Word files or texts')]],
  options: [
    { flags: '-o, --output <folder>', description: message('folder for the plans (default: beside each file)') },
    {
      flags: '--changes <choice>',
      description: message(
        'what to do with tracked changes: {0} (default: {1})',
        CHANGE_CHOICES.join(', '),
        STANDARD_CHOICE,
      ),
      read: oneOf('--changes', CHANGE_CHOICES),
      standard: STANDARD_CHOICE,
    },
    {
      flags: '--from-pdf',
      description: message('clean texts that were copied from a PDF: page numbers, broken lines'),
      standard: false,
    },
  ],
  run: importFiles,
};

/** Takes in all the files, or none where one cannot be: nothing is written before all are read, and no file is replaced. */
async function importFiles(paths: readonly string[], options: ImportOptions, context: CommandContext): Promise<number> {
  const taken: Taken[] = [];
  const problems: Message[] = [];
  for (const path of paths) {
    const result = await takeIn(path, options, context);
    if ('target' in result) taken.push(result);
    else problems.push(result);
  }
  problems.push(...(await obstacles(taken, context)));
  if (problems.length > 0) throw new CannotRun(...problems);
  await write(taken, options.output, context);
  for (const each of taken) report(each, context);
  return 0;
}

async function takeIn(
  path: string,
  { output, changes, fromPdf }: ImportOptions,
  { environment, say }: CommandContext,
): Promise<Taken | Message> {
  const { files, uriOf } = environment;
  const uri = uriOf(path);
  const kind = await files.kindOf(uri);
  if (kind === 'folder') return message('“{0}” is a folder: name the files in it.', path);
  const bytes = kind && (await files.readFile(uri));
  if (!bytes) return message('There is no file or folder “{0}”. Check its name and the folder you are in.', path);
  const name = path.replace(/^.*[\\/]/, '').replace(ENDING, '');
  const target = output === undefined ? `${path.replace(ENDING, '')}.shisaku` : `${output}/${name}.shisaku`;
  const root = await configAbove(parentOf(uriOf(target)), (config) => readText(files, config));
  const { form } = root?.config ?? NO_CONFIG;
  const word = await environment.loadWord();
  if (foreignKindOf(bytes) === undefined && !WORD_NAME.test(path)) {
    const read = readPlainText(bytes, path);
    if (!('encoding' in read)) return read;
    if (!isFaithful(read, bytes)) {
      return message('“{0}” holds bytes that are no characters. Save it as UTF-8 and try again.', path);
    }
    const imported = word.importText(read.text, { form, fromPdf });
    return { path, target, imported, bytes: encodeText(imported.text, read.encoding) };
  }
  const imported = word.importWord(bytes, { changes, form });
  if ('refused' in imported) return message('{0}: {1}', path, say(imported.refused));
  return { path, target, imported, bytes: encodeText(imported.text, 'utf-8') };
}

/** Why plans cannot be written: a file is there already, or two would be one. */
async function obstacles(taken: readonly Taken[], { environment }: CommandContext): Promise<Message[]> {
  const problems: Message[] = [];
  const targets = new Set<string>();
  for (const { target } of taken) {
    const uri = environment.uriOf(target);
    if (targets.has(uri))
      problems.push(message('Two of the files would become “{0}”. Take them in one by one.', target));
    else if (await environment.files.kindOf(uri)) {
      problems.push(
        message('“{0}” is there already and is not replaced. Move it, or name another folder with -o.', target),
      );
    }
    targets.add(uri);
  }
  return problems;
}

async function write(
  taken: readonly Taken[],
  output: string | undefined,
  { environment }: CommandContext,
): Promise<void> {
  const { files, uriOf } = environment;
  try {
    if (output !== undefined && !(await files.kindOf(uriOf(output)))) {
      const inFolder = taken.map(({ target, bytes }) => ({ path: target.slice(output.length + 1), bytes }));
      await files.makeFolder(uriOf(output), inFolder);
      return;
    }
    for (const { target, bytes } of taken) await files.writeFile(uriOf(target), bytes);
  } catch (error) {
    throw new CannotRun(
      message('The plans could not be written ({0}). Check that you may write there.', reasonOf(error)),
    );
  }
}

function report({ path, target, imported: { notices } }: Taken, context: CommandContext): void {
  const { environment, say } = context;
  environment.out(`${say(message('{0} → {1}', path, target))}\n`);
  notify(
    context,
    notices.map(({ line, message: said }) =>
      line === undefined
        ? message('{0}: {1}', target, say(said))
        : message('{0}:{1}: {2}', target, line + 1, say(said)),
    ),
  );
}
