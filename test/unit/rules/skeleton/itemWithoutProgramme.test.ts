import { expectFindings } from '../../../support/findings/expectFindings';
import { ITEM } from '../../../support/plans/listedProgramme';
import { smallMeasure } from '../../../support/plans/measures';

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

  it('does not take a section in charge for a name, where other items have it behind theirs', async () => {
    const lone = '- ⟦駅に案内を掲げる。【観光課】⟧';
    const named = '- 広場を貸し出す。**(朝市広場の貸出し)**【商工課】';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${named}\n${lone}` }), [CODE]);
    const inItsOwnWay = '- 駅に案内を掲げる。【観光課】';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n${inItsOwnWay}` }), []);
  });

  it('takes a line with another sign, and no sentence, for a heading', async () => {
    const column = '◆ コラム 港の朝の声\n\n問：なぜ店を出すのですか。\n答：人に会えるからです。';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${column}` }), []);
    const items = '◆広場を貸し出す。**(広場の貸出し)**\n◆⟦駅に案内を掲示⟧';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${items}` }), [CODE]);
  });

  it('asks for none above a plain list of programmes', async () => {
    const list = '＜主な事業＞\n・広場の灯\n・広場の屋根\n\n';
    const items = `- 広場を貸し出す。\n- 駅に案内を掲げる。\n\n${list}`;
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${items}` }), []);
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${list}- ⟦広場を貸し出す。⟧` }), [CODE]);
  });

  it('asks for none where an item only leads elsewhere, nor among sources', async () => {
    const web = '▼詳しくは市のページへ\nhttps://example.jp/asaichi';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${web}` }), []);
    const sources = '参考文献\n・市「港の市の百年」';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${sources}` }), []);
  });

  it('asks for none in the bullets of a box', async () => {
    const box = '【事例 山の朝市】\n\n- 駅に案内を掲げた。';
    await expectFindings(smallMeasure({ initiatives: `朝市の場所づくり\n\n${ITEM}\n\n${box}` }), []);
  });
});
