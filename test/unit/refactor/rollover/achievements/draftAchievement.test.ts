import assert from 'node:assert/strict';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../../support/plans/measures';
import { readEditionIn } from '../../../../support/workspaces/editions';
import { plannedRollover } from '../../../../support/workspaces/rollover';

/** The drafts of a plan of fiscal 2012 whose only measure has these items. */
async function drafts(items: string, other?: string): Promise<string[]> {
  const initiatives = `場所づくり\n\n${items}`;
  const measures = [smallMeasure({ initiatives }), ...(other === undefined ? [] : [other])];
  const list = ['1-1 朝市を育てる', ...(other === undefined ? [] : ['1-2 港に人を迎える'])];
  const text = smallStrategy(list, ...measures);
  const planned = plannedRollover(await readEditionIn([{ path: 'plan.shisaku', text }], 'fy2012'));
  return planned.files.flatMap(({ changes }) =>
    changes.filter(({ kind }) => kind === 'draft').map(({ result }) => result),
  );
}

describe('A drafted achievement', () => {
  for (const [what, item, draft] of [
    [
      'tells what was to be done',
      '- 広場を貸し出す。**(夜市の開催)**',
      '「夜市の開催」において、広場を貸し出した。［要確認］',
    ],
    [
      'takes the first sentence',
      '○広場を貸す。\n店を募る。\n(夜市の開催)',
      '「夜市の開催」において、広場を貸した。［要確認］',
    ],
    [
      'ends with 。 where the item does not',
      '- 広場の貸出し**(夜市の開催)**',
      '「夜市の開催」において、広場の貸出し。［要確認］',
    ],
    ['quotes a name that has quotes', '- 貸す。**(「港」の市)**', '「『港』の市」において、貸した。［要確認］'],
    [
      'leaves out what was planned',
      '- 広場を開く(平成24年度開設予定)。**(夜市の開催)**',
      '「夜市の開催」において、広場を開いた。［要確認］',
    ],
    [
      'leaves out what was planned for the last months of the year',
      '- 広場を開く(平成25年3月開設予定)。**(夜市の開催)**',
      '「夜市の開催」において、広場を開いた。［要確認］',
    ],
    [
      'tells no later year as done',
      '- 平成26年度に開く。**(夜市の開催)**',
      '「夜市の開催」において、平成26年度に開く。［要確認］',
    ],
    [
      'carries no note along',
      '- NPO(注)が開く。店を募る。**(夜市の開催)**',
      '「夜市の開催」において、店を募った。［要確認］',
    ],
    [
      'carries no note along, whatever its sign',
      '- NPO*1が開く。店を募る。**(夜市の開催)**',
      '「夜市の開催」において、店を募った。［要確認］',
    ],
    [
      'carries no open point along',
      '- 広場を［要協議］貸す。**(夜市の開催)**',
      '「夜市の開催」において、広場を貸した。［要確認］',
    ],
    ['has words of its own where there are none', '(夜市の開催)', '「夜市の開催」を実施した。［要確認］'],
  ] as const) {
    it(what, async () => {
      assert.deepEqual(await drafts(item), [draft]);
    });
  }

  it('of what is relisted word for word tells what it did for that measure', async () => {
    const initiatives = '港の休憩所づくり\n\n- 広場を貸し出す。**(夜市の開催)**';
    assert.deepEqual(await drafts('- 広場を貸し出す。**(夜市の開催)**【再掲】', otherMeasure({ initiatives })), [
      '施策1-2の「夜市の開催」により、朝市を育てた。［要確認］',
      '「夜市の開催」において、広場を貸し出した。［要確認］',
    ]);
  });
});
