import assert from 'node:assert/strict';
import { ledgerOf } from '../../../support/workspaces/reconciliation';

describe('A list of programmes', () => {
  it('is read below the head of its column, with the section in charge and the row', () => {
    assert.deepEqual(
      ledgerOf('令和6年度の要求\n番号,担当課,主な事業,要求額\n1,商工課,①朝市の開催,"1,200"\n2,,舟の学校【再掲】,5\n'),
      [
        { name: '朝市の開催', charge: '商工課', place: '3' },
        { name: '舟の学校', charge: undefined, place: '4' },
      ],
    );
  });

  it('names nothing where there are sums, units and heads that stand again', () => {
    const names = ledgerOf('事業名\n（単位：千円）\n\n朝市の開催\n小計\n事 業 名\n舟の学校\n合計\n')?.map(
      ({ name }) => name,
    );
    assert.deepEqual(names, ['朝市の開催', '舟の学校']);
  });

  it('may be on several sheets, whose names tell the places', () => {
    assert.deepEqual(
      ledgerOf('事業名\n朝市の開催\n', '凡例\n', '事務事業名\n舟の学校\n')?.map(({ place }) => place),
      ['表1 2', '表3 2'],
    );
  });

  it('may have a head that is nearly so, beside others', () => {
    for (const head of ['款,予算事業名', '番号,事業名（新規・拡充）', 'コード,事業', '番号,取組の名称']) {
      assert.deepEqual(
        ledgerOf(`事業名称\n${head}\n1,朝市の開催\n`)?.map(({ name }) => name),
        ['朝市の開催'],
        head,
      );
    }
    assert.deepEqual(
      ledgerOf('細事業名,事業名\n会場の設営,朝市の開催\n')?.map(({ name }) => name),
      ['朝市の開催'],
    );
    assert.equal(ledgerOf('事業の一覧,\n朝市の開催,1\n'), undefined);
  });

  it('is none without such a head, and one without programmes where there is nothing below it', () => {
    assert.equal(ledgerOf('朝市の開催\n舟の学校\n'), undefined);
    assert.deepEqual(ledgerOf('事業名\n'), []);
  });
});
