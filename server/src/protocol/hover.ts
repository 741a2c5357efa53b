import { hoverAt } from '../features/hover/hover';
import type { Handler } from './context';
import { hoverMarkdown } from './convert';

export const hover: Handler = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, indexed, snapshot, translate }) {
    connection.onHover(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      const found = current && hoverAt(current, position);
      return found ? { range: found.range, contents: hoverMarkdown(found, translate) } : null;
    });
  },
};
