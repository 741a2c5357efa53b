import assert from 'node:assert/strict';
import { referencesAt } from '../../server/src/features/references';
import type { FormerSpellings } from '../../server/src/refactor/rename/formerSpellings';
import { rename } from '../../server/src/refactor/rename/rename';
import { renameTargetAt } from '../../server/src/refactor/rename/renameTarget';
import { applyEdits } from '../../server/src/text/edits/edits';
import type { Position } from '../../server/src/text/position';
import { describeReal } from '../support/repository/shared';
import { OpenChapter, rowsOfFacts } from './openChapter';

const NEW_NAME = '港の仕事づくり(試み)';

describeReal('A name in the real chapter', () => {
  const chapter = new OpenChapter();
  const { text } = chapter;

  function renamed(position: Position, name: string, from = text, before?: FormerSpellings) {
    const renaming = rename(chapter.snapshot(from), position, name, before);
    assert.ok('edits' in renaming);
    const { edits, former } = renaming;
    return { edits: edits.flatMap(({ edits: inFile }) => inFile), former };
  }

  /** The chapter after the name at a place is renamed and renamed back. */
  function thereAndBack(position: Position, name: string, newName: string): string {
    const start = renameTargetAt(chapter.snapshot(), position)?.range.start;
    assert.ok(start);
    const there = renamed(start, newName);
    const changed = applyEdits(text, there.edits);
    assert.notEqual(changed, text);
    return applyEdits(changed, renamed(start, name, changed, there.former).edits);
  }

  it('is renamed wherever it stands, from whichever of the 33 listings', () => {
    for (const [, , , , line, name = ''] of rowsOfFacts(6)) {
      const position = chapter.at(Number(line), name);
      const places = referencesAt(chapter.snapshot(), position).map(({ range }) => chapter.quote(range));
      const changed = renamed(position, NEW_NAME).edits.map(({ range }) => chapter.quote(range));
      assert.deepEqual(changed.sort(), places.sort());
      assert.equal(thereAndBack(position, name, NEW_NAME), text, name);
    }
  });

  it('is renamed in the list, the heading and the rest of every title', () => {
    for (const [number, , listed, title = '', heading, , restLine] of rowsOfFacts(1)) {
      const position = chapter.at(Number(listed), title);
      const lines = renamed(position, `新しい${title}`).edits.map(({ range }) => range.start.line + 1);
      const expected = [listed, heading, restLine].map(Number);
      // The same rest may go on below.
      assert.ok(lines.length >= 2 && lines.every((line) => expected.includes(line)), number);
      assert.equal(thereAndBack(position, title, '短い名'), text, number);
    }
  });
});
