import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import { vocabularyOf } from '../../../../server/src/form/vocabulary';
import { programmeCsv } from '../../../../server/src/reports/programmes/programmeCsv';
import { programmeList } from '../../../../server/src/reports/programmes/programmeList';
import type { LedgerEntry } from '../../../../server/src/reports/reconcile/ledger';
import { readLedger } from '../../../../server/src/reports/reconcile/ledger';
import type { Reconciliation } from '../../../../server/src/reports/reconcile/reconcile';
import { reconcile } from '../../../../server/src/reports/reconcile/reconcile';
import {
  reconciliationCsv,
  reconciliationJson,
  reconciliationMarkdown,
} from '../../../../server/src/reports/reconcile/reconciliationReport';
import { separatedCells } from '../../../../server/src/text/separatedCells';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { readEdition } from '../../../support/workspaces/rollover';

const vocabulary = vocabularyOf(STANDARD_FORM);
const pathOf = (uri: string) => uri.replace('file:///plans/fy2012/', '');

function entriesOf(...texts: readonly string[]): LedgerEntry[] | undefined {
  const sheets = texts.map((text, at) => ({ name: `表${at + 1}`, rows: separatedCells(text) }));
  return readLedger(sheets, vocabulary);
}

async function laidAgainst(list: string): Promise<Reconciliation> {
  const edition = await readEdition([{ path: 'plan.shisaku', text: CHARGED_PLAN }], 'fy2012');
  return reconcile(edition, entriesOf(list) ?? assert.fail('the list has a head'));
}

describe('A list of programmes', () => {
  it('is read below the head of its column, with the section in charge and the row', () => {
    assert.deepEqual(
      entriesOf('令和6年度の要求\n番号,担当課,主な事業,要求額\n1,商工課,①朝市の開催,"1,200"\n2,,舟の学校【再掲】,5\n'),
      [
        { name: '朝市の開催', charge: '商工課', place: '3' },
        { name: '舟の学校', charge: undefined, place: '4' },
      ],
    );
  });

  it('names nothing where there are sums, units and heads that stand again', () => {
    const names = entriesOf('事業名\n（単位：千円）\n\n朝市の開催\n小計\n事 業 名\n舟の学校\n合計\n')?.map(
      ({ name }) => name,
    );
    assert.deepEqual(names, ['朝市の開催', '舟の学校']);
  });

  it('may be on several sheets, whose names tell the places', () => {
    assert.deepEqual(
      entriesOf('事業名\n朝市の開催\n', '凡例\n', '事務事業名\n舟の学校\n')?.map(({ place }) => place),
      ['表1 2', '表3 2'],
    );
  });

  it('may have a head that is nearly so, beside others', () => {
    for (const head of ['款,予算事業名', '番号,事業名（新規・拡充）', 'コード,事業', '番号,取組の名称']) {
      assert.deepEqual(
        entriesOf(`事業名称\n${head}\n1,朝市の開催\n`)?.map(({ name }) => name),
        ['朝市の開催'],
        head,
      );
    }
    assert.deepEqual(
      entriesOf('細事業名,事業名\n会場の設営,朝市の開催\n')?.map(({ name }) => name),
      ['朝市の開催'],
    );
    assert.equal(entriesOf('事業の一覧,\n朝市の開催,1\n'), undefined);
  });

  it('is none without such a head, and one without programmes where there is nothing below it', () => {
    assert.equal(entriesOf('朝市の開催\n舟の学校\n'), undefined);
    assert.deepEqual(entriesOf('事業名\n'), []);
  });
});

