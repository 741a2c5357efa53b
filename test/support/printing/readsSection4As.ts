import assert from 'node:assert/strict';
import { readBlock } from '../../../server/src/syntax/blocks/readBlock';
import { dedent } from '../plans/dedent';
import { VOCABULARY } from '../workspaces/plan';
import { printNode } from './printTree';

/** What is told of section 4, what stands in it, and its nodes, whose lines are counted from the first below the heading. */
type ReadingOfSection4 = readonly [name: string, body: string, nodes: readonly string[]];

/** A test for each reading. */
export function readsSection4As(readings: readonly ReadingOfSection4[]): void {
  for (const [name, body, nodes] of readings) {
    it(name, () => {
      assert.deepEqual(printSection4(body), nodes);
    });
  }
}

function printSection4(body: string): string[] {
  const tree = readBlock(`1-1 港\n4 重点的取組と主な事業\n${dedent(body)}`, VOCABULARY);
  return tree.children.flatMap((section) => section.children).flatMap((node) => printNode(node, -2));
}
