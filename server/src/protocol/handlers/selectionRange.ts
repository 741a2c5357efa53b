import type { SelectionRange } from 'vscode-languageserver';
import { selectionAt } from '../../features/selection/selection';
import type { Handler } from '../context';

export const selectionRange: Handler = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ connection, snapshot }) {
    connection.onSelectionRanges(({ textDocument, positions }) => {
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      return positions.map((position) => {
        const ranges = selectionAt(current, position);
        const outermost = ranges.reduceRight<SelectionRange | undefined>(
          (parent, range) => (parent ? { range, parent } : { range }),
          undefined,
        );
        return outermost ?? { range: { start: position, end: position } };
      });
    });
  },
};
