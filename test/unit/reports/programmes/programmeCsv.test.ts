import assert from 'node:assert/strict';
import { readForm } from '../../../../server/src/form/readForm';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import { programmeCsv } from '../../../../server/src/reports/programmes/programmeCsv';

const ROW = {
  name: '道具の図書館(試行)',
  aliases: ['道具の図書館', '試行'],
  kind: 'relisted',
  uri: 'file:///plan/senryaku1.shisaku',
  line: 10,
  strategy: 2,
  measure: '2-1',
  initiative: '学び合いの場づくり',
  fiscalYear: 2011,
  form: STANDARD_FORM,
} as const;

describe('The programme list for a spreadsheet', () => {
  it('says in Japanese what each row is, with lines from 1 and no number that reads as a date', () => {
    assert.deepEqual(programmeCsv([ROW], () => '計画/senryaku1.shisaku').split('\r\n'), [
      '\ufeff"事業名","別名","区分","ファイル","行","戦略","施策","重点的取組","年度"',
      '"道具の図書館(試行)","道具の図書館、試行","再掲","計画/senryaku1.shisaku","11","戦略2","施策2-1","学び合いの場づくり","平成23年度"',
      '',
    ]);
  });

  it('uses the words of the plan’s own form', () => {
    const form = readForm({ levels: { strategy: ['基本目標'], measure: ['取組'] }, marks: { relisted: ['重複'] } });
    assert.match(
      programmeCsv([{ ...ROW, form }], () => 'a.txt'),
      /"重複","a\.txt","11","基本目標2","取組2-1"/,
    );
  });

  it('leaves a cell empty where nothing is known', () => {
    const bare = { ...ROW, strategy: undefined, measure: undefined, initiative: undefined, fiscalYear: undefined };
    assert.match(
      programmeCsv([bare], () => 'a.txt'),
      /"a\.txt","11","","","",""\r\n$/,
    );
  });
});
