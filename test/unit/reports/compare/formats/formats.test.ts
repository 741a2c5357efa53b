import assert from 'node:assert/strict';
import { comparisonCsv } from '../../../../../server/src/reports/compare/formats/comparisonCsv';
import { comparisonHtml } from '../../../../../server/src/reports/compare/formats/comparisonHtml';
import { comparisonJson } from '../../../../../server/src/reports/compare/formats/comparisonJson';
import { comparisonMarkdown } from '../../../../../server/src/reports/compare/formats/comparisonMarkdown';
import { compared, NEW_PLAN, OLD_PLAN, TOLD } from '../../../../support/plans/twoEditions';

const MOVED =
  '港の歴史を語る<b>若い</b>人を育てる。(港の語り部養成) | 港の歴史を語る人を育てる。(港の語り部養成) | 施策1-1から移動';

describe('The 新旧対照表', () => {
  it('in Markdown has a table for each heading, the changed words bold', async () => {
    const text = comparisonMarkdown(await compared(OLD_PLAN, NEW_PLAN, TOLD));
    assert.match(text, /^# 港の計画　新旧対照表\n/);
    assert.match(text, /\| 主な事業（延べ） \| 6 \| 5 \| \+1 \|/);
    assert.match(text, /^\| 主な事業 \| 1 \| 4 \| 1 \| 1 \| 2 \| 1 \| 1 \| 1 \|$/m);
    assert.match(text, /^### 終了（1）\n\n.*\n.*\n\| 夜市の開催 \| {2}\| 施策1-1 \|$/m);
    assert.match(text, /### 1-1 朝市を育てる\n\n\| 区分 \| 平成24年度（新） \| 平成23年度（旧） \| 備考 \|/);
    assert.match(text, /\| 課題 \| （削除） \| <b>朝は道が混む。<\/b> \| {2}\|/);
    assert.match(text, /\| （施策1-2へ移動） \| <b>港の歴史を語る人を育てる。\(港の語り部養成\)<\/b> \|/);
    assert.ok(text.includes(MOVED));
    assert.match(text, /\| 改称（旧 浜の味くらべ） \|/);
    assert.match(text, /\n$/);
  });

  it('names strategies, measures, sections and marks by the words of the plan’s form', async () => {
    const form = {
      levels: { strategy: ['基本目標', '戦略'], measure: ['取組'] },
      marks: { relisted: ['重複', '再掲'] },
      sections: [
        { kind: 'necessity' },
        { kind: 'results', subsections: [{ kind: 'challenges', title: '残った課題', aliases: ['課題'] }] },
        { kind: 'direction' },
        { kind: 'initiatives' },
      ],
    };
    const text = comparisonMarkdown(await compared(OLD_PLAN, NEW_PLAN, TOLD, form));
    for (const named of [
      '（取組1-2へ移動）',
      '取組1-1から移動',
      '| 夜市の開催 |  | 取組1-1 |',
      '| 重複 |',
      '### 基本目標1 ',
      '| 残った課題 | （削除） |',
    ]) {
      assert.ok(text.includes(named), named);
    }
    assert.doesNotMatch(text, /施策\d|再掲 /);
  });

  it('in HTML stands by itself, and lets no word of a plan become a tag', async () => {
    const html = comparisonHtml(await compared(OLD_PLAN, NEW_PLAN.replace('駐車場', '<script>"駐車場"&')));
    assert.match(html, /^<!DOCTYPE html>\n<html lang="ja">/);
    assert.doesNotMatch(html, /<script|https?:/);
    assert.ok(html.includes('&lt;script&gt;&quot;駐車場&quot;&amp;'));
    assert.ok(html.includes('語る<mark>若い</mark>人'));
    assert.ok(html.includes('<td class="none">（新規）</td>'));
    assert.equal(html.match(/<tr/g)?.length, html.match(/<\/tr>/g)?.length);
  });

  it('asks to confirm renamings, and does not where there are none', async () => {
    const heading = '改称の候補';
    for (const form of [comparisonHtml, comparisonMarkdown]) {
      assert.ok(form(await compared()).includes(heading));
      assert.ok(!form(await compared(NEW_PLAN, NEW_PLAN)).includes(heading));
    }
  });

  it('says where nothing has changed', async () => {
    const same = await compared(NEW_PLAN, NEW_PLAN);
    assert.match(comparisonMarkdown(same), /## 施策の異動\n\nありません。/);
    assert.match(comparisonMarkdown(same), /## 新旧対照表\n\n変更はありません。\n$/);
    assert.match(comparisonHtml(same), /<p>変更はありません。<\/p>/);
  });

  it('as CSV has a row for each measure and each programme', async () => {
    const rows = comparisonCsv(await compared(OLD_PLAN, NEW_PLAN, TOLD)).split('\r\n');
    assert.equal(rows.length, 1 + 2 + 6 + 1);
    assert.equal(
      rows[0],
      '\ufeff"種別","異動","名称（新）","名称（旧）","掲載（新）","掲載（旧）","変わった箇所","変わった語（新）","変わった語（旧）"',
    );
    assert.ok(
      rows.includes('"施策","文言の変更","朝市を育てる","朝市を育てる","施策1-1","施策1-1","課題、主な事業","",""'),
    );
    assert.ok(
      rows.includes(
        '"主な事業","移動・文言の変更","港の語り部養成","港の語り部養成","施策1-2","施策1-1","主な事業","若い",""',
      ),
    );
    assert.ok(rows.includes('"主な事業","終了","","夜市の開催","","施策1-1","","",""'));
  });

  it('as CSV lets no name run as a formula', async () => {
    const csv = comparisonCsv(await compared(OLD_PLAN, NEW_PLAN.replaceAll('道具の貸出し', '=HYPERLINK&道具')));
    assert.ok(csv.includes(`"'=HYPERLINK&道具"`));
  });

  it('as JSON has every key, with lines from 0', async () => {
    const comparison = await compared(OLD_PLAN, NEW_PLAN, TOLD);
    const json = JSON.parse(comparisonJson(comparison, (uri) => uri.replace('file:///plans/', ''))) as {
      readonly before: { readonly fiscalYear: number };
      readonly measures: readonly unknown[];
      readonly programmes: readonly { readonly status: readonly string[]; readonly after: unknown }[];
      readonly sections: readonly { readonly heading: string; readonly rows: readonly Record<string, unknown>[] }[];
    };
    assert.equal(json.before.fiscalYear, 2011);
    assert.equal(json.measures.length, 2);
    const line = NEW_PLAN.split('\n').findIndex((text) => text.includes('(道具の貸出し)'));
    assert.deepEqual(json.programmes.find(({ status }) => status.includes('new'))?.after, {
      name: '道具の貸出し',
      measure: '1-1',
      initiative: '朝市の場所づくり',
      charge: null,
      listings: [{ measure: '1-1', kind: 'primary' }],
      text: '店を出す人に道具を貸す。',
      file: 'fy2012/plan.shisaku',
      line,
    });
    const keys = json.sections.flatMap((section) => section.rows.map((row) => Object.keys(row).join()));
    assert.deepEqual([...new Set(keys)], ['area,before,after,movedFrom,movedTo,differences']);
  });
});
