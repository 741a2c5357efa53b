import assert from 'node:assert/strict';
import type { Snapshot } from '../../../server/src/features/snapshot';
import { textOf } from '../../../server/src/syntax/tree/document';
import { splitLines } from '../../../server/src/text/lines';
import type { Position, Range } from '../../../server/src/text/position';
import type { Location } from '../../../server/src/workspace/files/location';
import type { Workspace } from '../../../server/src/workspace/workspace';
import { dedent } from '../plans/dedent';
import type { MarkedFile } from './workspace';
import { readWorkspace, ROOT } from './workspace';

/** A fixture of one file or several, as a feature sees it. */
export class Fixture {
  private constructor(
    readonly workspace: Workspace,
    private readonly files: readonly MarkedFile[],
  ) {}

  /** Files begin with `=== path`; a text without such a line is one file. */
  static async read(text: string): Promise<Fixture> {
    const { workspace, files } = await readWorkspace(
      /^ *=== /m.test(text) ? text : `=== plan.shisaku\n${dedent(text)}`,
    );
    return new Fixture(workspace, files);
  }

  /** What a feature is given for a file: the first, where none is named. */
  snapshot(path = this.files[0]?.path): Snapshot {
    const uri = `${ROOT}/${path}`;
    const file = this.workspace.file(uri);
    const edition = this.workspace.editionOf(uri);
    assert.ok(file && edition, `${path} is not in the fixture`);
    return { file, edition };
  }

  /** The place marked ‸, of which there is one in all the files. */
  get here(): { readonly snapshot: Snapshot; readonly position: Position } {
    const marked = this.files.flatMap(({ path, carets }) => carets.map((position) => ({ path, position })));
    const [caret] = marked;
    assert.ok(caret && marked.length === 1, 'there must be exactly one ‸');
    return { snapshot: this.snapshot(caret.path), position: caret.position };
  }

  /** Every stretch marked ⟦…⟧. */
  get marked(): Location[] {
    return this.files.flatMap(({ uri, ranges }) => ranges.map((range) => ({ uri, range })));
  }

  /** The words of a file between two places. */
  quote({ start, end }: Range, { file }: Snapshot = this.snapshot()): string {
    const lines = splitLines(textOf(file.document)).slice(start.line, end.line + 1);
    lines.push(lines.pop()?.slice(0, end.character) ?? '');
    lines[0] = lines[0]?.slice(start.character) ?? '';
    return lines.join('\n');
  }
}

/** Places as text, for comparing and for reading when they differ: file, line and characters, from 0. */
export function placesOf(locations: readonly Location[]): string[] {
  return locations.map(({ uri, range: { start, end } }) => {
    const last = start.line === end.line ? '' : `${end.line}:`;
    return `${uri.slice(ROOT.length + 1)} ${start.line}:${start.character}-${last}${end.character}`;
  });
}
