import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { readForm } from '../../../server/src/form/readForm';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { DEFAULT_TYPEFACE } from '../../../server/src/word/choices/typefaces';
import { dedent } from '../../support/plans/dedent';
import { PRINTED_PLAN as PLAN } from '../../support/plans/printedPlan';
import { exported, exportedText } from '../../support/word/word';

type Parts = Readonly<Record<string, string>>;

async function docx(text: string, form = STANDARD_FORM): Promise<Parts> {
  const parts = unzipSync(await exported(text, 'docx', DEFAULT_TYPEFACE, form));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The words of the paragraphs of a style, in a part of the file. */
function paragraphs(part: string | undefined, style: string): string[] {
  return [...(part ?? '').matchAll(/<w:p>.*?<\/w:p>/g)]
    .filter(([paragraph]) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, words]) => words).join(''));
}

describe('A plan as a Word file', () => {
  let parts: Parts;
  let body: string;

  before(async () => {
    parts = await docx(PLAN);
    body = parts['word/document.xml'] ?? '';
  });

  it('has headings of Word, titles whole, for its navigation pane', () => {
    assert.deepEqual(paragraphs(body, 'Heading1'), ['戦略1 港の仕事を育てる']);
    assert.deepEqual(paragraphs(body, 'Heading2'), [
      '《基本戦略の考え方》',
      '《指針－平成23年度の重点的な取組》',
      '1-1 工場の連携を広げ、道具を貸し合う',
    ]);
    assert.deepEqual(paragraphs(body, 'Heading3'), [
      '新しい仕事の創出',
      '1 施策の必要性',
      '2 成果と課題',
      '3 23年度における取組の方向性',
      '4 重点的取組と主な事業',
    ]);
    assert.deepEqual(paragraphs(body, 'Heading4'), ['○ 成果', '学び合いの場づくり']);
  });

  it('is the same to who prints it with comments at its top', async () => {
    const html = async (text: string) => (await exportedText(text, 'html')).replace(/\s+/g, '');
    const comment = '<!-- shisaku-disable okurigana -->\n';
    assert.equal(await html(comment + PLAN), await html(PLAN));
    const withoutHeading = PLAN.slice(PLAN.indexOf('\n1-1 ') + 1);
    assert.equal(await html(comment + withoutHeading), await html(withoutHeading));
    const commented = paragraphs((await docx(comment + PLAN))['word/document.xml'], 'PlanComment');
    assert.equal(commented[0], '&lt;!-- shisaku-disable okurigana --&gt;');
  });

  it('has contents that are filled in, and asks nothing when it is opened', () => {
    assert.match(body, /<w:instrText xml:space="preserve">TOC \\h \\o &quot;1-2&quot;<\/w:instrText>/);
    assert.deepEqual(
      paragraphs(body, 'TOC2').map((entry) => entry.replace(/\d+$/, '')),
      paragraphs(body, 'Heading2'),
    );
    assert.ok(!parts['word/settings.xml']?.includes('updateFields'));
  });

  it('is A4, with year and strategy at the head of each page and its number at the foot', () => {
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/);
    assert.deepEqual(paragraphs(parts['word/header1.xml'], 'PlanHeader'), ['平成23年度　戦略1 港の仕事を育てる']);
    assert.match(parts['word/footer1.xml'] ?? '', /PAGE/);
  });

  it('is set in Japanese, lines that are broken on purpose not stretched', () => {
    assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="en-US" w:eastAsia="ja-JP"\/>/);
    assert.match(parts['word/styles.xml'] ?? '', /w:eastAsia="ＭＳ 明朝"/);
    assert.match(parts['word/settings.xml'] ?? '', /<w:doNotExpandShiftReturn\/>/);
  });

  it('has a footnote with the author’s mark and no other', () => {
    assert.match(body, /<w:footnoteReference w:customMarkFollows="1" w:id="1"\/>/);
    assert.deepEqual(paragraphs(parts['word/footnotes.xml'], 'FootnoteText'), ['(注)相談を受け、相手を探す人。']);
    assert.ok(!parts['word/footnotes.xml']?.includes('<w:footnoteRef/>'));
  });

  it('has programmes in bold, boxes and tables as tables, comments hidden', () => {
    assert.match(body, /<w:rStyle w:val="ProgrammeName"\/><\/w:rPr><w:t xml:space="preserve">\(道具の図書館\)/);
    assert.match(parts['word/styles.xml'] ?? '', /w:styleId="ProgrammeName".*?<w:b\/>/);
    assert.deepEqual(paragraphs(body, 'PlanBoxTitle'), ['【取組の例 西の工房】']);
    assert.deepEqual(paragraphs(body, 'PlanCell'), ['年度', '工場', '22', '20']);
    assert.deepEqual(paragraphs(body, 'PlanComment'), ['&lt;!-- 数は確認中 --&gt;']);
    assert.match(body, /<w:vanish\/>/);
  });

  it('hides the comments beside its words too', async () => {
    const text = '1-1 市を開く <!-- 題は案 -->\n\n1 施策の必要性 <!-- 未了 -->\n\n- 客が<!-- 数は -->減った。\n';
    const { 'word/document.xml': document = '' } = await docx(text);
    const hidden = [...document.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:vanish\/>.*?<w:t[^>]*>([^<]*)/g)];
    assert.deepEqual(
      hidden.map(([, words]) => words),
      ['&lt;!-- 題は案 --&gt;', '&lt;!-- 未了 --&gt;', '&lt;!-- 数は --&gt;'],
    );
    assert.deepEqual(paragraphs(document, 'Heading3'), ['1 施策の必要性']);
    assert.doesNotMatch(await exportedText(text, 'html'), /題は案|未了|数は/);
    assert.match(await exportedText(text, 'md'), /^## 1-1 市を開く\n\n<!-- 題は案 -->\n### 1 施策の必要性\n/);
  });

  it('ends with the list of programmes', () => {
    assert.deepEqual(paragraphs(body, 'ProgrammeListCell'), [
      ...['施策', '重点的取組', '主な事業', '区分'],
      ...['1-1 工場の連携を広げ、道具を貸し合う', '学び合いの場づくり', '工場交流会の開催', ''],
      ...['', '', '道具の図書館', '再掲'],
    ]);
  });

  it('lists the sections in charge where the plan names some, in Word and on the page', async () => {
    const text = '1-1 市を開く\n\n4 重点的取組と主な事業\n\n- 朝に開く。(朝市)(所管:商業課)\n- 夜に開く。(夜市)\n';
    const { 'word/document.xml': printed } = await docx(text);
    const cells = ['施策', '重点的取組', '主な事業', '所管', '区分', '1-1 市を開く', '', '朝市', '商業課', ''];
    assert.deepEqual(paragraphs(printed, 'ProgrammeListCell'), [...cells, '', '', '夜市', '', '']);
    assert.match(await exportedText(text, 'html'), /<td>朝市<\/td><td>商業課<\/td>/);
  });

  it('lists programmes with the marks of the plan’s form', async () => {
    const form = readForm({ marks: { relisted: ['重複', '再掲'] } });
    const { 'word/document.xml': printed } = await docx(PLAN, form);
    assert.equal(paragraphs(printed, 'ProgrammeListCell').at(-1), '重複');
  });
});

