import { hoverAt } from '../../features/hover/hover';
import type { Handler } from '../context';
import { hoverContents } from '../conversion/hoverContents';

export const hover: Handler = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, client, indexed, snapshot, translate }) {
    connection.onHover(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      const found = current && hoverAt(current, position);
      return found ? { range: found.range, contents: hoverContents(found.parts, translate, client) } : null;
    });
  },
};
