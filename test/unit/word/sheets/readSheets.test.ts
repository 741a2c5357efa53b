import assert from 'node:assert/strict';
import { wordTools } from '../../../../server/src/main.word';
import { encodeText } from '../../../../server/src/text/encoding/encoding';
import { translate } from '../../../../server/src/text/message';
import type { Sheet } from '../../../../server/src/text/sheet';
import { wordFile } from '../../../support/word/wordFile';
import { workbook } from '../../../support/word/workbook';

function sheetsIn(bytes: Uint8Array): readonly Sheet[] {
  const read = wordTools.readSheets(bytes);
  assert.ok(!('refused' in read));
  return read;
}

describe('The tables of a workbook', () => {
  it('are its sheets in their order, cells and rows at their places', () => {
    const bytes = workbook({
      産業課: '<row r="2"><c r="B2" t="inlineStr"><is><t>朝市</t></is></c><c r="D2"><v>1200</v></c></row>',
      観光課: '<row r="1"><c r="A1" t="str"><f>B1</f><v>舟</v></c><c r="AB1"><v>7</v></c></row>',
    });
    const [market, boats] = sheetsIn(bytes);
    assert.deepEqual(market, { name: '産業課', rows: [[], ['', '朝市', '', '1200']] });
    assert.equal(boats?.name, '観光課');
    assert.deepEqual([boats.rows[0]?.[0], boats.rows[0]?.[27], boats.rows[0]?.length], ['舟', '7', 28]);
  });

  it('hold words that are shared, in several typefaces, without their readings', () => {
    const strings =
      '<si><t>事業名</t></si><si><r><t>朝市</t></r><r><t xml:space="preserve">の開催</t></r><rPh sb="0" eb="2"><t>アサイチ</t></rPh></si>';
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>';
    assert.deepEqual(sheetsIn(workbook({ 一覧: cells }, strings))[0]?.rows, [['事業名'], ['朝市の開催']]);
  });

  it('are read though places are missing, wrong or far away', () => {
    const cells = [
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      '<row r="1"><c r="A1"><v>again</v></c></row>',
      '<row r="1048576"><c r="A1048576"><v>far</v></c></row>',
      '<row r="3"><c r="XFD3"><v>far</v></c><c r="A3" t="s"><v>99</v></c></row>',
    ].join('');
    assert.deepEqual(sheetsIn(workbook({ 一覧: cells }))[0]?.rows, [['1', '2'], [], ['']]);
  });

  it('may be a text with commas or tabs, in whichever encoding', () => {
    assert.deepEqual(sheetsIn(encodeText('事業名,所管\r\n朝市,産業課\r\n', 'shift_jis')), [
      {
        name: '',
        rows: [
          ['事業名', '所管'],
          ['朝市', '産業課'],
        ],
      },
    ]);
  });

  it('are none in other files, and it is told what to do', () => {
    const damaged = workbook({ 一覧: '' }).slice(0, 200);
    for (const bytes of [wordFile(''), damaged, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0])]) {
      const read = wordTools.readSheets(bytes);
      assert.match(
        'refused' in read ? translate(read.refused) : 'read',
        /^This table cannot be read\. Open it in Excel/,
      );
    }
  });
});
