import assert from 'node:assert/strict';
import { programmeReport } from '../../../../server/src/reports/programmes/programmeReport';
import {
  reconciliationCsv,
  reconciliationJson,
  reconciliationMarkdown,
} from '../../../../server/src/reports/reconcile/reconciliationReport';
import { nameOfUri as pathOf } from '../../../../server/src/workspace/uris';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { laidAgainst } from '../../../support/workspaces/reconciliation';
import { reportSource, writtenReport } from '../../../support/workspaces/reports';
import { readEditionIn } from '../../../support/workspaces/editions';

const LIST = '事業名,所管\n朝市広場の 貸出し,観光課\n舟の学級,\n';

describe('The report of a reconciliation', () => {
  it('tells no difference from the list that is made of the plan itself', async () => {
    const edition = await readEditionIn([{ path: 'plan.shisaku', text: CHARGED_PLAN }], 'fy2012');
    const result = await laidAgainst(writtenReport(programmeReport, 'csv', reportSource(edition)));
    assert.deepEqual([result.onlyInLedger, result.onlyInPlan], [[], []]);
    assert.match(reconciliationMarkdown(result, pathOf), /\n一致 4。違いはありません。\n$/);
  });

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
