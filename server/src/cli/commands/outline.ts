import { outlineOf } from '../../features/outline/outline';
import { message } from '../../text/message';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { outlineJson } from '../formats/outlineJson';
import { outlineText } from '../formats/outlineText';
import { formatOption } from '../options/formatOption';
import { readPaths } from '../reading/readPaths';

const OUTLINE_FORMATS = ['text', 'json'] as const;

interface OutlineOptions {
  readonly format: (typeof OUTLINE_FORMATS)[number];
}

export const outlineCommand: Command<OutlineOptions> = {
  name: 'outline',
  description: message('show the structure of a plan'),
  takes: [['<file>', message('a plan file')]],
  options: [formatOption(OUTLINE_FORMATS)],
  run: outline,
};

async function outline(
  [path = '']: readonly string[],
  { format }: OutlineOptions,
  context: CommandContext,
): Promise<number> {
  const { environment } = context;
  if ((await environment.files.kindOf(environment.uriOf(path))) === 'folder') {
    throw new CannotRun(message('“{0}” is a folder: an outline is made of one file. Name a file in it.', path));
  }
  const { workspace, named } = await readPaths([path], context);
  for (const { uri } of named) {
    const file = workspace.file(uri);
    const edition = workspace.editionOf(uri);
    if (!file || !edition) continue;
    const nodes = outlineOf(file);
    const { form } = edition.config;
    environment.out(format === 'json' ? outlineJson(nodes) : outlineText(nodes, form, environment.colours));
  }
  return 0;
}
