import assert from 'node:assert/strict';
import { rename } from '../../../../server/src/refactor/rename/rename';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import { translate } from '../../../../server/src/text/message';
import { placeInPlan, SLOPE_PLAN, SLOPE_URI, slopeSession } from '../../../support/plans/slopePlan';

describe('A renaming', () => {
  const refusal = async (marked: string, newName: string): Promise<string | undefined> => {
    const renaming = rename((await slopeSession()).snapshot(SLOPE_URI), placeInPlan(marked), newName);
    return 'refused' in renaming ? translate(renaming.refused) : undefined;
  };
  const renamed = async (marked: string, newName: string): Promise<string> => {
    const renaming = rename((await slopeSession()).snapshot(SLOPE_URI), placeInPlan(marked), newName);
    assert.ok('edits' in renaming);
    return renaming.edits.reduce((text, { edits }) => applyEdits(text, edits), SLOPE_PLAN);
  };
  const PROGRAMME = '(石段‸市場の開催)';
  const TITLE = '- 1-1 坂道‸の店を増やし';

  for (const [why, marked, newName, said] of [
    ['an empty name', PROGRAMME, '', 'A name is one line and not empty.'],
    ['a name of blanks', PROGRAMME, ' 　', 'A name is one line and not empty.'],
    ['a name of two lines', PROGRAMME, '石段\n市場', 'A name is one line and not empty.'],
    ['an empty title', TITLE, '', 'A name is one line and not empty.'],
    ['a bracket that is not closed', PROGRAMME, '石段市場(冬', 'The brackets in “石段市場(冬” do not pair.'],
    ['a bracket that is not opened', PROGRAMME, '石段市場）', 'The brackets in “石段市場）” do not pair.'],
    ['brackets the wrong way round', PROGRAMME, '石段)市(場', 'The brackets in “石段)市(場” do not pair.'],
    [
      'a remark',
      PROGRAMME,
      '平成23年度開設予定',
      '“平成23年度開設予定” would be read as a remark, not as a programme’s name.',
    ],
    ['another remark', PROGRAMME, '注', '“注” would be read as a remark, not as a programme’s name.'],
    [
      'the name of another programme',
      PROGRAMME,
      '石工の手習い',
      'Another programme is called “石工の手習い” already (1-1 坂道の店を増やし、人の行き来をつくる).',
    ],
    [
      'that name in other widths',
      PROGRAMME,
      '石工の　手習い',
      'Another programme is called “石工の手習い” already (1-1 坂道の店を増やし、人の行き来をつくる).',
    ],
    [
      'a part of another programme’s name',
      PROGRAMME,
      '坂道あきない塾',
      'Another programme is called “坂道あきない塾(初級)” already (1-1 坂道の店を増やし、人の行き来をつくる).',
    ],
    [
      'a nested name of which a part is another programme',
      PROGRAMME,
      '秋の催し(石工の手習い)',
      'Another programme is called “石工の手習い” already (1-1 坂道の店を増やし、人の行き来をつくる).',
    ],
    [
      'the title of another measure',
      TITLE,
      '石段を直す人を育てる',
      'Measure 1-2 is called “石段を直す人を育てる” already.',
    ],
    ['the name of another group', '\n坂の‸仕事\n', '石の 仕事', 'Another group is called “石の 仕事” already.'],
    [
      'what would be no heading of a group',
      '\n坂の‸仕事\n',
      '坂の仕事をする。',
      'With “坂の仕事をする。” in its place the plan would be read otherwise.',
    ],
    [
      'a number of its own before the name of a group that has one in the list',
      '(1) 石の‸仕事',
      '(2) 石の仕事',
      'With “(2) 石の仕事” in its place the plan would be read otherwise.',
    ],
    ['a mark', PROGRAMME, '再掲', 'With “再掲” in its place the plan would be read otherwise.'],
    [
      'a name with a mark',
      PROGRAMME,
      '石段市場【再掲】',
      'With “石段市場【再掲】” in its place the plan would be read otherwise.',
    ],
    ['bold signs', PROGRAMME, '**石段市場**', 'With “**石段市場**” in its place the plan would be read otherwise.'],
    [
      'a title of one character over two lines',
      TITLE,
      '坂',
      'With “坂” in its place the plan would be read otherwise.',
    ],
    [
      'a sentence for a title',
      '- 1-2 石段‸を直す',
      '石段を直す。',
      'With “石段を直す。” in its place the plan would be read otherwise.',
    ],
  ] as const) {
    it(`is refused for ${why}`, async () => {
      assert.equal(await refusal(marked, newName), said);
    });
  }

  it('is refused for a 「 that would tear open the text that mentions the name', async () => {
    assert.match((await refusal('「坂道あき‸ない塾」', '坂道「あきない塾')) ?? '', /would be read otherwise/);
  });

  it('changes a name that is broken by the end of its line, wherever it is taken hold of', async () => {
    const broken = SLOPE_PLAN.replace('(石段市場の開催)', '**(石段市\n場の開催)**');
    const snapshot = (await slopeSession(broken)).snapshot(SLOPE_URI);
    const line = broken.split('\n').findIndex((text) => text.endsWith('(石段市'));
    for (const position of [
      { line, character: broken.split('\n')[line]?.length ?? 0 },
      { line: line + 1, character: 1 },
    ]) {
      const renaming = rename(snapshot, position, '石段の夜市');
      assert.ok('edits' in renaming);
      assert.equal(
        renaming.edits.reduce((text, { edits }) => applyEdits(text, edits), broken),
        broken.replace('石段市\n場の開催', '\n石段の夜市'),
      );
    }
  });

  it('of a group changes its name in the list and above its points, and neither its brackets nor its number', async () => {
    for (const marked of ['(1) 石の‸仕事', '**石の‸仕事**']) {
      assert.equal(
        await renamed(marked, '石と水の$1'),
        SLOPE_PLAN.replace('(1) 石の仕事', () => '(1) 石と水の$1').replace('**石の仕事**', () => '**石と水の$1**'),
      );
    }
  });

  it('takes blanks off both ends', async () => {
    assert.ok((await renamed(PROGRAMME, ' 石段の市　')).includes('(石段の市)'));
  });

  it('may only change the widths of a name', async () => {
    assert.ok((await renamed(PROGRAMME, '石段市場 の開催')).includes('(石段市場 の開催)'));
  });

  it('changes nothing where the name stays', async () => {
    assert.equal(await renamed(PROGRAMME, '石段市場の開催'), SLOPE_PLAN);
    assert.equal(await renamed(TITLE, '坂道の店を増やし、人の行き来をつくる'), SLOPE_PLAN);
  });

  it('gives a place that has a part of the name that part of the new one', async () => {
    const text = await renamed('「坂道あきない‸塾」', '石段の学校(入門)');
    assert.deepEqual(text.match(/[「(]石段の学校.*?[」)]{1,2}/g), [
      '「石段の学校」',
      '(石段の学校(入門))',
      '(石段の学校)',
    ]);
  });

  it('gives it the whole new name where that has no parts', async () => {
    const text = await renamed('「坂道あきない‸塾」', '石段の学校');
    assert.equal(text.match(/[「(]石段の学校[」)]/g)?.length, 3);
  });

  it('makes a listed title that differs from its heading the same', async () => {
    const text = await renamed('- 1-2 石段‸を直す', '石段を守る');
    assert.equal(text.match(/^(?:- )?1-2 石段を守る$/gm)?.length, 2);
  });

  it('keeps a listed title in its lines', async () => {
    const broken = SLOPE_PLAN.replace('- 1-2 石段を直す', '- 1-2 石段を\n  直す');
    const renaming = rename(
      (await slopeSession(broken)).snapshot(SLOPE_URI),
      placeInPlan('  直‸す', broken),
      '石段を守り伝える',
    );
    assert.ok('edits' in renaming);
    const text = renaming.edits.reduce((changed, { edits }) => applyEdits(changed, edits), broken);
    assert.match(text, /^- 1-2 石段を\n {2}守り伝える$/m);
    assert.match(text, /^1-2 石段を守り伝える$/m);
  });

  it('changes a listed title that has no body', async () => {
    assert.ok((await renamed('- 1-3 水路‸を生かす', '水路をたどる')).includes('\n- 1-3 水路をたどる\n'));
  });

  it('leaves words alone that name another programme too', async () => {
    const two = SLOPE_PLAN.replace('(石段市場の開催)', '(坂道あきない塾(上級))');
    const renaming = rename(
      (await slopeSession(two)).snapshot(SLOPE_URI),
      placeInPlan('(坂道‸あきない塾(初級))'),
      '石段の学校(初級)',
    );
    assert.ok('edits' in renaming);
    const text = renaming.edits.reduce((changed, { edits }) => applyEdits(changed, edits), two);
    assert.ok(text.includes('「坂道あきない塾」'));
    assert.ok(text.includes('(石段の学校(初級))'));
  });
});
