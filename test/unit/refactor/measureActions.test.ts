import assert from 'node:assert/strict';
import type { MeasureAction } from '../../../server/src/refactor/measureActions';
import { MEASURE_ACTIONS, measureAround, measureHeadedAt } from '../../../server/src/refactor/measureActions';
import { applyEdits } from '../../../server/src/text/edits';
import type { Edition } from '../../../server/src/workspace/edition';
import type { PathAndText } from '../../support/check';
import { dedent } from '../../support/dedent';
import { pathOf, readEdition, textIn, uriOf } from '../../support/editions';

const CONFIG = JSON.stringify({ title: '坂の町の計画', fiscalYear: 2011 });
const PLAN = dedent(`
  戦略1 坂の町の仕事をつくる

  《坂の町づくり計画の考え方》

  坂の上と下を結ぶ。店は施策1-1に、水は１－３に示す。

  《指針－平成23年度の重点的な取組》

  坂の仕事

  - 1-1 坂道の店を増やし、人の行き来をつくる
    (坂の上も)
  - 1-2 石段を直す

  坂の暮らし

  - 1-3 水路を生かす

  1-1 坂道の店を増やし、人の行き

  1 施策の必要性

  - 店が減った。石段は1-2で直す。

  来をつくる

  4 重点的取組と主な事業



  1-2 石段を直す

  1 施策の必要性

  - 石段が古い。

  1-3 水路を生かす

  1 施策の必要性

  - 水がきれいだ。
`);
const OTHER = dedent(`
  戦略2 坂の町に住む

  2-1 家を直す

  1 施策の必要性

  - 店は施策1-1、石段は施策1-2、戦略1は前の章に示す。
`);
const FILES = [
  { path: 'senryaku1.shisaku', text: PLAN },
  { path: 'senryaku2.shisaku', text: OTHER },
];

function action(kind: string): MeasureAction {
  const found = MEASURE_ACTIONS.find((each) => each.kind === kind);
  assert.ok(found, kind);
  return found;
}
const [UP, DOWN, ROOM] = ['refactor.move.measureUp', 'refactor.move.measureDown', 'refactor.rewrite.makeRoom'] as const;

/** Finds a measure by a line that stands once, in its heading or in its body. */
function measureAt(edition: Edition, line: string, path = 'senryaku1.shisaku') {
  const file = edition.files.get(uriOf(path));
  assert.ok(file);
  const at = textIn(edition, file.uri).split('\n').indexOf(line);
  assert.ok(at >= 0, line);
  const snapshot = { file, edition };
  const measure = measureHeadedAt(snapshot, at) ?? measureAround(snapshot, at);
  return { snapshot, measure };
}

/** The texts after an action, by the names of their files; undefined where it is not possible. */
async function done(kind: string, line: string, files: readonly PathAndText[] = FILES) {
  const edition = await readEdition(files, CONFIG);
  const { snapshot, measure } = measureAt(edition, line);
  assert.ok(measure);
  if (!action(kind).isPossible(snapshot, measure)) return undefined;
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const { uri, edits } of action(kind).edits(snapshot, measure)) {
    texts.set(pathOf(uri), applyEdits(textIn(edition, uri), edits));
  }
  return texts;
}

describe('A measure that moves down', () => {
  it('changes places with the next, in the body and in the list, and takes its number; a picture’s room goes with it', async () => {
    const texts = await done(DOWN, '1-1 坂道の店を増やし、人の行き');
    assert.equal(
      texts?.get('senryaku1.shisaku'),
      dedent(`
        戦略1 坂の町の仕事をつくる

        《坂の町づくり計画の考え方》

        坂の上と下を結ぶ。店は施策1-2に、水は１－３に示す。

        《指針－平成23年度の重点的な取組》

        坂の仕事

        - 1-1 石段を直す
        - 1-2 坂道の店を増やし、人の行き来をつくる
          (坂の上も)

        坂の暮らし

        - 1-3 水路を生かす

        1-1 石段を直す

        1 施策の必要性

        - 石段が古い。

        1-2 坂道の店を増やし、人の行き

        1 施策の必要性

        - 店が減った。石段は1-1で直す。

        来をつくる

        4 重点的取組と主な事業



        1-3 水路を生かす

        1 施策の必要性

        - 水がきれいだ。
      `),
    );
  });

  it('is followed by what refers to it in other files', async () => {
    const texts = await done(DOWN, '1-1 坂道の店を増やし、人の行き');
    assert.equal(texts?.get('senryaku2.shisaku'), OTHER.replace('施策1-1、石段は施策1-2', '施策1-2、石段は施策1-1'));
  });

  it('comes back by moving up, byte for byte', async () => {
    const moved = await done(DOWN, '1-1 坂道の店を増やし、人の行き');
    assert.ok(moved);
    const files = Array.from(moved, ([path, text]) => ({ path, text }));
    assert.deepEqual(
      await done(UP, '1-2 坂道の店を増やし、人の行き', files),
      new Map(FILES.map((f) => [f.path, f.text])),
    );
  });

  it('is found by any line of it, and by its line in the list', async () => {
    const edition = await readEdition(FILES, CONFIG);
    for (const line of ['- 店が減った。石段は1-2で直す。', '- 1-1 坂道の店を増やし、人の行き来をつくる']) {
      assert.equal(measureAt(edition, line).measure?.fact.number.index, 1);
    }
    assert.equal(measureAt(edition, '坂の暮らし').measure, undefined);
  });

  it('stays in its group, in its strategy, and where another file lists it', async () => {
    assert.equal(await done(DOWN, '1-2 石段を直す'), undefined);
    assert.equal(await done(UP, '1-3 水路を生かす'), undefined);
    assert.equal(await done(UP, '1-1 坂道の店を増やし、人の行き'), undefined);
    const [list, body] = PLAN.split(/(?<=水路を生かす\n\n)(?=1-1)/);
    const apart = [
      { path: 'list.shisaku', text: list ?? '' },
      { path: 'senryaku1.shisaku', text: body ?? '' },
    ];
    assert.equal(await done(DOWN, '1-1 坂道の店を増やし、人の行き', apart), undefined);
  });

  it('needs no list', async () => {
    const text = '戦略1 坂\n\n1-1 店を増やす\n\n- 店。\n\n1-2 石段を直す\n\n- 石段。\n';
    const texts = await done(DOWN, '1-1 店を増やす', [{ path: 'senryaku1.shisaku', text }]);
    assert.equal(
      texts?.get('senryaku1.shisaku'),
      '戦略1 坂\n\n1-1 石段を直す\n\n- 石段。\n\n1-2 店を増やす\n\n- 店。\n',
    );
  });
});

describe('Room for a new measure', () => {
  it('is made by giving the next number to it and to all that follow, wherever they are told', async () => {
    const texts = await done(ROOM, '1-2 石段を直す');
    assert.equal(
      texts?.get('senryaku1.shisaku'),
      PLAN.replaceAll('1-3', '1-4').replaceAll('1-2', '1-3').replace('１－３', '１－４'),
    );
    assert.equal(texts.get('senryaku2.shisaku'), OTHER.replace('施策1-2', '施策1-3'));
  });
});
