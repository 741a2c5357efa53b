import assert from 'node:assert/strict';
import { csvOf } from '../../../server/src/reports/formats/csv';
import { separatedCells } from '../../../server/src/text/separatedCells';

describe('A table as a text', () => {
  it('is parted by commas, or by tabs where there are more of them', () => {
    assert.deepEqual(separatedCells('a,b\nc,d\n'), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    assert.deepEqual(separatedCells('a\tb, c\r\nd\te\r\n'), [
      ['a', 'b, c'],
      ['d', 'e'],
    ]);
  });

  it('has cells in quotes, which hold commas, line ends and quotes', () => {
    assert.deepEqual(separatedCells('"1,200","朝市の\r\n開催","「""海""」"\r\n'), [
      ['1,200', '朝市の\n開催', '「"海"」'],
    ]);
  });

  it('has the empty cells and rows that are there', () => {
    assert.deepEqual(separatedCells('a,,\n\n,b,\n'), [['a', '', ''], [''], ['', 'b', '']]);
    assert.deepEqual(separatedCells('a,'), [['a', '']]);
    assert.deepEqual(separatedCells(''), []);
  });

  it('is read though a quote closes nowhere, or too early', () => {
    assert.deepEqual(separatedCells('a,"b\nc,d'), [['a', 'b\nc,d']]);
    assert.deepEqual(separatedCells('"a"b\nd'), [['a"b\nd']]);
  });

  it('comes back as it was written for a spreadsheet', () => {
    const rows = [
      ['事業名', '概要'],
      ['朝市\nの開催', '「海」と"山"、\t1,200円'],
    ];
    assert.deepEqual(separatedCells(csvOf(rows)), rows);
  });
});
