import assert from 'node:assert/strict';
import type { Snapshot } from '../../server/src/features/snapshot';
import { splitLines } from '../../server/src/text/lines';
import type { Position, Range } from '../../server/src/text/position';
import { Workspace } from '../../server/src/workspace/workspace';
import { sharedFile } from '../support/repository/shared';
import { memoryHost } from '../support/workspaces/workspace';

const URI = 'file:///plan/senryaku2.shisaku';

/** The real chapter, open in a workspace that holds nothing else. Lines count from 1, as in the facts about it. */
export class OpenChapter {
  readonly text = sharedFile('plan/senryaku2.txt');
  readonly lines = splitLines(this.text);
  private readonly workspace = new Workspace(memoryHost([]));

  constructor() {
    this.workspace.setFolders(['file:///plan']);
  }

  /** The chapter as it is, or as it has been changed. */
  snapshot(text = this.text): Snapshot {
    const file = this.workspace.open(URI, text);
    const edition = this.workspace.editionOf(URI);
    assert.ok(edition);
    return { file, edition };
  }

  /** The place of some words on a line; in their middle, so that no neighbour is meant. */
  at(line: number, words: string): Position {
    const start = this.lines[line - 1]?.indexOf(words) ?? -1;
    assert.notEqual(start, -1, `${words} does not stand on line ${line}`);
    return { line: line - 1, character: start + Math.ceil(words.length / 2) };
  }

  quote({ start, end }: Range): string {
    return `${start.line + 1} ${this.lines[start.line]?.slice(start.character, end.character)}`;
  }
}

/** The rows of a table in a chapter of the facts, cell by cell, without its head. */
export function rowsOfFacts(chapter: number): string[][] {
  const [, text = ''] = new RegExp(`^## ${chapter} .*\\n([^]*?)(?=^## )`, 'm').exec(sharedFile('plan/FACTS.md')) ?? [];
  return splitLines(text)
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .slice(1);
}
