import assert from 'node:assert/strict';
import { renameTargetAt } from '../../../../server/src/refactor/rename/renameTarget';
import { rename } from '../../../../server/src/refactor/rename/rename';
import { textOf } from '../../../../server/src/syntax/tree/document';
import { placeInPlan, SLOPE_PLAN, SLOPE_URI, slopeSession } from '../../../support/plans/slopePlan';

describe('What is renamed', () => {
  const target = async (marked: string) => {
    const snapshot = (await slopeSession()).snapshot(SLOPE_URI);
    const found = renameTargetAt(snapshot, placeInPlan(marked));
    if (!found) return undefined;
    const { start, end } = found.range;
    const line = textOf(snapshot.file.document).split('\n')[start.line] ?? '';
    assert.equal(start.line, end.line);
    return [line.slice(start.character, end.character), found.placeholder];
  };

  it('is a programme: just its words, and the whole name', async () => {
    const whole = '坂道あきない塾(初級)';
    assert.deepEqual(await target('(坂道‸あきない塾(初級))'), [whole, whole]);
    assert.deepEqual(await target('(‸坂道あきない塾(初級))'), [whole, whole]);
    assert.deepEqual(await target('(坂道あきない塾(初級)‸)'), [whole, whole]);
  });

  it('is a programme by a part of its name, with the whole name to begin with', async () => {
    assert.deepEqual(await target('(坂道あき‸ない塾)【再掲】'), ['坂道あきない塾', '坂道あきない塾(初級)']);
    assert.deepEqual(await target('「坂道あきない‸塾」'), ['坂道あきない塾', '坂道あきない塾(初級)']);
  });

  it('is a measure’s title: the words of the line, and the whole title', async () => {
    const title = '坂道の店を増やし、人の行き来をつくる';
    assert.deepEqual(await target('- 1-1 坂道‸の店を増やし'), [title, title]);
    assert.deepEqual(await target('\n1-1 坂道‸の店を増やし、人の行き\n'), ['坂道の店を増やし、人の行き', title]);
    assert.deepEqual(await target('\n来‸をつくる'), ['来をつくる', title]);
  });

  it('is a measure’s title from its number, too: at the beginning of the heading or of the line in the list', async () => {
    const title = '坂道の店を増やし、人の行き来をつくる';
    assert.deepEqual(await target('\n‸1-1 坂道の店を増やし、人の行き\n'), ['坂道の店を増やし、人の行き', title]);
    assert.deepEqual(await target('- 1‸-1 坂道の店を増やし'), [title, title]);
  });

  it('is a listed title without a body', async () => {
    assert.deepEqual(await target('- 1-3 水路‸を生かす'), ['水路を生かす', '水路を生かす']);
  });

  it('is a group of measures: its name, without what makes a heading of it', async () => {
    assert.deepEqual(await target('\n坂の‸仕事\n'), ['坂の仕事', '坂の仕事']);
    assert.deepEqual(await target('(1) 石の‸仕事'), ['石の仕事', '石の仕事']);
    assert.equal(await target('(‸1) 石の仕事'), undefined);
  });

  it('is no group whose name is not written yet', async () => {
    const plan = SLOPE_PLAN.replace('坂の仕事\n\n- 1-1', () => '・\n- 1-1');
    const snapshot = (await slopeSession(plan)).snapshot(SLOPE_URI);
    assert.equal(snapshot.file.facts.flatMap(({ groups }) => groups).length, 2);
    assert.equal(renameTargetAt(snapshot, placeInPlan('・‸\n- 1-1', plan)), undefined);
  });

  for (const [what, marked] of [
    ['a mark', '(坂道あきない塾)【再‸掲】'],
    ['a number in running text', '施策1‸-1に示す'],
    ['a strategy’s title', '戦略1 坂の町‸の仕事'],
    ['a section’s heading', '3 23年度‸における'],
    ['an initiative', 'あきない‸の学び'],
    ['a note', '店が減った(‸注)'],
    ['a ◎', '◎坂道‸の店を増やす'],
    ['「」 that names no programme', '「坂の‸会」'],
    ['running text', '坂の上と‸下を結ぶ'],
  ] as const) {
    it(`is not ${what}`, async () => {
      const snapshot = (await slopeSession()).snapshot(SLOPE_URI);
      assert.equal(renameTargetAt(snapshot, placeInPlan(marked)), undefined);
      const renaming = rename(snapshot, placeInPlan(marked), '新しい名');
      assert.ok('refused' in renaming);
      assert.match(renaming.refused.text, /^Only the name of a programme or a group/);
    });
  }
});
