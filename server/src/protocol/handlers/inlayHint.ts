import { inlayHintsOf } from '../../features/inlayHints';
import type { Handler } from '../context';
import { debounced } from '../turns/debounced';

const REFRESH_AFTER_MS = 300;

export const inlayHint: Handler = {
  capabilities: () => ({ inlayHintProvider: true }),
  register({ connection, client, indexed, snapshot, settings, showsGroups, onDidChangeIndex }) {
    if (client.workspace?.inlayHint?.refreshSupport) {
      onDidChangeIndex(debounced(REFRESH_AFTER_MS, () => void connection.languages.inlayHint.refresh()));
    }
    connection.languages.inlayHint.on(async ({ textDocument, range }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      const { inlayHints } = settings();
      const wanted = { ...inlayHints, groups: inlayHints.groups && !showsGroups };
      return inlayHintsOf(current, range, wanted).map(({ position, label, target }) => ({
        position,
        label: [{ value: label, ...(target && { location: target }) }],
        paddingLeft: true,
      }));
    });
  },
};
