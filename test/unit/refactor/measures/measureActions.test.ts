import assert from 'node:assert/strict';
import type { Snapshot } from '../../../../server/src/features/snapshot';
import type { PlanMeasure } from '../../../../server/src/plan/plan';
import type { MeasureAction } from '../../../../server/src/refactor/measures/measureActions';
import {
  MEASURE_ACTIONS,
  measureAround,
  measureHeadedAt,
} from '../../../../server/src/refactor/measures/measureActions';
import { textOf } from '../../../../server/src/syntax/tree/document';
import type { MeasureNumber } from '../../../../server/src/syntax/tree/line';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import { splitLines } from '../../../../server/src/text/lines';
import type { PathAndText } from '../../../support/findings/check';
import { checkFiles } from '../../../support/findings/check';
import { dedent } from '../../../support/plans/dedent';
import { parted } from '../../../support/plans/parted';
import { readSamples } from '../../../support/plans/samples';
import { pathOf, readEdition, uriOf } from '../../../support/workspaces/editions';
import { readPlanFile } from '../../../support/workspaces/plan';

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

type Files = readonly PathAndText[];

const LINE = '1-1 坂道の店を増やし、人の行き';

/** The lines of a text that are not blank: gaps stay where they are. */
function wordsIn(text: string): string[] {
  return splitLines(text).filter((line) => line.trim() !== '');
}

/** The files after an action on a measure; undefined where it is not possible. */
async function after(kind: string, files: Files, measureIn: (snapshot: Snapshot) => PlanMeasure | undefined) {
  const edition = await readEdition(files, CONFIG);
  for (const file of edition.files.values()) {
    const snapshot = { file, edition };
    const measure = measureIn(snapshot);
    if (!measure) continue;
    if (!action(kind).isPossible(snapshot, measure)) return undefined;
    const edits = new Map(
      action(kind)
        .edits(snapshot, measure)
        .map((each) => [pathOf(each.uri), each.edits]),
    );
    return files.map(({ path, text }) => ({ path, text: applyEdits(text, edits.get(path) ?? []) }));
  }
  assert.fail('there is such a measure');
}

/** The measure around a line that stands once. */
function withLine(line: string) {
  return (snapshot: Snapshot): PlanMeasure | undefined => {
    const at = splitLines(textOf(snapshot.file.document)).indexOf(line);
    return at < 0 ? undefined : (measureHeadedAt(snapshot, at) ?? measureAround(snapshot, at));
  };
}

