import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure, smallStrategy } from '../../../support/plans/measures';

const ITEM = '- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**';
const DIRECTION = '3 24年度における取組の方向性';

describe('direction-without-item', () => {
  const CODE = 'direction-without-item';

  it('marks the heading, and gives each bullet its ◎', async () => {
    const bullets = smallMeasure({ directions: '- 場所を整える。\n- ○客を増やす。\n■ 港を開く。' });
    await expectFindings(bullets.replace(DIRECTION, `⟦${DIRECTION}⟧`), [CODE]);
    const mended = smallMeasure({ directions: '- ◎場所を整える。\n- ◎客を増やす。\n◎港を開く。' });
    assert.equal(await mend(bullets, CODE), mended);
  });

  it('takes what has another bullet for the details of a ◎', async () => {
    await expectFindings(smallMeasure({ directions: '◎場所を整える。\n・屋根を設ける。\n・道を広げる。' }), []);
    await expectFindings(smallMeasure({ directions: '- ◎場所を整える。\n・屋根を設ける。' }), []);
    await expectFindings(smallMeasure({ directions: '- ◎場所を整える。\n- ⟦○屋根を設ける。⟧' }), [CODE]);
  });

  it('puts the ◎ where the plan has its others', async () => {
    const first = smallMeasure({ directions: '・◎場所を整える。\n・◎道を広げる。' });
    const second = (sign: string) => smallMeasure({ number: '1-2', directions: `${sign}客を増やす。` });
    assert.equal(await mend(`${first}\n${second('・')}`, CODE), `${first}\n${second('・◎')}`);
    assert.equal(await mend(`${first}\n${second('')}`, CODE), `${first}\n${second('・◎')}`);
    assert.equal(await mend(second('■'), CODE), second('◎'));
  });

  it('makes a sentence an item, but not the rest of the title', async () => {
    const text = smallMeasure({ title: '朝市を', directions: '場所を整える。\n\n育てる' });
    assert.equal(await mend(text, CODE), text.replace('場所を整', '- ◎場所を整'));
  });
});

describe('initiative-without-item', () => {
  const CODE = 'initiative-without-item';

  it('marks a heading right above the next one', async () => {
    await expectFindings(smallMeasure({ initiatives: `⟦朝市の宣伝⟧\n\n朝市の場所づくり\n\n${ITEM}` }), [CODE]);
  });

  it('marks a heading at the end', async () => {
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n⟦朝市の宣伝⟧` }), [CODE]);
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

describe('item-without-programme', () => {
  const CODE = 'item-without-programme';

  it('marks the words of the item', async () => {
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n- ⟦駅に案内を掲げる。⟧` }), [CODE]);
  });

  it('does not take a remark for a name', async () => {
    const remark = '- ⟦駅に案内を掲げる。(平成25年度設置予定)⟧';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n${remark}` }), [CODE]);
  });

  it('finds the name below a note that has come between', async () => {
    const apart = '- 駅に案内を掲げる。\n\n※ 市内の駅に限る。\n\n(駅での朝市案内)';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n${apart}` }), []);
  });

  it('takes a line with another sign, and no sentence, for a heading', async () => {
    const column = '◆ コラム 港の朝の声\n\n問：なぜ店を出すのですか。\n答：人に会えるからです。';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${column}` }), []);
    const items = '◆広場を貸し出す。**(広場の貸出し)**\n◆⟦駅に案内を掲示⟧';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${items}` }), [CODE]);
  });

  it('asks for none in the bullets of a box', async () => {
    const box = '【事例 山の朝市】\n\n- 駅に案内を掲げた。';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${box}` }), []);
  });
});

describe('item-outside-initiative', () => {
  it('marks the first of the items above the first heading', async () => {
    const outside = '- ⟦農家の車を案内する。**(朝市への道案内)**⟧\n- 駅に案内を掲げる。**(駅での朝市案内)**';
    await expectFindings(smallMeasure({ initiatives: `${outside}\n\n朝市の場所づくり\n\n${ITEM}` }), [
      'item-outside-initiative',
    ]);
  });

  it('takes an empty bullet for a place to write', async () => {
    await expectFindings(smallMeasure({ initiatives: '- ' }), []);
  });
});
