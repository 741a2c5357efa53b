import assert from 'node:assert/strict';
import { checkFiles, printFinding } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';
import { mend } from '../../../support/findings/mend';
import { translate } from '../../../../server/src/text/message';
import { readStated, statedLike } from '../../../../server/src/rules/reading/numbers/statedNumber';

const CODE = 'count-mismatch';
const LISTED = ['1-1 朝市を育てる', '1-2 港に人を迎える'];

/** A strategy of two measures, with a sentence in its approach. */
function approach(sentence: string): string {
  return smallStrategy(LISTED, smallMeasure(), otherMeasure()).replace('《指針', `《考え方》\n\n${sentence}\n\n《指針`);
}

describe('count-mismatch', () => {
  it('marks the number of measures, and writes it as it is written', async () => {
    await expectFindings(approach('本戦略は、⟦3⟧つの施策から成る。'), [CODE]);
    for (const [wrong, right] of [
      ['3', '2'],
      ['三', '二'],
    ] as const) {
      assert.equal(
        await mend(approach(`本戦略は、${wrong}つの施策から成る。`), CODE),
        approach(`本戦略は、${right}つの施策から成る。`),
      );
    }
  });

  it('names what it has counted', async () => {
    const told = async (sentence: string) => {
      const found = await checkFiles([{ path: '1.shisaku', text: approach(sentence) }]);
      return found.get('1.shisaku')?.map(({ message }) => translate(message));
    };
    assert.deepEqual(await told('本戦略は、3つの施策、延べ5事業から成る。白帆市、黒岩市、青浜市の4市で進める。'), [
      'There are 2 measures, not 3.',
      'Programmes are listed 2 times, not 5.',
      '3 are listed, not 4.',
    ]);
    assert.deepEqual(await told('本戦略は、再掲を除き5事業から成る。'), ['There are 2 programmes, not 5.']);
  });

  it('says nothing of the whole plan where strategies are missing', async () => {
    await expectFindings(approach('本計画は、4つの戦略と23の施策から成る。'), []);
  });

  it('counts strategies and measures of the whole plan', async () => {
    const second = smallMeasure({
      number: '2-1',
      title: '森を守る',
      initiatives: '森づくり\n\n- 木を植える。**(植樹)**',
    });
    const text = (sentence: string) => approach(sentence);
    const findings = async (sentence: string) => {
      const files = [
        { path: '1.shisaku', text: text(sentence) },
        { path: '2.shisaku', text: `戦略2 森\n\n《指針－平成24年度》\n\n森づくり\n\n- 2-1 森を守る\n\n${second}` },
      ];
      return (await checkFiles(files)).get('1.shisaku')?.map(printFinding);
    };
    assert.deepEqual(await findings('本計画は、2つの戦略と3の施策から成る。'), []);
    assert.deepEqual(await findings('3つの戦略と4の施策から成る。'), [
      '5:1-5:2 count-mismatch',
      '5:7-5:8 count-mismatch',
    ]);
  });

  it('leaves a number in a measure alone that may count those of another plan', async () => {
    const findings = async (sentence: string) => {
      const measure = smallMeasure({ number: '2-1', title: '森を守る', challenges: `- ${sentence}` });
      const files = [
        { path: '1.shisaku', text: approach('本戦略は、2つの施策から成る。') },
        { path: '2.shisaku', text: `戦略2 森\n\n《指針－平成24年度》\n\n森づくり\n\n- 2-1 森を守る\n\n${measure}` },
      ];
      return (await checkFiles(files)).get('2.shisaku')?.filter(({ code }) => code === CODE).length;
    };
    assert.equal(await findings('4つの施策を合わせて進める必要がある。'), 0);
    assert.equal(await findings('本計画の4つの施策を合わせて進める必要がある。'), 1);
  });

  it('counts a strategy over its files, where none of them is missing', async () => {
    const other = '戦略2 森\n\n《指針－平成24年度》\n\n森づくり\n\n- 2-1 森を守る\n\n';
    const forest = smallMeasure({ number: '2-1', title: '森を守る', initiatives: '森\n\n- 植える。**(植樹)**' });
    const findings = async (sentence: string, ...bodies: readonly string[]) => {
      const head = smallStrategy(LISTED).replace('《指針', `《考え方》\n\n${sentence}\n\n《指針`);
      const found = await checkFiles(
        [head, other + forest, ...bodies].map((text, at) => ({ path: `${at}.shisaku`, text })),
      );
      return found
        .get('0.shisaku')
        ?.filter(({ code }) => code === CODE)
        .map(printFinding);
    };
    const bodies = [smallMeasure({ year: '平成24年度' }), otherMeasure({ year: '平成24年度' })];
    for (const right of ['本計画は、3の施策から成る。', '本戦略には、延べ2事業を掲げる。']) {
      assert.deepEqual(await findings(right, ...bodies), []);
    }
    for (const wrong of ['本計画は、5の施策から成る。', '本戦略には、延べ5事業を掲げる。']) {
      assert.equal((await findings(wrong, ...bodies))?.length, 1);
      assert.deepEqual(await findings(wrong, ...bodies.slice(1)), []);
    }
  });

  it('counts programmes with and without those that are listed again', async () => {
    await expectFindings(approach('本戦略には、延べ⟦3⟧事業、実2事業がある。'), [CODE]);
  });

  it('counts what a sentence lists', async () => {
    const listed = (number: string) =>
      smallMeasure({ challenges: `- 東市、西市、南市及び北町の${number}市町村で客が少ない。` });
    await expectFindings(listed('4'), []);
    await expectFindings(listed('⟦5⟧'), [CODE]);
    await expectFindings(smallMeasure({ challenges: '- 春は、客が少なく、店も減り、港の3か所が空く。' }), []);
  });

  it('leaves a number alone that may be of what the listed have', async () => {
    for (const right of [
      '東県、西県、南県の5市が加わった。',
      '国、県、市の2つの補助を受けた。',
      '農業、漁業、林業の3分野と観光の2分野を結ぶ。',
      '東町、西町、南町の5か所に設けた。',
    ]) {
      await expectFindings(smallMeasure({ achievements: `- ${right}` }), []);
    }
    await expectFindings(smallMeasure({ achievements: '- 連携、支援、発信の⟦4⟧つの柱で進めた。' }), [CODE]);
  });

  it('leaves numbers in a measure alone that may mean anything', async () => {
    await expectFindings(smallMeasure({ challenges: '- 他市の7つの施策に学ぶ。' }), []);
  });
});

describe('a stated number', () => {
  it('is read and written in digits and in kanji', () => {
    for (const [words, number] of [
      ['12', 12],
      ['１２', 12],
      ['三', 3],
      ['十', 10],
      ['二十五', 25],
      ['十一', 11],
    ] as const) {
      assert.equal(readStated(words), number);
      assert.equal(statedLike(words, number), words);
    }
  });
});
