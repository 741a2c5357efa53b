import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying, smallMeasure } from '../../../support/plans/measures';

describe('mixed-width', () => {
  const CODE = 'mixed-width';

  it('marks a number that mixes widths', async () => {
    await expectFindings(saying('客は⟦1２⟧人である。'), [CODE]);
  });

  it('marks numbers of another width than the rest', async () => {
    await expectFindings(saying('客は⟦１２⟧人である。'), [CODE]);
    assert.equal(await mend(saying('客は１２人である。'), CODE), saying('客は12人である。'));
  });

  it('spares the parentheses of a picture in Markdown', async () => {
    const many = '朝（春）、'.repeat(30);
    const inFull = (words: string) => saying(many + words).replace(/\((.*貸出し)\)/, '（$1）');
    await expectFindings(inFull('客が少ない。\n\n![広場](hiroba.png)'), []);
    await expectFindings(inFull('客⟦(夏)⟧が少ない。'), ['mixed-width']);
  });

  it('reads no number of the number of a heading and the year behind it', async () => {
    const headed = (direction: string) => smallMeasure().replace('3 24年度における', direction);
    for (const direction of ['３．24年度における', '### ３．24年度における'])
      await expectFindings(headed(direction), []);
    await expectFindings(saying('客は⟦３．24⟧人である。'), [CODE]);
  });

  it('knows a house that writes single digits full width', async () => {
    const house = '{"notation":{"width":"one-digit-full"}}';
    const wide = (text: string) =>
      text.replace(/(?<![0-9-])[0-9](?![0-9-])/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
    await expectFindings(wide(saying('客は12人、店は2軒である。')), [], house);
    await expectFindings(wide(saying('客は1X人である。')).replace('１X', '⟦１２⟧'), [CODE], house);
    const numbered = wide(smallMeasure({ initiatives: '場所づくり\n- 開く。(朝市)' })).replace('\n場所', '\n(1) 場所');
    await expectFindings(numbered, [], house);
    await expectFindings(
      wide(saying('広さはAha、長さはBkmである。')).replace('A', '28').replace('B', '3.2'),
      [],
      house,
    );
  });

  it('leaves two habits side by side alone, where many numbers depart from the rest', async () => {
    const numbers = (full: number) => `- 客は${'12人、'.repeat(60)}${'３４人、'.repeat(full)}と増えた。`;
    const codes = async (full: number) =>
      (await checkText(smallMeasure({ challenges: numbers(full) }))).filter(({ code }) => code === 'mixed-width')
        .length;
    assert.deepEqual([await codes(5), await codes(12)], [5, 0]);
  });

  it('marks parentheses of another width than most', async () => {
    const many = saying('客(秋)、店(冬)、港(春)、市(夏)、山⟦（秋）⟧が少ない。');
    await expectFindings(many, [CODE]);
    assert.equal(await mend(many.replace(/[⟦⟧]/g, ''), CODE), many.replace('⟦（秋）⟧', '(秋)'));
  });

  it('marks a pair of two widths, and closes it as it opens where the file writes both', async () => {
    const text = saying('客(秋)と店（冬）、港⟦(春）⟧が少ない。');
    await expectFindings(text, [CODE]);
    assert.equal(await mend(text.replace(/[⟦⟧]/g, ''), CODE), text.replace('⟦(春）⟧', '(春)'));
    const [told] = await checkText(text.replace(/[⟦⟧]/g, ''));
    assert.deepEqual(told?.message.args, ['(）']);
  });

  it('leaves parentheses alone that count headings', async () => {
    const initiatives = '(1) 場所づくり\n\n- 広場（駅前）を朝市に貸し出す。（朝市広場の貸出し）';
    await expectFindings(
      smallMeasure({ challenges: '- 雨の日（夏）、風の日（秋）、雪の日（冬）は客が少ない。', initiatives }),
      [],
    );
  });

  it('says nothing where both are used a lot, or of parts of names', async () => {
    await expectFindings(saying('客(秋)と店（冬）が少ない。'), []);
    await expectFindings(saying('ＦＰ－３とCO2を測る。'), []);
  });
});