describe('A plan as a page', () => {
  let page: string;

  before(async () => {
    page = await exportedText(PLAN, 'html');
  });

  it('holds all it needs, fetches nothing and runs nothing', () => {
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.ok(!/<(?:script|link|img|iframe)|\son\w+=|url\(|https?:|@import/.test(page));
  });

  it('shows a measure on two pages: what has been, and what is done', () => {
    const [left = '', right = ''] = page.split('<section class="sheet right">');
    assert.match(left, /<section class="sheet left">\n<h3 class="measure">1-1 工場の連携を広げ、道具を貸し合う<\/h3>/);
    assert.match(left, /<h4 class="section">3 23年度における取組の方向性<\/h4>/);
    assert.match(right, /^\n<h4 class="section">4 重点的取組と主な事業<\/h4>/);
    assert.match(page, /\.spread > \.left \{ break-before: left; \}/);
    assert.match(page, /@page \{ size: A4;/);
  });

  it('keeps any word of the plan a word, and comments out', () => {
    assert.ok(page.includes('工場が&lt;互いを&gt;知らない。'));
    assert.ok(!page.includes('数は確認中'));
  });

  it('has notes at the foot of the page on which they are referred to', () => {
    assert.match(page, /案内人<sup><a href="#c1-2-l-note-1">\(注\)<\/a><\/sup>/);
    assert.match(page, /<li id="c1-2-l-note-1">\(注\)相談を受け、相手を探す人。<\/li>/);
  });

  it('has boxes, tables, programmes and their list', () => {
    assert.match(page, /<aside class="box">\n<p class="boxTitle">【取組の例 西の工房】<\/p>/);
    assert.match(page, /<tr><th>年度<\/th><th>工場<\/th><\/tr>\n<tr><td>22<\/td><td>20<\/td><\/tr>/);
    assert.match(page, /<b class="programme">\(道具の図書館\)<\/b><span class="mark">【再掲】<\/span>/);
    assert.match(page, /<tr><td><\/td><td><\/td><td>道具の図書館<\/td><td>再掲<\/td><\/tr>/);
  });
});

describe('A plan as Markdown', () => {
  it('has headings with #s, titles whole, and tables with a head', async () => {
    assert.equal(
      await exportedText(PLAN, 'md'),
      `${dedent(`
        # 戦略1 港の仕事を育てる

        ## 《基本戦略の考え方》

        港の仕事で暮らせる市とする。

        ## 《指針－平成23年度の重点的な取組》

        ### 新しい仕事の創出

        - 1-1 工場の連携を広げ、道具を貸し合う

        ## 1-1 工場の連携を広げ、道具を貸し合う

        ### 1 施策の必要性

        - 工場が<互いを>知らない。

        <!-- 数は確認中 -->
        ### 2 成果と課題

        #### ○ 成果

        - 案内人(注)を置いた。

        (注)相談を受け、相手を探す人。

        ### 3 23年度における取組の方向性

        - ◎互いに学ぶ工場を増やす。

        ### 4 重点的取組と主な事業

        #### 学び合いの場づくり

        - 工場を訪ね合う。**(工場交流会の開催)**

        ○道具を貸し合う。  
        (道具の図書館)【再掲】

        【取組の例 西の工房】

        - 旋盤の技を教え合った。

        | 年度 | 工場 |
        | --- | --- |
        | 22 | 20 |
      `)}\n`,
    );
  });
});
