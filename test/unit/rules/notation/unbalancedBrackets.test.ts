import { expectFindings } from '../../../support/findings/expectFindings';
import { saying, smallMeasure } from '../../../support/plans/measures';

describe('unbalanced-brackets', () => {
  const CODE = 'unbalanced-brackets';

  it('marks the bracket that lacks its other half', async () => {
    await expectFindings(saying('雨の日⟦(⟧秋は客が少ない。'), [CODE]);
    await expectFindings(saying('雨の日」は客が少ない。'.replace('」', '⟦」⟧')), [CODE]);
    await expectFindings(saying('⟦「⟧雨の日(秋)は客が少ない。'), [CODE]);
  });

  it('takes the bracket behind an ordinal for no other half, but one that closes a list', async () => {
    await expectFindings(saying('a)店、b)客 c)港が足りない。'), []);
    await expectFindings(saying('店(A、B)と客(秋・冬)が少ない。'), []);
  });

  it('reads a sentence over its lines, and a title over its two parts', async () => {
    const quiet = '{"rules":{"broken-sentence":"off","split-title":"off"}}';
    await expectFindings(saying('雨の日(秋と\n冬)は客が少ない。'), [], quiet);
    const text = smallMeasure({ title: '朝市(秋', directions: '- ◎雨の日も店を開ける場所を整える。\n\nと冬)を育てる' });
    await expectFindings(`《指針》\n\n場づくり\n\n- 1-1 朝市(秋と冬)を育てる\n\n${text}`, [], quiet);
  });

  it('is the only finding where a programme cannot be read for it', async () => {
    await expectFindings(smallMeasure({ initiatives: '場所づくり\n\n- 広場を貸す。**⟦(⟧広場の貸出し**' }), [CODE]);
    await expectFindings(smallMeasure({ initiatives: '場所づくり\n\n- 広場を貸す。**(広場の貸出し)⟦【⟧再掲**' }), [
      CODE,
    ]);
  });

  it('takes 1) for an ordinal', async () => {
    await expectFindings(saying('1) 雨の日は客が少ない。'), []);
    const quiet = '{"rules":{"broken-sentence":"off"}}';
    await expectFindings(saying('朝市(LED)\n(注)に明かりを足す。\n\n(注)光る素子。'), []);
    const broken = '場所づくり\n\n- 広場を貸す。(みなとの広場プラ\nン)';
    await expectFindings(smallMeasure({ initiatives: broken }), [], quiet);
    await expectFindings(
      smallMeasure({ initiatives: broken.replace('(みなと', '**(みなと').replace('ン)', 'ン)**') }),
      [],
      quiet,
    );
  });
});
