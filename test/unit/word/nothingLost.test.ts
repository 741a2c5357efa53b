import assert from 'node:assert/strict';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { imported, told } from '../../support/word/word';
import type { WordParts } from '../../support/word/wordFile';
import { inList, inStyle, list, p, r, style, table, wordFile, wordParts } from '../../support/word/wordFile';

const STRICT = 'http://purl.oclc.org/ooxml';

function textOf(body: string, parts?: WordParts): string {
  return imported(wordFile(body, parts)).text;
}

/** A field of which Word keeps no words, or those that it shows. */
function field(instruction: string, shown?: string, form = ''): string {
  const mark = (type: string, content = ''): string => r(`<w:fldChar w:fldCharType="${type}">${content}</w:fldChar>`);
  const result = shown === undefined ? '' : mark('separate') + r(shown);
  const asked = r(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`);
  return `${mark('begin', form && `<w:ffData>${form}</w:ffData>`)}${asked}${result}${mark('end')}`;
}

const math = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;
const comment = (id: number, content: string): string =>
  `<w:comment w:id="${id}" w:author="山田" w:date="2011-01-20T09:00:00Z">${content}</w:comment>`;

describe('A number in a Word file is no other in the plan', () => {
  for (const [what, equation, written] of [
    ['a fraction', `<m:f><m:num>${math('1')}</m:num><m:den>${math('2')}</m:den></m:f>`, '1/2'],
    [
      'a fraction of sums',
      `<m:f><m:num>${math('a+b')}</m:num><m:den>${math('2')}</m:den></m:f>${math('×')}${math('c')}`,
      '(a+b)/2×c',
    ],
    ['a power', `<m:sSup><m:e>${math('10')}</m:e><m:sup>${math('3')}</m:sup></m:sSup>`, '10³'],
    ['a power of letters', `<m:sSup><m:e>${math('x')}</m:e><m:sup>${math('n+1')}</m:sup></m:sSup>`, 'x^(n+1)'],
    ['an index', `<m:sSub><m:e>${math('x')}</m:e><m:sub>${math('1')}</m:sub></m:sSub>`, 'x₁'],
    ['a root', `<m:rad><m:deg/><m:e>${math('2')}</m:e></m:rad>`, '√2'],
    ['brackets', `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${math('a')}</m:e></m:d>`, '[a]'],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${math('1')}</m:sub><m:sup>${math('n')}</m:sup><m:e>${math('x')}</m:e></m:nary>`,
      '∑₁^n x',
    ],
  ] as const) {
    it(`as ${what}`, () => {
      const read = imported(wordFile(p(r('率は') + `<m:oMath>${equation}</m:oMath>` + r('とする。'))));
      assert.equal(read.text, `率は${written}とする。\n`);
      assert.deepEqual(told(read), ['1 equations are written as lines of text: compare them with the Word file.']);
    });
  }

  it('as a formula on lines of its own', () => {
    assert.equal(
      textOf(`<m:oMathPara><m:oMath>${math('y=2x')}</m:oMath></m:oMathPara>${p('とする。')}`),
      'y=2x\n\nとする。\n',
    );
  });

  it('as a digit that stands higher or lower; a note’s mark stays as it is', () => {
    const raised = (words: string): string => r(words, '<w:vertAlign w:val="superscript"/>');
    const lowered = r('2', '<w:vertAlign w:val="subscript"/>');
    assert.equal(
      textOf(p(r('100m') + raised('2') + r('、10') + raised('-3') + r('、CO') + lowered)),
      '100m²、10⁻³、CO₂\n',
    );
    assert.equal(textOf(p(r('相談員※') + raised('1') + r('と案内人') + raised('注2'))), '相談員※1と案内人注2\n');
  });
});

