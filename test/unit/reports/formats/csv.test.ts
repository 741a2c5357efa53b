import assert from 'node:assert/strict';
import { csvOf } from '../../../../server/src/reports/formats/csv';

describe('A table for a spreadsheet', () => {
  it('has a byte order mark, quoted cells and CRLF', () => {
    assert.equal(
      csvOf([
        ['事業名', '行'],
        ['工場交流会', '3'],
      ]),
      '\ufeff"事業名","行"\r\n"工場交流会","3"\r\n',
    );
  });

  it('doubles quotes, and keeps commas and line ends inside their cell', () => {
    assert.equal(csvOf([['「"港"」', 'a,b', 'c\nd']]), '\ufeff"「""港""」","a,b","c\nd"\r\n');
  });

  for (const sign of ['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']) {
    it(`makes a cell that begins with ${JSON.stringify(sign)} harmless`, () => {
      assert.equal(csvOf([[`${sign}cmd|' /C calc'!A0`]]), `\ufeff"'${sign}cmd|' /C calc'!A0"\r\n`);
    });
  }

  it('leaves such signs inside a cell alone', () => {
    assert.equal(csvOf([['経営力=向上 2-1']]), '\ufeff"経営力=向上 2-1"\r\n');
  });
});