/** The texts after an action on the measure around a line, by the names of their files. */
async function done(kind: string, line: string, files: Files = FILES) {
  const changed = await after(kind, files, withLine(line));
  return changed && new Map(changed.map(({ path, text }) => [path, text]));
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

  it('stays itself but for its number, so that the cursor goes with it: its neighbour is taken to its other side', async () => {
    const edition = await readEdition(FILES, CONFIG);
    const file = edition.files.get(uriOf('senryaku1.shisaku'));
    assert.ok(file);
    const lines = splitLines(PLAN);
    const bodies = { '1-1 坂道の店を増やし、人の行き': '4 重点的取組と主な事業', '1-2 石段を直す': '- 石段が古い。' };
    for (const [[heading, last], kind] of Object.entries(bodies).map((body, at) => [body, [DOWN, UP][at]] as const)) {
      const measure = withLine(heading)({ file, edition });
      assert.ok(measure && kind);
      const [own] = action(kind).edits({ file, edition }, measure);
      const [from, to] = [lines.indexOf(heading), lines.indexOf(last)];
      const within = own?.edits.filter(({ range: { start, end } }) => end.line >= from && start.line <= to) ?? [];
      const inside = within.filter(({ range: { end } }) => end.line > from || end.character > 0);
      for (const { range, newText } of inside) assert.match(newText, /^\d$/, JSON.stringify(range));
      assert.ok(inside.length > 0);
    }
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
    const file = edition.files.get(uriOf('senryaku1.shisaku'));
    assert.ok(file);
    const found = (line: string) => withLine(line)({ file, edition })?.fact.number.index;
    assert.equal(found('- 店が減った。石段は1-2で直す。'), 1);
    assert.equal(found('- 1-1 坂道の店を増やし、人の行き来をつくる'), 1);
    assert.equal(found('坂の暮らし'), undefined);
  });

  it('stays in its group, and in its strategy', async () => {
    assert.equal(await done(DOWN, '1-2 石段を直す'), undefined);
    assert.equal(await done(UP, '1-3 水路を生かす'), undefined);
    assert.equal(await done(UP, '1-1 坂道の店を増やし、人の行き'), undefined);
  });

  it('changes places in the list of another file too', async () => {
    const [list = '', body = ''] = PLAN.split(/(?<=水路を生かす\n\n)(?=1-1)/);
    const apart = [
      { path: 'list.shisaku', text: list },
      { path: 'body.shisaku', text: body },
    ];
    const [inOne, inTwo] = [await done(DOWN, LINE), await done(DOWN, LINE, apart)];
    assert.ok(inOne && inTwo);
    assert.equal([...inTwo.values()].join(''), inOne.get('senryaku1.shisaku'));
  });

  it('stays in its own file, where its neighbour has another: the list and the numbers change', async () => {
    const apart = [...parted(PLAN, 'slopes'), { path: 'senryaku2.shisaku', text: OTHER }];
    const [inOne, moved] = [await done(DOWN, LINE), await done(DOWN, LINE, apart)];
    assert.ok(inOne && moved);
    const inOrder = [0, 2, 1, 3].map((at) => moved.get(`slopes/${at}.shisaku`) ?? '').join('\n');
    assert.deepEqual(wordsIn(inOrder), wordsIn(inOne.get('senryaku1.shisaku') ?? ''));
    assert.equal(moved.get('senryaku2.shisaku'), inOne.get('senryaku2.shisaku'));
    const back = Array.from(moved, ([path, text]) => ({ path, text }));
    assert.deepEqual(
      await done(UP, '1-2 坂道の店を増やし、人の行き', back),
      new Map(apart.map(({ path, text }) => [path, text])),
    );
  });

  it('needs a neighbour of the next number in another file, where nothing is listed', async () => {
    const [one, two, three] = ['1-1 店', '1-2 石段', '1-3 水'].map((text, at) => ({ path: `${at}.shisaku`, text }));
    assert.ok(one && two && three);
    const moved = await done(DOWN, '1-1 店', [one, two, three]);
    assert.deepEqual([...(moved?.values() ?? [])], ['1-2 店', '1-1 石段', '1-3 水']);
    assert.equal(await done(DOWN, '1-1 店', [one, three]), undefined);
  });

  it('keeps the Roman numeral of its strategy, also where it is referred to', async () => {
    const text = (first: string, second: string, refers: string) =>
      `戦略Ⅱ 坂\n\n${first}\n\n- 店は施策Ⅱ-${refers}による。\n\n${second}\n\n- 石段。\n`;
    const texts = await done(DOWN, 'Ⅱ-1 店を増やす', [
      { path: 'senryaku2.shisaku', text: text('Ⅱ-1 店を増やす', 'Ⅱ-2 石段を直す', '1') },
    ]);
    assert.equal(
      texts?.get('senryaku2.shisaku'),
      '戦略Ⅱ 坂\n\nⅡ-1 石段を直す\n\n- 石段。\n\nⅡ-2 店を増やす\n\n- 店は施策Ⅱ-2による。\n',
    );
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

describe('Each measure of the samples', () => {
  for (const name of ['fy2011', 'fy2012']) {
    it(`of ${name} that moves down comes back byte for byte, and makes no finding but of its notes`, async () => {
      const files = readSamples(name).map((sample) => ({ path: sample.name, text: sample.text }));
      const known = await found(files);
      let moves = 0;
      for (const number of numbersIn(files)) {
        const moved = await after(DOWN, files, numbered(number));
        if (!moved) continue;
        moves++;
        assert.deepEqual(await found(moved), known);
        assert.deepEqual(await after(UP, moved, numbered({ ...number, index: number.index + 1 })), files);
      }
      assert.ok(moves > 5);
    });
  }

  /** What is found, without its places. Notes run through a whole file: those of a measure that moves leave their order. */
  async function found(files: Files): Promise<string[]> {
    const findings = await checkFiles(files);
    return [...findings.values()]
      .flat()
      .map(({ code }) => code)
      .filter((code) => code !== 'note-order');
  }

  function numbersIn(files: Files): MeasureNumber[] {
    return files.flatMap(({ text }) =>
      readPlanFile(text).plan.strategies.flatMap(({ measures }) => measures.map(({ fact }) => fact.number)),
    );
  }

  function numbered({ strategy, index }: MeasureNumber) {
    return ({ file }: Snapshot) =>
      file.plan.strategies
        .flatMap(({ measures }) => measures)
        .find(({ fact: { number } }) => number.strategy === strategy && number.index === index);
  }
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
