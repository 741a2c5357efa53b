import { fillTemplate, TEMPLATES } from '../features/templates';
import type { Position } from '../text/position';
import type { Handler } from './context';

/** `shisaku/template`: a template's text for a place, in VS Code's snippet syntax. It serves the palette's commands. */
export interface TemplateParams {
  readonly uri: string;
  readonly position: Position;
  readonly id: string;
}

export const templates: Handler = {
  capabilities: () => ({}),
  register({ connection, indexed, snapshot }) {
    connection.onRequest('shisaku/template', async ({ uri, position, id }: TemplateParams): Promise<string | null> => {
      await indexed;
      const template = TEMPLATES.find((known) => known.id === id);
      return template ? fillTemplate(template, snapshot(uri), position) : null;
    });
  },
};
