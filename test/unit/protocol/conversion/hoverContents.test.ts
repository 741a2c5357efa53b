import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver';
import type { HoverPart } from '../../../../server/src/features/hover/hoverPart';
import { hoverContents } from '../../../../server/src/protocol/conversion/hoverContents';
import { message, translate } from '../../../../server/src/text/message';

const PARTS: readonly HoverPart[] = [
  { kind: 'heading', text: '海の学校*' },
  { kind: 'quote', text: '舟に乗る。' },
  {
    kind: 'said',
    message: message('Last year: {0}', '1-1 港'),
    place: { uri: 'file:///港', range: { start: { line: 4, character: 1 }, end: { line: 4, character: 2 } } },
  },
  {
    kind: 'changes',
    differences: [
      { kind: 'same', text: '舟に' },
      { kind: 'removed', text: '触る' },
      { kind: 'added', text: '乗る' },
    ],
  },
];

describe('What is told of a place', () => {
  const told = (contentFormat?: MarkupKind[]) =>
    hoverContents(PARTS, translate, contentFormat ? { textDocument: { hover: { contentFormat } } } : {});

  it('is Markdown with the places that it speaks of', () => {
    const value = '**海の学校\\***\n\n> 舟に乗る。\n\n- [Last year: 1-1 港](file:///港#L5,2)\n\n> 舟に~~触る~~**乗る**';
    assert.deepEqual(told(), { kind: 'markdown', value });
    assert.deepEqual(told([MarkupKind.Markdown, MarkupKind.PlainText]), { kind: 'markdown', value });
  });

  it('is plain text where the editor would rather have that', () => {
    const value = '海の学校*\n舟に乗る。\n- Last year: 1-1 港\n舟に~~触る~~**乗る**';
    assert.deepEqual(told([MarkupKind.PlainText]), { kind: 'plaintext', value });
    assert.deepEqual(told([MarkupKind.PlainText, MarkupKind.Markdown]), { kind: 'plaintext', value });
  });
});
