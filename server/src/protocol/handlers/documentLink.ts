import { linksOf } from '../../features/links';
import { message } from '../../text/message';
import type { Handler } from '../context';
import { linkTo } from '../conversion/linkTo';

export const documentLink: Handler = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register({ connection, indexed, snapshot, translate }) {
    connection.onDocumentLinks(async ({ textDocument }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      const tooltip = translate(message('Go to the primary listing'));
      return linksOf(current).map(({ range, target }) => ({ range, target: linkTo(target), tooltip }));
    });
  },
};
