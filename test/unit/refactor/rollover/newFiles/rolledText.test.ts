import assert from 'node:assert/strict';
import { rolledText } from '../../../../../server/src/refactor/rollover/newFiles/rolledText';
import { HARBOUR_PLAN } from '../../../../support/plans/harbourPlan';
import { smallMeasure, smallStrategy } from '../../../../support/plans/measures';
import { readEditionIn } from '../../../../support/workspaces/editions';
import { isChosen, plannedRollover } from '../../../../support/workspaces/rollover';

async function planned(text: string) {
  const rollover = plannedRollover(await readEditionIn([{ path: 'plan.shisaku', text }]));
  const [file] = rollover.files;
  assert.ok(file);
  return { file, isChosen: isChosen(rollover) };
}

describe('A rolled-over text', () => {
  it('is this year’s, with its year, its achievements and its open points', async () => {
    const { file, isChosen: taken } = await planned(HARBOUR_PLAN);
    assert.equal(
      rolledText(file, taken),
      HARBOUR_PLAN.replace('平成23年度', '平成24年度')
        .replace('3 23年度', '3 24年度')
        .replace('- 工場が互いを知らない。', '- 工場が互いを知らない。［要確認］')
        .replace('- 参加が一部の業種に偏る。', '- 参加が一部の業種に偏る。［要確認］')
        .replace(
          '- 「工場交流会の開催」に20社が参加した。',
          '- 「工場交流会の開催」において、月に一度、工場を訪ね合った。［要確認］\n' +
            '- 「道具の図書館(試行)」において、道具を貸し合う仕組みを整えた。［要確認］',
        ),
    );
  });

  it('is the same text where no change is taken', async () => {
    const { file } = await planned(HARBOUR_PLAN);
    assert.equal(
      rolledText(file, () => false),
      HARBOUR_PLAN,
    );
  });

  it('keeps old achievements that a person keeps, below the new ones', async () => {
    const { file, isChosen: taken } = await planned(HARBOUR_PLAN);
    const kept = new Set(file.changes.filter(({ kind }) => kind === 'outdated').map(({ id }) => id));
    const text = rolledText(file, (id) => taken(id) && !kept.has(id));
    assert.match(text, /整えた。［要確認］\n- 「工場交流会の開催」に20社が参加した。\n\n○ 課題/);
  });

  it('leaves no gap where achievements stood apart, and no mark of what is gone', async () => {
    const measure = smallMeasure({
      achievements: '- 朝市は平成24年度に始まる。\n\n- 夜市も始まった。',
      year: '24年度',
    });
    const { file, isChosen: taken } = await planned(smallStrategy(['1-1 朝市を育てる'], measure));
    assert.match(
      rolledText(file, taken),
      /○ 成果\n\n- 「朝市広場の貸出し」において、屋根のある広場を朝市に貸し出した。［要確認］\n\n○ 課題/,
    );
  });

  it('gets its achievements where there are none yet', async () => {
    const measure = smallMeasure().replace('- 朝市の日を月2回に増やした。\n\n', '');
    const { file, isChosen: taken } = await planned(smallStrategy(['1-1 朝市を育てる'], measure));
    assert.match(rolledText(file, taken), /○ 成果\n\n- 「朝市広場の貸出し」において、.*［要確認］\n\n○ 課題/);
  });

  it('has its mark at the end of a heading that names a period, so that the plan keeps its year', async () => {
    const { file, isChosen: taken } = await planned(HARBOUR_PLAN.replace('平成23年度', '平成23～25年度'));
    assert.match(rolledText(file, taken), /^《指針－平成23～25年度の重点的な取組［要確認］》$/m);
  });

  it('keeps its line ends, and a last line without one', async () => {
    const text = HARBOUR_PLAN.trimEnd().replaceAll('\n', '\r\n');
    const { file, isChosen: taken } = await planned(text);
    const rolled = rolledText(file, taken);
    assert.doesNotMatch(rolled, /(?<!\r)\n/);
    assert.match(rolled, /\(道具の図書館\(試行\)\)$/);
  });
});
