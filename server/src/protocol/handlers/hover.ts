import type { MarkupContent } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { Hover } from '../../features/hover/hover';
import { hoverAt } from '../../features/hover/hover';
import type { Translate } from '../../text/message';
import type { Handler } from '../context';
import { linkTo } from '../conversion/linkTo';
import { changedMarkdown, escapeMarkdown } from '../conversion/markdown';

export const hover: Handler = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, indexed, snapshot, translate }) {
    connection.onHover(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      const found = current && hoverAt(current, position);
      return found ? { range: found.range, contents: hoverMarkdown(found, translate) } : null;
    });
  },
};

function hoverMarkdown({ parts }: Hover, translate: Translate): MarkupContent {
  const paragraphs = parts.map((part) => {
    switch (part.kind) {
      case 'heading':
        return `**${escapeMarkdown(part.text)}**`;
      case 'quote':
        return `> ${escapeMarkdown(part.text)}`;
      case 'changes':
        return `> ${part.differences.map(changedMarkdown).join('')}`;
      case 'said': {
        const said = escapeMarkdown(translate(part.message));
        return part.place ? `- [${said}](${linkTo(part.place)})` : `- ${said}`;
      }
    }
  });
  return {
    kind: MarkupKind.Markdown,
    value: paragraphs
      .join('\n\n')
      .replace(/\n\n- /g, '\n- ')
      .replace(/^(\*\*.*\*\*|> .*)\n- /gm, '$1\n\n- '),
  };
}
