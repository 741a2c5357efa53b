import { message } from '../../text/message';
import type { Command } from '../command';

export const lspCommand: Command<Record<string, never>> = {
  name: 'lsp',
  description: message('serve an editor (Language Server Protocol)'),
  takes: [],
  options: [{ flags: '--stdio', description: message('over the standard streams, as always') }],
  run: async (_given, _options, { environment }) => {
    await environment.serveEditor();
    return 0;
  },
};
