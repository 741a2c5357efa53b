import assert from 'node:assert/strict';
import type { OutlineNode } from '../../server/src/features/outline/outlineNode';
import { outlineOf } from '../../server/src/features/outline/outline';
import { readPlanFile } from '../support/workspaces/plan';
import { describeReal, sharedFile } from '../support/repository/shared';

/** What tree.txt shows of a ◎ item's sentence, before `…`. */
const SENTENCE_START = 28;
const MARKS = { relisted: '【再掲】', listedElsewhere: '【別掲】' } as const;

describeReal('The outline of the real chapter', () => {
  const nodes = outlineOf(readPlanFile(sharedFile('plan/senryaku2.txt')));

  it('is what stands in it: whole titles, lines and depth', () => {
    // Where a title goes on is no matter of the outline.
    const expected = sharedFile('plan/tree.txt')
      .trimEnd()
      .replaceAll(/ {2}\(fragment L\d+\)$/gm, '');
    assert.equal(nodes.flatMap((node) => printed(node, 0)).join('\n'), expected);
  });

  it('has the parts and the groups between the strategy and the measures', () => {
    const [strategy] = nodes;
    const [approach, guideline] = strategy?.children ?? [];
    assert.deepEqual(
      [strategy, approach, guideline, ...(guideline?.children ?? [])].map((node) => node && lines(node)),
      ['strategy 3–560', 'approach 5–8', 'guideline 9–560', 'group 62–249', 'group 249–341', 'group 341–560'],
    );
    assert.deepEqual(
      guideline?.children.map(({ children }) => children.map(({ number }) => number).join(' ')),
      ['2-1 2-2 2-3 2-4', '2-5 2-6', '2-7 2-8 2-9 2-10'],
    );
  });
});

function lines({ kind, range }: OutlineNode): string {
  return `${kind} ${range.start.line + 1}–${range.end.line + 1}`;
}

/** A node and those under it as tree.txt writes them, which passes over parts and groups. */
function printed(node: OutlineNode, depth: number): string[] {
  const { kind, number = '', title, mark, selection, range, children } = node;
  const below = (at: number) => children.flatMap((child) => printed(child, at));
  const extent = `[L${range.start.line + 1}–${range.end.line + 1}]`;
  const line = `L${selection.start.line + 1}`;
  const indent = '  '.repeat(depth);
  switch (kind) {
    case 'approach':
    case 'part':
      return [];
    case 'guideline':
    case 'group':
      return below(depth);
    case 'strategy':
      return [`${indent}戦略${number} ${title}  ${extent}`, ...below(depth + 1)];
    case 'measure':
    case 'section':
      return [`${indent}${number} ${title}  ${extent}`, ...below(depth + 1)];
    case 'achievements':
    case 'challenges':
      return [`${indent}○${title}  [${line}]`];
    case 'direction':
      return [`${indent}◎ ${line} ${title.slice(0, SENTENCE_START)}…`];
    case 'initiative':
      return [`${indent}[${title}]  ${line}`, ...below(depth + 1)];
    case 'programme':
      return [`${indent}(${title})${mark ? MARKS[mark] : ''}  ${line}`];
  }
}
