import { expectFindings } from '../../../support/findings/expectFindings';
import { saying } from '../../../support/plans/measures';

describe('doubled-particle', () => {
  const CODE = 'doubled-particle';

  it('marks the words between, with both particles', async () => {
    await expectFindings(saying('店主⟦が雨の日の準備が⟧できない。'), [CODE]);
    await expectFindings(saying('店主⟦を支援を⟧行う。'), [CODE]);
    await expectFindings(saying('店主⟦が円滑な準備が⟧行えるようにする。'), [CODE]);
    await expectFindings(saying('店⟦をを⟧開く。'), [CODE]);
  });

  it('spares what is right', async () => {
    for (const right of [
      '店主が休むおそれがある。',
      '店主が必要な資金が足りない。',
      '交通が不便な地域が残る。',
      '市が国が定める基準を守る。',
      '店主が後継者が得られないために店を閉じる。',
      '港を未来を担う人に渡す。',
      '声を協議会を通じて届ける。',
      '人の輪が広がり、効果が上がった。',
      '被害が防がれ、技が継がれる。',
      '店主が働きやすい環境が要る。',
      '店はあるが、客が少ない。',
      '店主が少なく、客が多い。',
    ]) {
      await expectFindings(saying(right), []);
    }
  });
});
