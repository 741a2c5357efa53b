import { fillTemplate, TEMPLATES } from '../../../features/templates/templates';
import { answer } from '../../answering/answer';
import type { Handler } from '../../context';
import { TEMPLATE } from '../../requests/templates';

/** The templates of the palette's commands. */
export const templates: Handler = {
  capabilities: () => ({}),
  register({ connection, indexed, snapshot }) {
    answer(connection, TEMPLATE, async ({ uri, position, id }) => {
      await indexed;
      const template = TEMPLATES.find((known) => known.id === id);
      return template ? fillTemplate(template, snapshot(uri), position) : null;
    });
  },
};
