import assert from 'node:assert/strict';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { dedent } from '../../support/plans/dedent';
import { imported, textOfBody, told } from '../../support/word/word';
import { inList, inStyle, list, p, r, style, table, wordFile, wordParts } from '../../support/word/wordFile';

const HEADINGS = [1, 2, 3, 4].map((level) => style(`H${level}`, `heading ${level}`)).join('');
const BULLETS = list(1, ['bullet', '\uf06c'], ['bullet', '・']) + list(2, ['bullet', '◎']) + list(3, ['bullet', '○']);

describe('A Word file as a plan', () => {
  it('is laid out as a bureau writes', () => {
    const body = [
      p('戦略1 港の仕事を育てる', inStyle('H1')),
      p('《指針－平成23年度の重点的な取組》', inStyle('H2')),
      p('新しい仕事の創出', inStyle('H3')),
      p('1-1 工場の連携を広げる', inList(1)),
      p(r('新しい仕事の創出', '<w:b/>'), inList(1)),
      p('互いに学ぶ。', inList(1, 1)),
      p('工場が互いに学ぶ場を設ける。', inList(1)),
      p('1-1 工場の連携を広げる', inStyle('H2')),
      p('1 施策の必要性', inStyle('H3')),
      p('工場が互いを知らない。', inList(1)),
      p('2 成果と課題', inStyle('H3')),
      p('成果', inList(3)),
      p('20社が集まった。', inList(1)),
      p('3 23年度における取組の方向性', inStyle('H3')),
      p('工場が互いに学ぶ場を設ける。', inList(2)),
      p('4 重点的取組と主な事業', inStyle('H3')),
      p('学び合いの場づくり', inStyle('H4')),
      p(r('工場を訪ね合う。') + r('(工場交流会の開催)', '<w:b/>'), inList(1)),
      p('道具を貸し合う。', inList(3)),
      p('(道具の図書館)'),
    ].join('');
    assert.equal(
      textOfBody(body, { styles: HEADINGS, numbering: BULLETS }),
      `${dedent(`
        戦略1 港の仕事を育てる

        《指針－平成23年度の重点的な取組》

        新しい仕事の創出

        - 1-1 工場の連携を広げる

        - **新しい仕事の創出**
         - ・互いに学ぶ。

        - 工場が互いに学ぶ場を設ける。

        1-1 工場の連携を広げる

        1 施策の必要性

        - 工場が互いを知らない。

        2 成果と課題

        ○ 成果

        - 20社が集まった。

        3 23年度における取組の方向性

        - ◎工場が互いに学ぶ場を設ける。

        4 重点的取組と主な事業

        学び合いの場づくり

        - 工場を訪ね合う。**(工場交流会の開催)**
        ○道具を貸し合う。
        (道具の図書館)
      `)}\n`,
    );
  });

  it('has the numbers that Word counts, written out', () => {
    const numbering =
      list(1, ['decimal', '戦略%1'], ['decimal', '%1-%2'], ['decimalFullWidth', '%3']) +
      list(2, ['decimalEnclosedCircle', '%1']) +
      list(3, ['decimal', '(%1)']);
    const body = [
      p('港を開く', inStyle('H1') + inList(1, 0)),
      p('船を呼ぶ', inStyle('H2') + inList(1, 1)),
      p('荷を運ぶ', inStyle('H2') + inList(1, 1)),
      p('施策の必要性', inStyle('H3') + inList(1, 2)),
      p('船が来ない。', inList(2)),
      p('荷が着かない。', inList(2)),
      p('倉庫が足りない。', inList(3)),
      p('港を広げる', inStyle('H1') + inList(1, 0)),
      p('岸壁を直す', inStyle('H2') + inList(1, 1)),
    ].join('');
    assert.deepEqual(textOfBody(body, { styles: HEADINGS, numbering }).split('\n').filter(Boolean), [
      '戦略1 港を開く',
      '1-1 船を呼ぶ',
      '1-2 荷を運ぶ',
      '１ 施策の必要性',
      '① 船が来ない。',
      '② 荷が着かない。',
      '- (1) 倉庫が足りない。',
      '戦略2 港を広げる',
      '2-1 岸壁を直す',
    ]);
  });

  it('joins the titles that a spread has broken', () => {
    const lines = [
      '- 1-1 港を広げ、船を呼ぶ',
      '1-1 港を広',
      '1 施策の必要性',
      '- 船が来ない。',
      'げ、船を呼ぶ',
      '2 成果と課題',
    ];
    assert.equal(
      textOfBody(lines.map((line) => p(line)).join('')),
      '- 1-1 港を広げ、船を呼ぶ\n\n1-1 港を広げ、船を呼ぶ\n\n1 施策の必要性\n\n- 船が来ない。\n\n2 成果と課題\n',
    );
  });

  it('keeps ruby, tabs, full-width blanks and line breaks as text', () => {
    const ruby =
      '<w:ruby><w:rt><w:r><w:t>しらほ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>白帆</w:t></w:r></w:rubyBase></w:ruby>';
    assert.equal(textOfBody(p(r(ruby) + r('の港。'))), '白帆(しらほ)の港。\n');
    assert.equal(textOfBody(p(r('港') + r('<w:tab/>') + r('船'))), '港　船\n');
    assert.equal(textOfBody(p('　港を開く。')), '　港を開く。\n');
    assert.equal(textOfBody(p(r('- 港を開く。') + r('<w:br/>') + r('(開港)'))), '- 港を開く。\n(開港)\n');
    assert.equal(textOfBody(p(r('港') + r('<w:br w:type="page"/>')) + p('船')), '港\n\n船\n');
  });

  it('makes a known heading one line, wherever Word breaks it', () => {
    assert.equal(
      textOfBody(p(r('1 施策の') + r('<w:br/>') + r('必要性'), inStyle('H3')), { styles: HEADINGS }),
      '1 施策の必要性\n',
    );
    assert.equal(
      textOfBody(p(r('港を開く') + r('<w:br/>') + r('船を呼ぶ'), inStyle('H3')), { styles: HEADINGS }),
      '### 港を開く\n船を呼ぶ\n',
    );
  });

  it('keeps the level of a heading that a plan would not take for one', () => {
    const read = imported(wordFile(p('港の歩み', inStyle('H3')) + p('港は古い。'), { styles: HEADINGS }));
    assert.equal(read.text, '### 港の歩み\n\n港は古い。\n');
    assert.deepEqual(told(read), ['1: A heading of Word that this form does not know is kept with its #s.']);
  });

  it('keeps bold where it stands out, and not in headings', () => {
    assert.equal(textOfBody(p(r('港を') + r('開く', '<w:b/>') + r('。'))), '港を**開く**。\n');
    assert.equal(textOfBody(p(r('1 施策の必要性', '<w:b/>'))), '1 施策の必要性\n');
    assert.equal(textOfBody(p(r('(開港)', '<w:b/>'))), '**(開港)**\n');
    assert.equal(textOfBody(p(r('港', '<w:b w:val="0"/>'))), '港\n');
    assert.equal(textOfBody(p(r('港を ', '<w:b/>') + r('開く。'))), '**港を** 開く。\n');
  });

  it('writes notes below their paragraph, numbered as Word counts them', () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${p(r('<w:footnoteRef/>') + r(` ${text}`))}</w:footnote>`;
    const body =
      p(r('- 船') + r('<w:footnoteReference w:id="2"/>') + r('を呼ぶ。')) +
      p(r('- 荷') + r('<w:endnoteReference w:id="2"/>'));
    const parts = {
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote>${note(2, '大型の客船。')}`,
      endnotes: `<w:endnote w:id="2">${p(r('<w:endnoteRef/>') + r('コンテナ。'))}</w:endnote>`,
    };
    assert.equal(textOfBody(body, parts), '- 船(注1)を呼ぶ。\n\n(注1)大型の客船。\n\n- 荷(注2)\n\n(注2)コンテナ。\n');
  });

  it('keeps the marks of notes that the author chose', () => {
    const body = p(
      r('- 船') + r('<w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>(注)</w:t>') + r('を呼ぶ。'),
    );
    const footnotes = `<w:footnote w:id="2">${p(r('(注)') + r('大型の客船。'))}</w:footnote>`;
    assert.equal(textOfBody(body, { footnotes }), '- 船(注)を呼ぶ。\n\n(注)大型の客船。\n');
    const star = body.replace('(注)', '*');
    assert.equal(
      textOfBody(star, { footnotes: footnotes.replace('(注)', '*') }),
      '- 船(注1)を呼ぶ。\n\n(注1)大型の客船。\n',
    );
  });

  it('puts a note below the programme that stands on a line of its own', () => {
    const body = p(r('- 船を呼ぶ') + r('<w:footnoteReference w:id="2"/>') + r('。')) + p('(開港)') + p('- 荷を運ぶ。');
    const footnotes = `<w:footnote w:id="2">${p('客船。')}</w:footnote>`;
    assert.equal(textOfBody(body, { footnotes }), '- 船を呼ぶ(注1)。\n(開港)\n\n(注1)客船。\n\n- 荷を運ぶ。\n');
  });

  it('leaves out contents and indexes, and says so', () => {
    const contents =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${p('戦略1 港………1')}</w:sdtContent></w:sdt>`;
    const body = contents + p('1-1 船……2', inStyle('T')) + p('戦略1 港');
    const read = imported(wordFile(body, { styles: style('T', 'toc 2') }));
    assert.equal(read.text, '戦略1 港\n');
    assert.deepEqual(told(read), [
      'Contents, indexes and the list of programmes were left out: an export makes them anew.',
    ]);
  });

  it('keeps what Word hides as a comment, and a comment as it is', () => {
    const read = imported(
      wordFile(p(r('港', '<w:vanish/>')) + p(r('&lt;!-- 確認済み --&gt;', '<w:vanish/>')) + p('船')),
    );
    assert.equal(read.text, '<!-- 港 -->\n<!-- 確認済み -->\n船\n');
    assert.deepEqual(told(read), ['1: Words that Word hides are kept as a comment.']);
  });

  it('keeps struck words between ~~, and says so', () => {
    const read = imported(wordFile(p(r('港を') + r('閉じる', '<w:strike/>') + r('開く。'))));
    assert.equal(read.text, '港を~~閉じる~~開く。\n');
    assert.deepEqual(told(read), ['1: Words are struck through: they stand between ~~. Delete them or keep them.']);
  });

  it('shows signs that have no character as 〓, and counts them', () => {
    const read = imported(wordFile(p(r('<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="X" w:char="F012"/>'))));
    assert.equal(read.text, '✓〓\n');
    assert.deepEqual(told(read), ['1 signs of a font of signs could not be read: each stands as 〓.']);
  });

  it('keeps the place of a picture', () => {
    const picture =
      '<w:drawing><wp:inline><wp:docPr id="1" name="図 1" descr="港の写真"/><a:blip r:embed="p1"/></wp:inline></w:drawing>';
    const relationships = '<Relationship Id="p1" Type="x/image" Target="media/image1.png"/>';
    const read = imported(wordFile(p(r('船を呼ぶ。') + r(picture)) + p('荷を運ぶ。'), { relationships }));
    assert.equal(read.text, '船を呼ぶ。\n\n![港の写真](image1.png)\n\n荷を運ぶ。\n');
    assert.deepEqual(told(read), ['3: A picture or chart stays in the Word file: only its place is kept.']);
  });

  it('puts a text box below its paragraph, once', () => {
    const box = `<w:pict><w:txbxContent>${p('船の歴史')}</w:txbxContent></w:pict>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    const read = imported(wordFile(p(r('港を開く。') + r(both)) + p('荷を運ぶ。')));
    assert.equal(read.text, '港を開く。\n\n船の歴史\n\n荷を運ぶ。\n');
    assert.deepEqual(told(read), ['3: A text box is placed below the paragraph on which it hangs.']);
  });

  it('reads through fields, links, content controls and equations', () => {
    const field = `${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText>PAGE</w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${r('12')}${r('<w:fldChar w:fldCharType="end"/>')}`;
    assert.equal(textOfBody(p(r('第') + field + r('頁'))), '第12頁\n');
    assert.equal(textOfBody(p(`<w:hyperlink r:id="x">${r('港')}</w:hyperlink>`)), '港\n');
    assert.equal(textOfBody(`<w:sdt><w:sdtContent>${p('港')}</w:sdtContent></w:sdt>`), '港\n');
    assert.equal(textOfBody(p(`${r('面積は')}<m:oMath><m:r><m:t>a×b</m:t></m:r></m:oMath>`)), '面積はa×b\n');
  });

  it('reads names by their namespaces, whatever prefixes a program gives them', () => {
    const usual = wordParts(p(r('港を') + r('開く', '<w:b/>') + r('。')), { styles: HEADINGS });
    const others = Object.entries(usual).map(([name, bytes]): [string, Uint8Array] => {
      const xml = strFromU8(bytes)
        .replace(/(<\/?|\s|xmlns:)w(?=[:=])/g, '$1ns0')
        .replace(/<(\/?)Relationship/g, '<$1ns1:Relationship')
        .replace(
          '<ns1:Relationships',
          '<ns1:Relationships xmlns:ns1="http://schemas.openxmlformats.org/package/2006/relationships"',
        );
      return [name, strToU8(xml)];
    });
    assert.equal(imported(zipSync(Object.fromEntries(others))).text, '港を**開く**。\n');
  });

  it('says when there is no text', () => {
    const read = imported(wordFile(p('')));
    assert.equal(read.text, '');
    assert.deepEqual(told(read), ['The document holds no text.']);
  });

  it('says what stands outside the plan', () => {
    const read = imported(
      wordFile(
        ['送付状です。', '戦略1 港を開く', '1-1 船を呼ぶ', '担当は未定', '1 施策の必要性', '- 船が来ない。']
          .map((line) => p(line))
          .join(''),
      ),
    );
    assert.deepEqual(told(read), [
      '1: This stands before the first heading of the plan.',
      '7: This stands in no section of its measure.',
    ]);
  });

  it('reads a caption with the room of its picture', () => {
    const body = p('港の写真', inStyle('C'));
    assert.equal(textOfBody(p('港。') + body, { styles: style('C', 'caption') }), '港。\n\n\n\n港の写真\n');
  });

  it('takes the first line of a form’s row for its heading', () => {
    const body = table(
      ['施策の必要性', p('- 船が来ない。') + p('- 荷が着かない。')],
      ['成果と課題', p('○ 成果') + p('- 船が来た。')],
    );
    assert.equal(
      textOfBody(body),
      '施策の必要性\n\n- 船が来ない。\n- 荷が着かない。\n\n成果と課題\n\n○ 成果\n\n- 船が来た。\n',
    );
  });
});
