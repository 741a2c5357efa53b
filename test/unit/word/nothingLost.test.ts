import assert from 'node:assert/strict';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { imported, textOfBody, told } from '../../support/word/word';
import { field, inStyle, p, r, style, table, wordFile, wordParts } from '../../support/word/wordFile';

const STRICT = 'http://purl.oclc.org/ooxml';

const comment = (id: number, content: string): string =>
  `<w:comment w:id="${id}" w:author="山田" w:date="2011-01-20T09:00:00Z">${content}</w:comment>`;

describe('What stands beside the words of a Word file', () => {
  it('is kept in a note: paragraphs, tables, notes and comments of its own', () => {
    const footnotes = [
      `<w:footnote w:id="1">${p('相談を受ける人。')}${table(['市', '20人'])}${p(
        r('研修') + r('<w:footnoteReference w:id="2"/>') + r('を受ける') + r('<w:commentReference w:id="0"/>'),
      )}</w:footnote>`,
      `<w:footnote w:id="2">${p('年に2回。')}</w:footnote>`,
    ].join('');
    const comments = comment(0, p('回数は？'));
    assert.equal(
      textOfBody(p(r('案内人') + r('<w:footnoteReference w:id="1"/>') + r('を置く。')), { footnotes, comments }),
      [
        '案内人(注1)を置く。',
        '',
        '(注1)相談を受ける人。',
        '市',
        '20人',
        '研修(注2)を受ける［要確認: 回数は？（山田, 2011-01-20）］',
        '(注2)年に2回。',
        '',
      ].join('\n'),
    );
  });

  it('is kept in a cell: hidden words below the row, struck ones told', () => {
    const cell = p(r('20') + r('概数', '<w:vanish/>') + r('社', '<w:strike/>'));
    const read = imported(wordFile(table([cell, '工場'], ['30', '商店'])));
    assert.equal(read.text, '| 20~~社~~ | 工場 |\n| 30 | 商店 |\n<!-- 概数 -->\n');
    assert.deepEqual(told(read), [
      '1: Words are struck through: they stand between ~~. Delete them or keep them.',
      '3: Words that Word hides are kept as a comment.',
    ]);
  });

  it('is kept below a paragraph that says nothing: a comment on a picture', () => {
    const picture = '<w:drawing><wp:inline><wp:docPr id="1" name="図 1" descr="朝市の様子"/></wp:inline></w:drawing>';
    const paragraphs = p('港') + p(r(picture) + r('<w:commentReference w:id="0"/>')) + p('市');
    const read = textOfBody(paragraphs, { comments: comment(0, p('差し替え')) });
    assert.match(read, /^港\n+!\[朝市の様子\]\(\)\n+※［要確認: 差し替え（山田, 2011-01-20）］\n+市\n$/);
  });

  it('is kept where it stands: a comment on hidden words, and one behind it', () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>概数</w:t><w:commentReference w:id="0"/></w:r>`;
    const paragraph = p(r('港を') + hidden + r('市民に') + r('<w:commentReference w:id="1"/>') + r('開く。'));
    const comments = comment(0, p('幾つ')) + comment(1, p('いつ'));
    assert.equal(
      textOfBody(paragraph, { comments }),
      '港を［要確認: 幾つ（山田, 2011-01-20）］市民に［要確認: いつ（山田, 2011-01-20）］開く。\n<!-- 概数 -->\n',
    );
  });

  it('is told where it has no place: a comment on the header', () => {
    const comments = comment(
      0,
      p(r('全体に') + r('<w:br/>') + r('見直す') + `<w:del>${r('こと')}</w:del>`) + p('二案で'),
    );
    assert.deepEqual(told(imported(wordFile(p('港'), { comments }))), [
      'A comment is on nothing that was taken in: ［要確認: 全体に 見直す 二案で（山田, 2011-01-20）］',
    ]);
  });

  it('is told where it stands on every page: headers and footers, but no page numbers', () => {
    const header = p('平成23年度 素案') + p('取扱注意', '<w:jc w:val="right"/>') + p('計画の柱の文字', inStyle('H'));
    const footer = p(`${r('- ')}${field('PAGE', '12')}${r(' -')}`);
    const read = imported(wordFile(p('港'), { header, footer, styles: style('H', '計画の柱') }));
    assert.equal(read.text, '港\n');
    assert.deepEqual(told(read), ['Headers and footers were left out: 平成23年度 素案 / 取扱注意']);
  });

  it('is hidden or struck where a style says so', () => {
    const looks = (id: string, type: string, look: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${look}</w:rPr></w:style>`;
    const styles =
      looks('memo', 'paragraph', '<w:vanish/>') +
      looks('gone', 'character', '<w:strike/>') +
      `<w:style w:type="character" w:styleId="back"><w:name w:val="back"/><w:basedOn w:val="gone"/><w:rPr><w:strike w:val="0"/></w:rPr></w:style>`;
    const run = r('古い', '<w:rStyle w:val="gone"/>') + r('新しい港', '<w:rStyle w:val="back"/>');
    const body = p('内部の覚え', inStyle('memo')) + p(r('見せる', '<w:vanish w:val="0"/>'), inStyle('memo')) + p(run);
    assert.equal(textOfBody(body, { styles }), '<!-- 内部の覚え -->\n見せる\n\n~~古い~~新しい港\n');
  });

  it('is taken from what is there for older programs, where newer ones find nothing', () => {
    const both = (choice: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${r('旧')}</mc:Fallback></mc:AlternateContent>`;
    assert.equal(textOfBody(p(r('港の') + both('') + both(r('新')))), '港の旧新\n');
  });

  it('is read by the names of the standard’s strict kind too', () => {
    const strict = Object.entries(wordParts(p(r('港を') + r('開く', '<w:b w:val="true"/>')), { styles: '' })).map(
      ([name, bytes]): [string, Uint8Array] => [
        name,
        strToU8(
          strFromU8(bytes)
            .replaceAll(
              'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
              `${STRICT}/wordprocessingml/main`,
            )
            .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', `${STRICT}/officeDocument/`),
        ),
      ],
    );
    assert.equal(imported(zipSync(Object.fromEntries(strict))).text, '港を**開く**\n');
  });

  it('is kept where a drawing holds words and a picture', () => {
    const drawing = `<w:drawing><wp:docPr id="1" descr="体系図"/><w:txbxContent>${p('柱の名')}</w:txbxContent><a:blip r:embed="i"/></w:drawing>`;
    const relationships = '<Relationship Id="i" Type="x/image" Target="media/image1.png"/>';
    assert.equal(textOfBody(p(r('図') + r(drawing)), { relationships }), '図\n\n柱の名\n\n![体系図](image1.png)\n');
  });

  it('is kept where a diagram shows it, from the whole to its parts', () => {
    const point = (id: string, words: string, type = 'node'): string =>
      `<dgm:pt modelId="${id}" type="${type}"><dgm:t><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const below = (from: string, to: string, order: number, type = 'parOf'): string =>
      `<dgm:cxn modelId="${from}${to}" type="${type}" srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
    const points = [
      point('0', '', 'doc'),
      point('b', '二つ目の柱'),
      point('a', '一つ目の柱'),
      point('a1', '柱を支える施策'),
      point('s', '矢印の言葉', 'sibTrans'),
      point('p', '描き方', 'pres'),
    ];
    const links = [below('0', 'b', 1), below('0', 'a', 0), below('a', 'a1', 0), below('a', 'p', 0, 'presOf')];
    const model = `<d:dataModel xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><d:ptLst>${points.join('')}</d:ptLst><d:cxnLst>${links.join('')}</d:cxnLst></d:dataModel>`;
    const drawing =
      '<w:drawing><wp:inline><wp:docPr id="1"/><a:graphic><dgm:relIds r:dm="d" r:lo="l"/></a:graphic></wp:inline></w:drawing>';
    const relationships = '<Relationship Id="d" Type="x/diagramData" Target="diagrams/data1.xml"/>';
    const others = { 'diagrams/data1.xml': model.replaceAll('dgm:', 'd:') };
    assert.equal(
      textOfBody(p(r('体系図') + r(drawing)), { relationships, others }),
      '体系図\n\n一つ目の柱\n\n柱を支える施策\n\n二つ目の柱\n\n矢印の言葉\n',
    );
  });

  it('is kept where it is the title of a chart', () => {
    const drawing = '<w:drawing><wp:docPr id="1"/><a:graphic><c:chart r:id="c"/></a:graphic></w:drawing>';
    const relationships = '<Relationship Id="c" Type="x/chart" Target="charts/chart1.xml"/>';
    const title = '<c:title><c:tx><c:rich><a:p><a:r><a:t>水揚げの推移</a:t></a:r></a:p></c:rich></c:tx></c:title>';
    const others = { 'charts/chart1.xml': `<c:chartSpace><c:chart>${title}</c:chart></c:chartSpace>` };
    assert.equal(
      textOfBody(p(r('漁港') + r(drawing)), { relationships, others }),
      '漁港\n\n![水揚げの推移](chart1.xml)\n',
    );
  });

  it('is kept where letters are drawn', () => {
    const drawn =
      '<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="飾り"><v:textpath string="部外秘"/></v:shape></w:pict>';
    assert.equal(textOfBody(p(r('本文') + r(drawn))), '本文\n\n![部外秘]()\n');
  });

  it('is kept in whatever wraps it, and told where it is another document', () => {
    assert.equal(textOfBody(`<w:harbour>${p('港')}</w:harbour>${r('船')}`), '港\n\n船\n');
    const said = ['1 documents within the document were not read: take them in by themselves.'];
    assert.deepEqual(told(imported(wordFile(`${p('港')}<w:subDoc r:id="s"/>`))), said);
    assert.deepEqual(told(imported(wordFile(p(`${r('港')}<w:subDoc r:id="s"/>`)))), said);
  });

  it('is a sign of a font of signs among the words; a bureau’s own characters stay', () => {
    const read = imported(wordFile(p('\uf0fc済み\uf0cf、\ue000田課長')));
    assert.equal(read.text, '✓済み〓、\ue000田課長\n');
    assert.deepEqual(told(read), ['1 signs of a font of signs could not be read: each stands as 〓.']);
  });
});
