import assert from 'node:assert/strict';
import japanese from '../../../../l10n/bundle.l10n.ja.json';
import { findingRows } from '../../../../server/src/reports/findings/findingRows';
import { findingsReport } from '../../../../server/src/reports/findings/findingsReport';
import type { ReportSource } from '../../../../server/src/reports/report';
import { Checker } from '../../../../server/src/rules/check';
import { RULES } from '../../../../server/src/rules/table';
import { translate } from '../../../../server/src/text/message';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { smallMeasure, smallStrategy } from '../../../support/plans/measures';
import type { PathAndText } from '../../../support/findings/check';
import { reportSource, writtenReport } from '../../../support/workspaces/reports';
import { readEditionIn } from '../../../support/workspaces/editions';

/** A year that has passed stands at a programme that names its sections in charge. */
const FAULTY = CHARGED_PLAN.replace('平成24年10月完成予定', '平成22年10月完成予定');
const CLEAN = smallStrategy(['1-1 朝市を育てる'], smallMeasure());

async function sourceOf(...files: readonly PathAndText[]): Promise<ReportSource> {
  const edition = await readEditionIn(files, 'fy2012');
  const checker = new Checker(RULES);
  return reportSource(edition, {
    translate: (said) => translate(said, japanese),
    findingsOf: (file) => checker.check(file, edition),
  });
}

describe('The report on findings', () => {
  it('is a table for a spreadsheet, a row for each', async () => {
    const source = await sourceOf({ path: '戦略1.shisaku', text: FAULTY });
    const rows = findingRows(source.edition, source.findingsOf);
    const csv = writtenReport(findingsReport, 'csv', source).split('\r\n');
    assert.equal(csv[0], '\ufeff"ファイル","行","施策","事業名","所管","重さ","指摘","箇所","本文","直し方","規則"');
    assert.equal(csv.length, 1 + rows.length + 1);
    const line = csv.find((one) => one.endsWith('"plan-come-due"'));
    assert.match(
      line ?? '',
      /^"戦略1\.shisaku","\d+","施策1-2","港の休憩所の整備","港湾課、商工課","警告","平成24年度より前の.*","平成22年10月完成予定","待合室/,
    );
  });

  it('tells findings under their files in Markdown, each with a box to tick', async () => {
    const source = await sourceOf(
      { path: 'a.shisaku', text: FAULTY },
      { path: 'b.shisaku', text: CLEAN.replaceAll('1-1', '2-1').replace('戦略1', '戦略2') },
    );
    const rows = findingRows(source.edition, source.findingsOf);
    const own = rows.filter(({ uri }) => uri.endsWith('a.shisaku'));
    const text = writtenReport(findingsReport, 'md', source);
    assert.ok(
      text.startsWith(`# 指摘一覧 (${rows.length})\n\n## a.shisaku (${own.length})\n\n| □ | 行 | 施策 |`),
      text,
    );
    assert.equal(text.split('\n').filter((line) => line.startsWith('| □ | ') && /\d/.test(line)).length, rows.length);
  });

  it('tells in either language that there are none', async () => {
    const source = await sourceOf({ path: 'b.shisaku', text: CLEAN });
    assert.equal(writtenReport(findingsReport, 'md', source), '# 指摘一覧 (0)\n\n指摘はありません。\n');
    const inEnglish = { ...source, translate: reportSource(source.edition).translate };
    assert.equal(writtenReport(findingsReport, 'md', inEnglish), '# Findings (0)\n\nThere are no findings.\n');
  });
});
