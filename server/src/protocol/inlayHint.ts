import { inlayHintsOf } from '../features/inlayHints';
import type { Handler } from './context';

export const inlayHint: Handler = {
  capabilities: () => ({ inlayHintProvider: true }),
  register({ connection, indexed, snapshot, settings }) {
    connection.languages.inlayHint.on(async ({ textDocument, range }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      return inlayHintsOf(current, range, settings().inlayHints).map(({ position, label, target }) => ({
        position,
        label: [{ value: label, ...(target && { location: target }) }],
        paddingLeft: true,
      }));
    });
  },
};