describe('A list laid against a plan', () => {
  it('tells what only one of them has, with the names that may be meant', async () => {
    const { inBoth, onlyInLedger, onlyInPlan } = await laidAgainst('事業名\n朝市広場の貸出し\n舟の学級\n灯台の公開\n');
    assert.deepEqual(
      inBoth.map(({ entry, isSpelledAlike, isChargedAlike }) => [entry.name, isSpelledAlike, isChargedAlike]),
      [['朝市広場の貸出し', true, true]],
    );
    assert.deepEqual(
      onlyInLedger.map(({ entry, near }) => [entry.name, near]),
      [
        ['舟の学級', ['舟の学校']],
        ['灯台の公開', []],
      ],
    );
    assert.deepEqual(
      onlyInPlan.map(({ name, measure }) => [name, measure]),
      [
        ['舟の学校', '1-1'],
        ['港の休憩所の整備', '1-2'],
      ],
    );
  });

  it('finds a programme as the plan itself does, and tells that it is spelled otherwise', async () => {
    const { inBoth, onlyInLedger } = await laidAgainst(
      '事業名\n朝市広場の 貸出し\n（舟の学校）\n「港の休憩所」の整備\n白帆市舟の学校制度\n',
    );
    assert.deepEqual(onlyInLedger, []);
    assert.deepEqual(
      inBoth.map(({ programme, isSpelledAlike }) => [programme.name, isSpelledAlike]),
      [
        ['朝市広場の貸出し', false],
        ['舟の学校', true],
        ['港の休憩所の整備', false],
        ['舟の学校', false],
      ],
    );
  });

  it('tells that another section is in charge where both name one, in whichever order', async () => {
    const { inBoth } = await laidAgainst(
      '事業名,所管\n朝市広場の貸出し,観光課\n舟の学校,港湾課\n港の休憩所の整備,"産業部 商工課\n港湾課"\n',
    );
    assert.deepEqual(
      inBoth.map(({ programme, isChargedAlike }) => [programme.name, isChargedAlike]),
      [
        ['朝市広場の貸出し', false],
        ['舟の学校', true],
        ['港の休憩所の整備', true],
      ],
    );
    const [one] = (await laidAgainst('事業名,所管\n港の休憩所の整備,商工課\n')).inBoth;
    assert.equal(one?.isChargedAlike, false);
  });

  it('differs in nothing from the list that is made of the plan itself', async () => {
    const edition = await readEdition([{ path: 'plan.shisaku', text: CHARGED_PLAN }], 'fy2012');
    const own = [...edition.files.values()].flatMap((file) => programmeList(file, edition));
    const result = await laidAgainst(programmeCsv(own, pathOf));
    assert.deepEqual([result.onlyInLedger, result.onlyInPlan], [[], []]);
    assert.match(reconciliationMarkdown(result, pathOf), /\n一致 4。違いはありません。\n$/);
  });

  const LIST = '事業名,所管\n朝市広場の 貸出し,観光課\n舟の学級,\n';

  it('is told in Markdown by what is to be done, without columns that hold nothing', async () => {
    const text = reconciliationMarkdown(await laidAgainst(LIST), pathOf);
    assert.match(
      text,
      /^# 事業の一覧との照合（平成24年度）\n\n一致 0\n\n## 計画にない（1）\n\n\| 一覧の事業名 \| 名の近い事業 \| 一覧の行 \|\n/,
    );
    assert.match(text, /\n## 一覧にない（2）\n\n\| 計画の事業名 \| 計画の所管 \| 掲載 \| ファイル \| 行 \|\n/);
    assert.match(
      text,
      /\n## 表記の違い・所管の違い（1）\n[^]*\| 朝市広場の 貸出し \| 朝市広場の貸出し \| 観光課 \| 商工課 \|/,
    );
  });

  it('is a table for a spreadsheet, with what is alike at its end', async () => {
    const rows = reconciliationCsv(await laidAgainst(`${LIST}港の休憩所の整備,\n`), pathOf).split('\r\n');
    assert.match(rows[0] ?? '', /^\ufeff"照合","一覧の事業名","計画の事業名"/);
    assert.deepEqual(
      rows.slice(1, -1).map((row) => row.split(',')[0]),
      ['"計画にない"', '"一覧にない"', '"表記の違い・所管の違い"', '"一致"'],
    );
  });

  it('is JSON with every key', async () => {
    const json = JSON.parse(reconciliationJson(await laidAgainst(LIST), pathOf)) as Record<string, unknown[]>;
    assert.deepEqual(Object.keys(json), ['inBoth', 'onlyInList', 'onlyInPlan']);
    assert.deepEqual(json.onlyInList, [{ name: '舟の学級', charge: null, place: '3', near: ['舟の学校'] }]);
  });
});
