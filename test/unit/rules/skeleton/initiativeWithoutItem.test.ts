import { expectFindings } from '../../../support/findings/expectFindings';
import { ITEM } from '../../../support/plans/listedProgramme';
import { smallMeasure, smallStrategy } from '../../../support/plans/measures';

describe('initiative-without-item', () => {
  const CODE = 'initiative-without-item';

  it('marks a heading right above the next one', async () => {
    await expectFindings(smallMeasure({ initiatives: `⟦朝市の宣伝⟧\n\n朝市の場所づくり\n\n${ITEM}` }), [CODE]);
  });

  it('marks a heading at the end', async () => {
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n⟦朝市の宣伝⟧` }), [CODE]);
  });

  it('asks for no items under the strategy’s title that runs along the pages', async () => {
    const measures = [smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n戦略1 港のまちに人を呼ぶ` })];
    const text = `戦略1 港のまちに人を呼ぶ\n\n${measures.join('\n')}`;
    await expectFindings(text, []);
  });

  it('asks for no items right under a heading that gathers others', async () => {
    const item = (name: string) => `- 広場を貸す。**(${name})**`;
    for (const [upper, lower] of [
      ['(1) 場所づくり', '① 広場の整備'],
      ['場所づくり', '(1) 広場の整備'],
      ['### 場所づくり', '#### 広場の整備'],
    ] as const) {
      const gathered = [
        upper,
        lower,
        item('広場の貸出し'),
        upper.replace('場所', '人'),
        lower.replace('広場', '講座'),
        item('店主の講座'),
      ];
      await expectFindings(smallMeasure({ initiatives: gathered.join('\n\n') }), []);
    }
  });

  it('marks a counted heading right above the next one', async () => {
    const counted = `⟦（１）宣伝⟧\n（２）朝市の場所づくり\n${ITEM}`;
    await expectFindings(smallMeasure({ initiatives: counted }), [CODE], '{"rules":{"mixed-width":"off"}}');
  });

  it('marks the one without items among those that are gathered', async () => {
    const item = '- 広場を貸す。**(広場の貸出し)**';
    const first = ['⟦① 案内⟧', '② 広場の整備', item].join('\n');
    await expectFindings(smallMeasure({ initiatives: first }), [CODE]);
    const initiatives = ['(1) 場所づくり', '① 広場の整備', item, '⟦② 宣伝⟧', '(2) 人づくり', '① 講座', ITEM].join(
      '\n\n',
    );
    await expectFindings(smallMeasure({ initiatives }), [CODE]);
  });

  it('takes the caption of a picture for no heading', async () => {
    for (const caption of [
      '\n\n\n朝市の広場',
      '朝市の広場\n\n\n',
      '朝市の概要',
      '朝市の広場(イメージ)',
      '平成24年7月開設',
    ]) {
      await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${caption}` }) + '\n', []);
    }
  });

  it('takes the number of a page, an address or a value for no heading', async () => {
    for (const line of ['12', 'https://www.example.jp/asaichi', '担当：商工課']) {
      await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${line}` }) + '\n', []);
    }
  });

  it('asks nothing of a section that the form does not know, but of initiatives that are counted', async () => {
    for (const further of ['5 目標値\n\n- 来客数 1,500人', '5 参考資料\n\n朝市の来客数の推移']) {
      await expectFindings(`${smallMeasure()}\n${further}\n`, []);
    }
    const counted = [1, 2, 3, 4].map(
      (number) => `${number} 場所づくりその${number}\n\n- 広場を貸す。(広場の貸出し${number})`,
    );
    const initiatives = [...counted, '⟦5 宣伝⟧'].join('\n\n');
    await expectFindings(smallMeasure({ initiatives }), [CODE]);
  });

  it('takes the rest of a title for no heading, even beside a slip of the pen', async () => {
    const text = smallMeasure({ title: '朝市を', initiatives: `朝市の場所づくり\n\n${ITEM}\n\n育てる` });
    const config = '{"rules":{"split-title":"off","measure-title-mismatch":"off"}}';
    await expectFindings(smallStrategy(['1-1 朝市を育てる'], text), [], config);
    await expectFindings(smallStrategy(['1-1 朝一を育てる'], text), [], config);
  });
});
