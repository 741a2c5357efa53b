import assert from 'node:assert/strict';
import { runShisaku } from '../../../support/cli/commandLine';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';

const FILES = { 'fy2012/plan.shisaku': CHARGED_PLAN };

function report(...args: string[]) {
  return runShisaku(['report', ...args], FILES);
}

describe('shisaku report', () => {
  it('lists what the checks find, in each of its forms', async () => {
    for (const [format, begins] of [
      ['md', /^# Findings \(\d+\)\n\n## fy2012\/plan\.shisaku \(\d+\)/],
      ['csv', /^\ufeff"File","Line","Measure"[^]*"open-point"/],
    ] as const) {
      const { exitCode, out } = await report('findings', 'fy2012', '--format', format);
      assert.equal(exitCode, 0);
      assert.match(out, begins);
    }
  });

  it('lists open points by section in charge', async () => {
    const { exitCode, out } = await report('open-points', 'fy2012');
    assert.equal(exitCode, 0);
    assert.match(out, /^# 未決事項一覧（3）\n\n## 商工課（2）/);
  });

  it('lists those of one section alone', async () => {
    const { out } = await report('open-points', 'fy2012', '--charge', '港湾課');
    assert.match(out, /^# 未決事項一覧（1）\n\n## 港湾課（1）/);
    assert.doesNotMatch(out, /商工課（/);
  });

  it('lists the programmes of one section', async () => {
    const { out } = await report('charges', 'fy2012', '--charge', '港湾課', '--format', 'csv');
    assert.match(out, /^\ufeff"所管","事業名".*\r\n"港湾課","港の休憩所の整備".*\r\n$/);
  });

  it('writes into a file, in the form of its name', async () => {
    const { out, files } = await report('charges', 'fy2012', '-o', '所管別.json');
    assert.equal(out, '');
    assert.equal((JSON.parse(new TextDecoder().decode(files.get('所管別.json'))) as unknown[]).length, 2);
  });

  it('shows how a plan hangs together, in each of its forms', async () => {
    for (const [format, begins] of [
      ['md', /^# 施策体系図/],
      ['html', /^<!DOCTYPE html>/],
      ['csv', /^\ufeff"戦略","見出し","施策"/],
      ['json', /^\{\n {2}"title": "施策体系図/],
    ] as const) {
      const { exitCode, out } = await report('system', 'fy2012', '--format', format);
      assert.equal(exitCode, 0);
      assert.match(out, begins);
    }
  });

  it('tells how long measures are, in each of its forms', async () => {
    for (const [format, begins] of [
      ['md', /^# 字数一覧/],
      ['csv', /^\ufeff"施策","字数","施策の必要性"/],
      ['json', /^\[\n {2}\{\n {4}"number": "\d-1"/],
    ] as const) {
      const { exitCode, out } = await report('lengths', 'fy2012', '--format', format);
      assert.equal(exitCode, 0);
      assert.match(out, begins);
    }
  });

  it('says which forms a report has, and that findings, system and lengths are no section’s', async () => {
    for (const [args, said] of [
      [['charges', 'fy2012', '--format', 'html'], /The report “charges” has no form “html”\. It has: md, csv, json/],
      [['findings', 'fy2012', '--format', 'json'], /The report “findings” has no form “json”\. It has: md, csv/],
      [['findings', 'fy2012', '--charge', '商工課'], /The report “findings” takes no --charge/],
      [['system', 'fy2012', '--charge', '商工課'], /The report “system” takes no --charge/],
      [['lengths', 'fy2012', '--charge', '商工課'], /The report “lengths” takes no --charge/],
    ] as const) {
      const { exitCode, err } = await report(...args);
      assert.equal(exitCode, 2);
      assert.match(err, said);
    }
  });

  it('names the reports, and the sections in charge, where there is no such one', async () => {
    for (const [args, said] of [
      [
        ['budget', 'fy2012'],
        /There is no report “budget”\. The reports are: findings, open-points, charges, system, lengths$/m,
      ],
      [['charges', 'fy2012', '--charge', '税務課'], /“税務課” as its section in charge\. Named are: 商工課, 港湾課/],
    ] as const) {
      const { exitCode, err } = await report(...args);
      assert.equal(exitCode, 2);
      assert.match(err, said);
    }
  });
});
