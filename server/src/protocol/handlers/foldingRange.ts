import { foldingOf } from '../../features/folding';
import type { Handler } from '../context';
import { unlessCancelled } from '../turns/unlessCancelled';

export const foldingRange: Handler = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, snapshot }) {
    connection.onFoldingRanges(
      unlessCancelled(({ textDocument }) => {
        const current = snapshot(textDocument.uri);
        if (!current) return null;
        return foldingOf(current.file).map(({ firstLine, lastLine }) => ({ startLine: firstLine, endLine: lastLine }));
      }),
    );
  },
};
