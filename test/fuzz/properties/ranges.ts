import assert from 'node:assert/strict';
import { foldingOf } from '../../../server/src/features/folding';
import { linksOf } from '../../../server/src/features/links';
import type { OutlineNode } from '../../../server/src/features/outline/outlineNode';
import { outlineOf } from '../../../server/src/features/outline/outline';
import { selectionAt } from '../../../server/src/features/selection/selection';
import { tokensOf } from '../../../server/src/features/semanticTokens';
import { Checker } from '../../../server/src/rules/check';
import { RULES } from '../../../server/src/rules/table';
import { splitLines } from '../../../server/src/text/lines';
import type { Position, Range } from '../../../server/src/text/position';
import { comparePositions } from '../../../server/src/text/position';
import { property } from '../property';
import { folders, openAll, textsOf, uriOfFile } from '../session/editions';

/** Whatever is told of a text stands in it, and what stands in something stands within it. */
export const ranges = property(
  { name: 'Ranges nest and lie in their texts', casesOfRound: 20 },
  (effort) => folders(effort),
  async (folder, effort) => {
    const texts = textsOf(folder, effort);
    const workspace = await openAll(texts, folder.settings);
    const linesOf = new Map(texts.map((text, at) => [uriOfFile(at), splitLines(text)]));
    const checker = new Checker(RULES);
    for (const file of workspace.allFiles()) {
      const edition = workspace.editionOf(file.uri);
      assert.ok(edition);
      const lines = linesOf.get(file.uri) ?? [];
      assertNested(outlineOf(file), wholeOf(lines), lines);
      for (const { firstLine, lastLine } of foldingOf(file)) {
        assert.ok(0 <= firstLine && firstLine <= lastLine && lastLine < lines.length, `folds ${firstLine}–${lastLine}`);
      }
      for (const { range } of linksOf({ file, edition })) assertIn(range, lines);
      file.document.blocks.forEach(({ block, line: firstLine }, at) => {
        const facts = file.facts[at];
        assert.ok(facts);
        let last: Position = { line: 0, character: 0 };
        for (const { line, start, end } of tokensOf(block.tree, facts)) {
          const [from, to] = [
            { line: firstLine + line, character: start },
            { line: firstLine + line, character: end },
          ];
          assertIn({ start: from, end: to }, lines);
          assert.ok(comparePositions(last, from) <= 0, 'a colour over another');
          last = to;
        }
      });
      for (const finding of checker.check(file, edition)) {
        assertIn(finding.range, lines);
        for (const { uri, range } of finding.related ?? []) assertIn(range, linesOf.get(uri) ?? []);
        for (const { edits } of finding.fixes?.() ?? []) {
          for (const { uri, edits: inFile } of edits) {
            for (const { range } of inFile) assertIn(range, linesOf.get(uri) ?? []);
          }
        }
        assertGrowing(selectionAt({ file, edition }, finding.range.start), lines);
      }
    }
    return texts.length;
  },
);

function assertIn({ start, end }: Range, lines: readonly string[]): void {
  assert.ok(comparePositions(start, end) <= 0, `${print(start)} stands after ${print(end)}`);
  for (const { line, character } of [start, end]) {
    const length = lines[line]?.length;
    assert.ok(length !== undefined && character >= 0 && character <= length, `${line}:${character} is not in the text`);
  }
}

function assertWithin(inner: Range, outer: Range): void {
  const holds = comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
  assert.ok(holds, `${print(inner.start)}–${print(inner.end)} leaves ${print(outer.start)}–${print(outer.end)}`);
}

function assertNested(nodes: readonly OutlineNode[], outer: Range, lines: readonly string[]): void {
  for (const { range, selection, children } of nodes) {
    assertIn(range, lines);
    assertWithin(range, outer);
    assertWithin(selection, range);
    assertNested(children, range, lines);
  }
}

/** From the innermost to the whole. */
function assertGrowing(selections: readonly Range[], lines: readonly string[]): void {
  selections.forEach((range, at) => {
    assertIn(range, lines);
    const outer = selections[at + 1];
    if (outer) assertWithin(range, outer);
  });
}

function wholeOf(lines: readonly string[]): Range {
  return {
    start: { line: 0, character: 0 },
    end: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}

function print({ line, character }: Position): string {
  return `${line}:${character}`;
}
