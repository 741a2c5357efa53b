import assert from 'node:assert/strict';
import { planRollover } from '../../../../server/src/refactor/rollover/planRollover';
import { smallMeasure, smallStrategy } from '../../../support/plans/measures';
import { CountedEdition } from '../../../support/workspaces/countedEdition';
import { readEditionIn } from '../../../support/workspaces/editions';
import { readFolder } from '../../../support/workspaces/folder';
import { plannedRollover, printChange, rollOver } from '../../../support/workspaces/rollover';

/** The changes of a plan of fiscal 2012 in one file, each on a line, of some kinds only. */
function changes(text: string, ...kinds: string[]): Promise<string[]> {
  return changesOf('fy2012', text, ...kinds);
}

async function changesOf(folder: string, text: string, ...kinds: string[]): Promise<string[]> {
  const planned = plannedRollover(await readEditionIn([{ path: 'plan.shisaku', text }], folder));
  return planned.files.flatMap((file) => file.changes.filter(({ kind }) => kinds.includes(kind)).map(printChange));
}

function plan(...measures: Parameters<typeof smallMeasure>[0][]): string {
  const numbered = measures.map((measure, at) => smallMeasure({ ...measure, number: `1-${at + 1}` }));
  return smallStrategy(
    numbered.map((measure) => measure.slice(0, measure.indexOf('\n'))),
    ...numbered,
  );
}

