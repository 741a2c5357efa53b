import assert from 'node:assert/strict';
import type { Hover, Location, LocationLink } from 'vscode';
import { commands, MarkdownString, workspace } from 'vscode';
import { closeAll, eventually, inside, open, rangeOf, workspaceFile } from './editor';

describe('Finding the way', () => {
  afterEach(closeAll);

  it('leads from a 【再掲】 to its primary listing in another file', async () => {
    const { document } = await open('senryaku1.shisaku');
    const target = await eventually('a definition', async () => {
      const answer = await commands.executeCommand<(Location | LocationLink)[] | undefined>(
        'vscode.executeDefinitionProvider',
        document.uri,
        inside(document, '森と川の学校'),
      );
      return answer?.[0];
    });
    const uri = 'targetUri' in target ? target.targetUri : target.uri;
    const range = 'targetUri' in target ? (target.targetSelectionRange ?? target.targetRange) : target.range;
    assert.equal(uri.path, workspaceFile('senryaku2.shisaku').path);
    const other = await workspace.openTextDocument(uri);
    assert.deepEqual(range, rangeOf(other, '森と川の学校', 2));
  });

  it('leads from the primary listing to where else it stands', async () => {
    const { document } = await open('senryaku2.shisaku');
    const places = await eventually('references', async () => {
      const answer = await commands.executeCommand<Location[] | undefined>(
        'vscode.executeReferenceProvider',
        document.uri,
        inside(document, '森と川の学校', 2),
      );
      return answer?.length ? answer : undefined;
    });
    assert.ok(places.some(({ uri }) => uri.path === workspaceFile('senryaku1.shisaku').path));
  });

  it('tells of a programme on hover', async () => {
    const { document } = await open('senryaku1.shisaku');
    const hover = await eventually('a hover', async () => {
      const answer = await commands.executeCommand<Hover[] | undefined>(
        'vscode.executeHoverProvider',
        document.uri,
        inside(document, '森と川の学校'),
      );
      return answer?.[0];
    });
    const text = hover.contents.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n');
    assert.match(text, /森と川の学校/);
    assert.match(text, /2-1/);
  });
});
