import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { printPreview } from '../../../server/src/word/printPreview';
import { DEFAULT_TYPEFACE } from '../../../server/src/word/choices/typefaces';
import { PRINTED_PLAN as PLAN } from '../../support/plans/printedPlan';
import { readPlanFile } from '../../support/workspaces/plan';

/** The preview where the cursor stands before such words, without its links. */
function previewAt(words: string, plan = PLAN): string {
  return linkedPreviewAt(words, plan).replace(/<a class="to"[^>]*><\/a>/g, '');
}

function linkedPreviewAt(words: string, plan = PLAN): string {
  assert.ok(plan.includes(words), words);
  const line = plan.slice(0, plan.indexOf(words)).split('\n').length - 1;
  return printPreview(readPlanFile(plan), STANDARD_FORM, { line, linkTo: (to) => `to:${to}` }, DEFAULT_TYPEFACE);
}

/** Every block that a page points out, without its tags. */
function pointedOut(page: string): string[] {
  return [...page.matchAll(/<(\w+) class="(?:\w+ )?here">(.*?)<\/\1>/gs)].map(([, , html = '']) =>
    html.replace(/<[^>]*>/g, '').trim(),
  );
}

describe('The print preview', () => {
  it('shows the two pages of the measure in which the cursor stands, and no others', () => {
    const page = previewAt('案内人(注)');
    assert.match(page, /<article class="spread" id="preview">/);
    assert.match(page, /<h3 class="measure">1-1 工場の連携を広げ、道具を貸し合う<\/h3>/);
    assert.match(page, /工場交流会の開催/);
    assert.ok(!page.includes('<h2 class="strategy">'));
  });

  it('shows what stands before the measures on a sheet of its own', () => {
    const page = previewAt('港の仕事で暮らせる');
    assert.match(page, /<section class="sheet" id="preview">\n<h2 class="strategy">/);
    assert.ok(!page.includes('class="spread"'));
  });

  const places = {
    'a heading': ['2 成果と課題', '2 成果と課題'],
    'an entry of a list': ['案内人(注)', '案内人(注)を置いた。'],
    'an item, from each of its lines': ['(道具の図書館)', '道具を貸し合う。(道具の図書館)【再掲】'],
    'an entry of a box': ['旋盤の技', '旋盤の技を教え合った。'],
    'the title of a box': ['【取組の例', '【取組の例 西の工房】'],
    'the measure’s heading': ['1-1 工場の連携を広げ、\n', '1-1 工場の連携を広げ、道具を貸し合う'],
    'what stands above a comment': ['数は確認中', '工場が&lt;互いを&gt;知らない。'],
  } as const;
  for (const [what, [words, expected]] of Object.entries(places)) {
    it(`points out ${what}`, () => {
      assert.deepEqual(pointedOut(previewAt(words)), [expected]);
    });
  }

  it('points out a table as a whole', () => {
    assert.match(previewAt('| 22 | 20 |'), /<table class="here">\n<tr><th>年度<\/th>/);
  });

  it('leads from each block to its line', () => {
    const lines = PLAN.split('\n');
    const page = linkedPreviewAt('案内人(注)');
    const links = Array.from(page.matchAll(/<a class="to" href="to:(\d+)" tabindex="-1"><\/a>([^<]*)/g));
    assert.ok(links.length > 10);
    const lineOf = (words: string) => lines[Number(links.find(([, , shown = '']) => shown.startsWith(words))?.[1])];
    assert.equal(lineOf('1-1 工場の連携'), '1-1 工場の連携を広げ、');
    assert.equal(lineOf('互いに学ぶ'), '- ◎互いに学ぶ工場を増やす。');
    assert.equal(lineOf('旋盤の技'), '- 旋盤の技を教え合った。');
    assert.ok(links.some(([, to]) => lines[Number(to)] === '| 年度 | 工場 |'));
  });

  it('tells lines of the second strategy from those of the first', () => {
    const two = `${PLAN}\n戦略2 海の仕事を育てる\n\n2-1 船を直す\n\n1 施策の必要性\n\n- 船が古い。\n`;
    const page = previewAt('船が古い', two);
    assert.match(page, /<h3 class="measure">2-1 船を直す<\/h3>/);
    assert.deepEqual(pointedOut(page), ['船が古い。']);
  });

  it('is an empty sheet where nothing is written', () => {
    assert.match(previewAt('', ''), /<body>\n<section class="sheet"><\/section>\n<\/body>/);
  });

  it('fetches nothing and runs nothing, whatever the plan says', () => {
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
    const page = previewAt('必要性', `1-1 ${hostile}\n1 施策の必要性\n- ${hostile}\n`);
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<(?:script|img)\b/i);
  });
});
