import { lastYearAt } from '../../features/implementation';
import type { Handler } from '../context';

/** An implementation of a plan's programme is last year's. */
export const implementation: Handler = {
  capabilities: () => ({ implementationProvider: true }),
  register({ connection, indexed, snapshot }) {
    connection.onImplementation(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      return current ? [...lastYearAt(current, position)] : null;
    });
  },
};