describe('A roll-over', () => {
  it('is of the files of the plan: a document without one has no place in a folder', async () => {
    const { workspace } = await readFolder({ 'a/shisaku.json': '{ "fiscalYear": 2012 }', 'a/one.shisaku': plan({}) });
    workspace.open('untitled:Untitled-1', '《指針－平成24年度》\n');
    const { files } = plannedRollover(workspace.allEditions()[0] ?? assert.fail());
    assert.deepEqual(
      files.map(({ path }) => path),
      ['one.shisaku'],
    );
  });

  it('reads again only the measure in which it tries a sign out', async () => {
    const readAgain = async (measures: number): Promise<number> => {
      const due = Array.from({ length: measures }, () => ({ directions: '- ◎平成24年度に屋根を架ける。' }));
      const edition = await readEditionIn([{ path: 'plan.shisaku', text: plan(...due) }], 'fy2012');
      const counted = new CountedEdition(edition);
      plannedRollover(counted);
      return counted.readAgain;
    };
    const few = await readAgain(2);
    assert.ok(few > 0);
    assert.ok((await readAgain(8)) < 5 * few);
  });

  it('tries out the signs of a measure together', async () => {
    const readAgain = async (items: number): Promise<number> => {
      const directions = Array.from({ length: items }, () => '- ◎平成24年度に屋根を架ける。').join('\n');
      const edition = await readEditionIn([{ path: 'plan.shisaku', text: plan({ directions }) }], 'fy2012');
      const counted = new CountedEdition(edition);
      plannedRollover(counted);
      return counted.readAgain;
    };
    const few = await readAgain(4);
    assert.ok(few > 0);
    assert.ok((await readAgain(40)) < 10 * few);
  });

  it('puts a sign behind a name that it would change, and those beside it where they are nearest', async () => {
    const directions =
      '- ◎平成24年度に屋根を架ける。\n- ◎平成24年度に灯りをつける。\n- ◎「屋根（平成24年度末完成予定）事業」を終える。';
    const { files } = await rollOver([{ path: 'plan.shisaku', text: plan({ directions }) }], 'fy2012');
    assert.deepEqual(files[0]?.text.match(/(?<=◎).*/g), [
      '平成24年度［要確認］に屋根を架ける。',
      '平成24年度［要確認］に灯りをつける。',
      '「屋根（平成24年度末完成予定）事業」［要確認］を終える。',
    ]);
  });

  it('lets the headings follow, marks what comes due, and leaves the rest', async () => {
    const text = plan({
      necessity: '- 平成20年7月に市場を開いた。会期は3年間である。',
      challenges: '- 23年度は客が減った。',
      directions: '- ◎平成24年度に屋根を架ける。',
      initiatives: '24年度の重点\n\n- 広場を貸し出す(平成25年2月開始予定)。平成25年度に広げる。**(朝市広場の貸出し)**',
    });
    assert.deepEqual(await changes(text, 'follows', 'due', 'fixed'), [
      '3 follows 平成24年度 → 平成25年度',
      '13 fixed 平成20年7月',
      '23 fixed 23年度',
      '25 follows 24年度 → 25年度',
      '27 due 平成24年度 → 平成24年度［要確認］',
      '31 follows 24年度 → 25年度',
      '33 due 平成25年2月 → 平成25年2月［要確認］',
      '33 fixed 平成25年度',
    ]);
  });

  it('calls years by the era that has come, save in names, which are official', async () => {
    const text = plan({
      necessity: '- 平成20年に市場を開き、平成32年度まで続ける。令和4年度（平成34年度）に終える。',
      directions: '- ◎平成33年度に屋根を架ける。',
      initiatives:
        '24年度の重点\n\n- 平成３４年３月まで広場を貸し出す。**(朝市広場の貸出し)**\n- 客を迎える。**(平成32年大会の準備)**',
    }).replaceAll('24年度', '30年度');
    assert.deepEqual(await changesOf('fy2018', text, 'era', 'draft'), [
      '13 era 平成32年度 → 令和2年度',
      '27 era 平成33年度 → 令和3年度',
      '33 era 平成３４年 → 令和４年',
      '33 draft 朝市広場の貸出し → 「朝市広場の貸出し」において、令和４年３月まで広場を貸し出す。［要確認］',
      '34 draft 平成32年大会の準備 → 「平成32年大会の準備」において、客を迎えた。［要確認］',
    ]);
  });

  it('keeps the rest of a title that stands among the achievements', async () => {
    const text = plan({ title: '朝市を港で育てる', achievements: '- 屋根を架け、\nで育てる\n客を迎えた。\n' }).replace(
      /(\n1-1 朝市を港)で育てる(?=\n\n1 )/,
      '$1',
    );
    const { files } = await rollOver([{ path: 'plan.shisaku', text }], 'fy2012');
    assert.match(files[0]?.text ?? '', /\nで育てる\n/);
  });

  it('writes a year of two digits as the plan writes those, where single digits alone are full width', async () => {
    const full = (text: string) =>
      text.replace(/(?<![0-9０-９])[1-9](?![0-9])/g, (one) => '０１２３４５６７８９'.charAt(Number(one)));
    const text = full(
      plan({ necessity: '- 客は25人である。\n- 店は12軒、船は30隻、橋は15本である。' })
        .replace('平成24年度', '令和9年度')
        .replace('24年度', '令和9年度'),
    );
    const planned = plannedRollover(await readEditionIn([{ path: 'plan.shisaku', text }], 'fy2027'));
    const following = planned.files.flatMap((file) => file.changes.filter(({ kind }) => kind === 'follows'));
    assert.deepEqual(following.map(printChange), [
      '3 follows 令和９年度 → 令和10年度',
      '26 follows 令和９年度 → 令和10年度',
    ]);
  });

  it('marks words that mean another year next year, and no others', async () => {
    const text = plan({ necessity: '- 日本年金の日である昨年度の今年に、将来年間を通して来年度も、同年と翌年度と。' });
    assert.deepEqual(await changes(text, 'due'), [
      '13 due 昨年度 → 昨年度［要確認］',
      '13 due 今年 → 今年［要確認］',
      '13 due 来年度 → 来年度［要確認］',
    ]);
  });

  it('drafts an achievement for each programme, once, and leaves last year’s out', async () => {
    const text = plan({
      achievements: '- 朝市の日を月2回に増やした。\n続けて夜市も開いた。\n- 「朝市広場の貸出し」を始めた。',
      initiatives:
        '場所づくり\n\n- 広場を貸し出す。警備は市が行う。**(朝市広場の貸出し)**\n- 広場を貸し出す。**(朝市広場の貸出し)**【再掲】\n- 別に定める。**(夜市の開催)**【別掲】',
    });
    assert.deepEqual(await changes(text, 'draft', 'outdated'), [
      '19 outdated 朝市の日を月2回に増やした。続けて夜市も開いた。',
      '21 outdated 「朝市広場の貸出し」を始めた。',
      '35 draft 朝市広場の貸出し → 「朝市広場の貸出し」において、広場を貸し出した。［要確認］',
    ]);
  });

  it('puts the drafts where the words beside a sub-heading stood, whose year is one of a sentence', async () => {
    const beside = '○成果：平成24年度に、朝市の日を月2回に増やした（港祭りの日を除く）';
    const text = plan({}).replace('○ 成果\n\n- 朝市の日を月2回に増やした。', beside);
    assert.deepEqual(await changes(text, 'due'), ['17 due 平成24年度 → 平成24年度［要確認］']);
    const sentence = text.replace(beside, `${beside}。\n夜市も開いた。`);
    const files = await rollOver([{ path: 'plan.shisaku', text: sentence }], 'fy2012');
    const draft = '「朝市広場の貸出し」において、屋根のある広場を朝市に貸し出した。［要確認］';
    assert.ok(files.files[0]?.text.includes(`\n\n○成果\n- ${draft}\n\n○ 課題\n`));
  });

  it('drafts of a programme in a plain list that it was carried out', async () => {
    const text = plan({
      initiatives: '場所づくり\n\n- 広場を貸し出す。\n\n＜主な事業＞\n・広場の灯\n・広場の屋根（商工課）',
    });
    assert.deepEqual(await changes(text, 'draft'), [
      '36 draft 広場の灯 → 「広場の灯」を実施した。［要確認］',
      '37 draft 広場の屋根 → 「広場の屋根」を実施した。［要確認］',
    ]);
  });

  it('keeps an achievement that holds a note, and does not draft its programme again', async () => {
    const text = plan({ achievements: '- 「朝市広場の貸出し」(注)を始めた。\n\n(注)港の広場。' });
    assert.deepEqual(await changes(text, 'draft', 'outdated', 'confirm').then((all) => all.slice(1, 2)), [
      '19 confirm 「朝市広場の貸出し」(注)を始めた。 → 「朝市広場の貸出し」(注)を始めた。［要確認］',
    ]);
  });

  it('marks necessity and challenges once each, and not again where a point is open', async () => {
    const text = plan({
      necessity: '- 人が要る。［要協議］\n- 店が要る。',
      challenges: '- 雨の日。\n- 風の日。\n\n図の題',
    });
    assert.deepEqual(await changes(text, 'confirm'), ['25 confirm 風の日。 → 風の日。［要確認］']);
  });

  it('takes 新規 off what is new no more', async () => {
    const text = plan({
      initiatives: '場所づくり\n\n- 貸す。**(広場の貸出し)**【新規】\n- 開く。**(夜市の開催)**【新規・再掲】',
    });
    assert.deepEqual(await changes(text, 'newMark'), [
      '33 newMark 【新規】 → ',
      '34 newMark 【新規・再掲】 → 【再掲】',
    ]);
  });

  it('never puts a sign into a programme’s name, nor makes a name of a remark', async () => {
    const initiatives =
      '場所づくり\n\n- 貸す。(平成24年度開設予定)\n(平成24年度朝市)\n- 「平成24年度朝市」を開く。**(夜市の開催)**';
    const edition = await readEditionIn([{ path: 'plan.shisaku', text: plan({ initiatives }) }], 'fy2012');
    const [file] = plannedRollover(edition).files;
    const lines = plan({ initiatives }).split('\n');
    const due = file?.changes.filter(({ kind }) => kind === 'due') ?? [];
    assert.deepEqual(
      due.map(({ edits: [edit] }) => {
        const { line, character } = edit?.range.start ?? { line: 0, character: 0 };
        return `${lines[line]?.slice(0, character)}‸${lines[line]?.slice(character)}`;
      }),
      ['- 貸す。(平成24年度‸開設予定)', '(平成24年度朝市)‸', '- 「平成24年度朝市」‸を開く。**(夜市の開催)**'],
    );
  });

  it('goes over several years at once: all that lie between come due', async () => {
    const text = plan({ directions: '- ◎平成24年度に始め、平成25年度に広げ、平成26年度に終える。' });
    const planned = plannedRollover(await readEditionIn([{ path: 'plan.shisaku', text }], 'fy2012'), 2014);
    const all = planned.files.flatMap((file) => file.changes.map(printChange));
    assert.ok(all.includes('3 follows 平成24年度 → 平成26年度'));
    assert.deepEqual(
      all.filter((change) => change.startsWith('27 ')),
      ['27 due 平成24年度 → 平成24年度［要確認］', '27 due 平成25年度 → 平成25年度［要確認］', '27 fixed 平成26年度'],
    );
  });

  it('gives each change a name of its own, the same each time', async () => {
    const edition = await readEditionIn([{ path: 'plan.shisaku', text: plan({}, {}) }], 'fy2012');
    const ids = () => plannedRollover(edition).files.flatMap(({ changes: all }) => all.map(({ id }) => id));
    assert.deepEqual(ids(), ids());
    assert.equal(new Set(ids()).size, ids().length);
  });

  it('is refused for a year that is not later, and where no year is known', async () => {
    const dated = await readEditionIn([{ path: 'plan.shisaku', text: plan({}) }]);
    const undated = await readEditionIn([
      { path: 'plan.shisaku', text: '1-1 朝市を育てる\n1 施策の必要性\n- 要る。\n' },
    ]);
    for (const [edition, to] of [
      [dated, 2012],
      [dated, 2011],
      [undated, 2012],
    ] as const) {
      assert.ok('refused' in planRollover(edition, to));
    }
  });
});