describe('A field of which Word keeps no words', () => {
  for (const [what, instruction, written] of [
    ['a sign in a circle', 'eq \\o\\ac(○,秘)', '○秘'],
    [
      'ruby of older Words',
      'EQ \\* jc2 \\* "Font:ＭＳ 明朝" \\* hps10 \\o\\ad(\\s\\up 9(しらほ),白帆)',
      '白帆(しらほ)',
    ],
    ['a fraction', 'EQ \\f(1,2)', '1/2'],
    ['a sign in a frame', 'EQ \\x(新)', '新'],
    ['a sign of a font of signs', 'SYMBOL 252 \\f "Wingdings" \\s 10', '✓'],
    ['a sign', 'SYMBOL 9312 \\u', '①'],
    ['an entry of the index', 'XE "港"', ''],
  ] as const) {
    it(`is written as it shows: ${what}`, () => {
      assert.equal(textOf(p(r('本') + field(instruction) + r('件'))), `本${written}件\n`);
    });
  }

  it('keeps to the words where there are some', () => {
    assert.equal(textOf(p(field('SYMBOL 252 \\f Wingdings', '○') + field('SEQ 図', '3'))), '○3\n');
  });

  it('is a box to tick, or a list to choose from', () => {
    const box = (state: string): string => field('FORMCHECKBOX', undefined, `<w:checkBox>${state}</w:checkBox>`);
    const choice = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="新規"/><w:listEntry w:val="継続"/></w:ddList>';
    const body = box('<w:default w:val="0"/><w:checked/>') + r('要') + box('<w:default w:val="0"/>') + r('不要');
    assert.equal(textOf(p(body + field('FORMDROPDOWN', undefined, choice))), '☑要□不要継続\n');
  });

  it('costs no time, whatever it holds', () => {
    for (const instruction of [
      `EQ ${'\\o('.repeat(300)}`,
      `EQ ${'\\o(a,'.repeat(30_000)}`,
      `EQ ${'\\* '.repeat(40_000)}`,
    ]) {
      assert.ok(textOf(p(field(instruction) + r('港'))).endsWith('港\n'));
    }
  });
});

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
      textOf(p(r('案内人') + r('<w:footnoteReference w:id="1"/>') + r('を置く。')), { footnotes, comments }),
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
    assert.equal(textOf(body, { styles }), '<!-- 内部の覚え -->\n見せる\n\n~~古い~~新しい港\n');
  });

  it('is taken from what is there for older programs, where newer ones find nothing', () => {
    const both = (choice: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${r('旧')}</mc:Fallback></mc:AlternateContent>`;
    assert.equal(textOf(p(r('港の') + both('') + both(r('新')))), '港の旧新\n');
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
    assert.equal(textOf(p(r('図') + r(drawing)), { relationships }), '図\n\n柱の名\n\n![体系図](image1.png)\n');
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
      textOf(p(r('体系図') + r(drawing)), { relationships, others }),
      '体系図\n\n一つ目の柱\n\n柱を支える施策\n\n二つ目の柱\n\n矢印の言葉\n',
    );
  });

  it('is kept where it is the title of a chart', () => {
    const drawing = '<w:drawing><wp:docPr id="1"/><a:graphic><c:chart r:id="c"/></a:graphic></w:drawing>';
    const relationships = '<Relationship Id="c" Type="x/chart" Target="charts/chart1.xml"/>';
    const title = '<c:title><c:tx><c:rich><a:p><a:r><a:t>水揚げの推移</a:t></a:r></a:p></c:rich></c:tx></c:title>';
    const others = { 'charts/chart1.xml': `<c:chartSpace><c:chart>${title}</c:chart></c:chartSpace>` };
    assert.equal(textOf(p(r('漁港') + r(drawing)), { relationships, others }), '漁港\n\n![水揚げの推移](chart1.xml)\n');
  });

  it('is kept where letters are drawn', () => {
    const drawn =
      '<w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="飾り"><v:textpath string="部外秘"/></v:shape></w:pict>';
    assert.equal(textOf(p(r('本文') + r(drawn))), '本文\n\n![部外秘]()\n');
  });

  it('is kept in whatever wraps it, and told where it is another document', () => {
    assert.equal(textOf(`<w:harbour>${p('港')}</w:harbour>${r('船')}`), '港\n\n船\n');
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

describe('A list’s number in a Word file', () => {
  for (const [format, number] of [
    ['ideographEnclosedCircle', '㊂'],
    ['japaneseLegal', '参'],
    ['numberInDash', '- 3 -'],
  ] as const) {
    it(`is written as Word shows it: ${format}`, () => {
      const numbering = list(1, [format, '%1']);
      assert.ok(textOf(p('港', inList(1)).repeat(3), { numbering }).includes(`${number} 港\n`));
    });
  }
});

describe('A tracked change of no word', () => {
  const row = (words: string, change = ''): string =>
    `<w:tr>${change && `<w:trPr>${change}</w:trPr>`}<w:tc>${p(words)}</w:tc><w:tc>${p('社')}</w:tc></w:tr>`;
  const cells = `<w:tc>${p('20')}</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>${p('社')}</w:tc><w:tc><w:tcPr><w:cellIns/></w:tcPr>${p('人')}</w:tc>`;
  for (const [what, body, count] of [
    ['a row', `<w:tbl>${row('22')}${row('21', '<w:del/>')}</w:tbl>`, 1],
    ['a paragraph’s end', p('港を', '<w:rPr><w:del/></w:rPr>') + p('開く。'), 1],
    ['cells', `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`, 2],
  ] as const) {
    it(`is a change that is asked about: ${what}`, () => {
      const read = imported(wordFile(body));
      assert.ok(read.hasChanges);
      assert.deepEqual(told(read), [`${count} tracked changes were accepted.`]);
    });
  }

  it('takes or leaves a cell', () => {
    const body = `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
    assert.equal(imported(wordFile(body), 'accept').text, '| 20 | 人 |\n');
    assert.equal(imported(wordFile(body), 'reject').text, '| 20 | 社 |\n');
  });
});

describe('Where a link leads', () => {
  const relationships =
    '<Relationship Id="k" Type="x/hyperlink" Target="https://minato.example/kako" TargetMode="External"/>';
  const LEFT_OUT = /^1 addresses of links were left out, their words are kept: https:\/\/minato\.example\/kako$/;

  for (const [what, link] of [
    ['a link', `<w:hyperlink r:id="k">${r('過去の計画')}</w:hyperlink>`],
    ['a field', field('HYPERLINK "https://minato.example/kako" \\o "計画"', '過去の計画')],
    [
      'a simple field',
      `<w:fldSimple w:instr='HYPERLINK "https://minato.example/kako"'>${r('過去の計画')}</w:fldSimple>`,
    ],
  ] as const) {
    it(`is told, where ${what} shows other words`, () => {
      const read = imported(wordFile(p(link), { relationships }));
      assert.equal(read.text, '過去の計画\n');
      assert.equal(told(read).length, 1);
      assert.match(told(read)[0] ?? '', LEFT_OUT);
    });
  }

  it('is not told, where its words say it or it stays in the document', () => {
    const spelled = `<w:hyperlink r:id="k">${r('minato.example/kako')}</w:hyperlink>`;
    const within = `<w:hyperlink w:anchor="m">${r('前の章')}</w:hyperlink>`;
    const read = imported(wordFile(p(spelled) + p(within), { relationships }));
    assert.deepEqual(told(read), []);
  });
});
