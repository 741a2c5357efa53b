import { declarationsAt } from '../../features/declaration';
import type { Handler } from '../context';

export const declaration: Handler = {
  capabilities: () => ({ declarationProvider: true }),
  register({ connection, indexed, snapshot }) {
    connection.onDeclaration(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      return current ? [...declarationsAt(current, position)] : null;
    });
  },
};
