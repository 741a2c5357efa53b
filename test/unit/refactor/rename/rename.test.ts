import assert from 'node:assert/strict';
import { rename } from '../../../../server/src/refactor/rename/rename';
import { renameTargetAt } from '../../../../server/src/refactor/rename/renameTarget';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import { translate } from '../../../../server/src/text/message';
import type { Position } from '../../../../server/src/text/position';
import { textOf } from '../../../../server/src/syntax/tree/document';
import { dedent } from '../../../support/plans/dedent';
import { readMarkers } from '../../../support/workspaces/markers';
import { Session } from '../../../support/workspaces/session';

const URI = 'file:///plan/senryaku1.shisaku';

const PLAN = dedent(`
  戦略1 坂の町の仕事をつくる

  《坂の町づくり計画の考え方》

  坂の上と下を結ぶ。詳しくは施策1-1に示す。

  《指針－平成23年度の重点的な取組》

  坂の仕事

  - 1-1 坂道の店を増やし、人の行き来をつくる

  (1) 石の仕事

  - 1-2 石段を直す
  - 1-3 水路を生かす

  - **坂の仕事**
    - ・店を増やす。
  - **石の仕事**
    - ・石工を育てる。

  1-1 坂道の店を増やし、人の行き

  1 施策の必要性

  - 店が減った(注)。

  (注)坂の上の店を数えた。

  2 成果と課題

  ○ 成果

  - 「坂道あきない塾」に15人が学び、「石段市場」を開いた。「坂の会」も手伝った。

  3 23年度における取組の方向性

  - ◎坂道の店を増やす。

  来をつくる

  4 重点的取組と主な事業

  あきないの学び

  - 店を開く人に教える。**(坂道あきない塾(初級))**
  - 店を続ける人に教える。(石段市場の開催)
  - 坂の上にも広げる。(坂道あきない塾)【再掲】
  - 石の店を支える。(石工の手習い)【再掲】

  1-2 石段を直す人を育てる

  4 重点的取組と主な事業

  - 石工に学ぶ。
  (石工の手習い)
`);

function session(plan = PLAN): Promise<Session> {
  return Session.start(['file:///plan'], [[URI, plan]]);
}

/** The place of a ‸ in words that stand once in the plan. */
function at(marked: string, plan = PLAN): Position {
  const { text: words, carets } = readMarkers(marked);
  const [before = '', ...others] = plan.split(words);
  assert.equal(others.length, 1, words);
  const lines = before.split('\n');
  const [caret] = carets;
  assert.ok(caret);
  return { line: lines.length - 1 + caret.line, character: (lines.at(-1)?.length ?? 0) + caret.character };
}

describe('What is renamed', () => {
  const target = async (marked: string) => {
    const snapshot = (await session()).snapshot(URI);
    const found = renameTargetAt(snapshot, at(marked));
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

  it('is a listed title without a body', async () => {
    assert.deepEqual(await target('- 1-3 水路‸を生かす'), ['水路を生かす', '水路を生かす']);
  });

  it('is a group of measures: its name, without what makes a heading of it', async () => {
    assert.deepEqual(await target('\n坂の‸仕事\n'), ['坂の仕事', '坂の仕事']);
    assert.deepEqual(await target('(1) 石の‸仕事'), ['石の仕事', '石の仕事']);
    assert.equal(await target('(‸1) 石の仕事'), undefined);
  });

  for (const [what, marked] of [
    ['a mark', '(坂道あきない塾)【再‸掲】'],
    ['a number', '- 1‸-1 坂道'],
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
      const snapshot = (await session()).snapshot(URI);
      assert.equal(renameTargetAt(snapshot, at(marked)), undefined);
      const renaming = rename(snapshot, at(marked), '新しい名');
      assert.ok('refused' in renaming);
      assert.match(renaming.refused.text, /^Only the name of a programme or a group/);
    });
  }
});

describe('A renaming', () => {
  const refusal = async (marked: string, newName: string): Promise<string | undefined> => {
    const renaming = rename((await session()).snapshot(URI), at(marked), newName);
    return 'refused' in renaming ? translate(renaming.refused) : undefined;
  };
  const renamed = async (marked: string, newName: string): Promise<string> => {
    const renaming = rename((await session()).snapshot(URI), at(marked), newName);
    assert.ok('edits' in renaming);
    return renaming.edits.reduce((text, { edits }) => applyEdits(text, edits), PLAN);
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
    const broken = PLAN.replace('(石段市場の開催)', '**(石段市\n場の開催)**');
    const snapshot = (await session(broken)).snapshot(URI);
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
        PLAN.replace('(1) 石の仕事', () => '(1) 石と水の$1').replace('**石の仕事**', () => '**石と水の$1**'),
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
    assert.equal(await renamed(PROGRAMME, '石段市場の開催'), PLAN);
    assert.equal(await renamed(TITLE, '坂道の店を増やし、人の行き来をつくる'), PLAN);
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
    const broken = PLAN.replace('- 1-2 石段を直す', '- 1-2 石段を\n  直す');
    const renaming = rename((await session(broken)).snapshot(URI), at('  直‸す', broken), '石段を守り伝える');
    assert.ok('edits' in renaming);
    const text = renaming.edits.reduce((changed, { edits }) => applyEdits(changed, edits), broken);
    assert.match(text, /^- 1-2 石段を\n {2}守り伝える$/m);
    assert.match(text, /^1-2 石段を守り伝える$/m);
  });

  it('changes a listed title that has no body', async () => {
    assert.ok((await renamed('- 1-3 水路‸を生かす', '水路をたどる')).includes('\n- 1-3 水路をたどる\n'));
  });

  it('leaves words alone that name another programme too', async () => {
    const two = PLAN.replace('(石段市場の開催)', '(坂道あきない塾(上級))');
    const renaming = rename((await session(two)).snapshot(URI), at('(坂道‸あきない塾(初級))'), '石段の学校(初級)');
    assert.ok('edits' in renaming);
    const text = renaming.edits.reduce((changed, { edits }) => applyEdits(changed, edits), two);
    assert.ok(text.includes('「坂道あきない塾」'));
    assert.ok(text.includes('(石段の学校(初級))'));
  });
});
