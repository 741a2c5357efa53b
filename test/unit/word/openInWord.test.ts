import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { wordTools } from '../../../server/src/main.word';
import { DEFAULT_TYPEFACE } from '../../../server/src/word/choices/typefaces';
import { PRINTED_PLAN } from '../../support/plans/printedPlan';
import { readSamples } from '../../support/plans/samples';
import { describeForOffice, faultsForOffice } from '../../support/word/openXmlValidator';
import { packageFaults } from '../../support/word/packageFaults';
import { exported } from '../../support/word/word';

const SAMPLES = ['fy2011', 'fy2012', 'faults'].flatMap((edition) =>
  readSamples(edition).map(({ name, text }) => ({ name: `${edition}/${name}`, text })),
);
const TEXTS = [
  ...SAMPLES,
  { name: 'a plan with all that is printed', text: PRINTED_PLAN },
  { name: 'two strategies below a preface', text: `まえがき。\n\n${PRINTED_PLAN}\n戦略2 船を呼ぶ\n\n2-1 船を造る\n` },
  { name: 'a text that is no plan', text: 'あしたは船が来る。\n\n- 網を干す。\n' },
  { name: 'no text', text: '' },
];

describe('An exported Word file', () => {
  for (const { name, text } of TEXTS) {
    it(`fits together, and asks nothing when it is opened: ${name}`, async () => {
      assert.deepEqual(packageFaults(await exported(text, 'docx')), []);
    });
  }

  it('fits together as a whole edition', async () => {
    const options = { format: 'docx', typeface: DEFAULT_TYPEFACE, title: '計画', fiscalYear: 2012 } as const;
    const texts = readSamples('fy2012').map(({ text }) => text);
    const bytes = await wordTools.exportPlan(texts, STANDARD_FORM, options);
    assert.deepEqual(packageFaults(bytes), []);
  });

  it('holds no character that keeps it from opening', async () => {
    const text = '戦略1 港\ufffe\uffff\ud800の\u0007仕事\n\n1-1 船\udfff\n';
    const options = { format: 'docx', typeface: DEFAULT_TYPEFACE, title: '計画', fiscalYear: 2011 } as const;
    const parts = unzipSync(await wordTools.exportPlan([text], STANDARD_FORM, options));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    assert.ok(!/[\p{Cc}\p{Cs}\p{Cn}\ufffd]/u.test(document));
    assert.ok(document.includes('港の仕事'));
  });
});

describe('What keeps a Word file from opening is found', () => {
  const DOCUMENT = 'word/document.xml';
  const NUMBERING = 'word/numbering.xml';

  for (const [fault, part, from, to] of [
    [
      'word/styles.xml has no content type',
      '[Content_Types].xml',
      /<Override[^>]*styles\.xml"[^>]*>|Extension="xml"/g,
      '',
    ],
    [
      'word/_rels/document.xml.rels leads to word/numbers.xml, which is not there',
      'word/_rels/document.xml.rels',
      'numbering.xml',
      'numbers.xml',
    ],
    [
      'word/_rels/document.xml.rels leads out of the file',
      'word/_rels/document.xml.rels',
      'Target="theme',
      'TargetMode="External" Target="theme',
    ],
    ['word/document.xml asks for rId99, which is no relationship', DOCUMENT, /r:id="rId\d+"/, 'r:id="rId99"'],
    [
      'the fields are updated on opening: Word asks first',
      'word/settings.xml',
      '<w:compat>',
      '<w:updateFields/><w:compat>',
    ],
    [
      'a field in word/document.xml is updated on opening',
      DOCUMENT,
      'w:fldCharType="begin"',
      'w:dirty="true" w:fldCharType="begin"',
    ],
    ['a field in word/document.xml fetches', DOCUMENT, 'TOC \\h', 'INCLUDETEXT C:/'],
    ['a field in word/document.xml has one “separate” too many', DOCUMENT, '<w:fldChar w:fldCharType="begin"/>', ''],
    ['a field in word/document.xml does not end', DOCUMENT, '<w:fldChar w:fldCharType="end"/>', ''],
    ['there is no bookmark', DOCUMENT, /w:name="_Toc\d+"/, 'w:name="_Toc"'],
    ['two bookmarks are called harbour', DOCUMENT, /w:name="_Toc\d+"/g, 'w:name="harbour"'],
    ['two bookmarks have the id 1', DOCUMENT, /(<w:bookmarkStart [^>]*w:id=")\d+/g, '$11'],
    ['there is no style Plan', DOCUMENT, 'w:pStyle w:val="PlanText"', 'w:pStyle w:val="Plan"'],
    ['there is no list 99', DOCUMENT, /<w:numId w:val="\d+"/, '<w:numId w:val="99"'],
    [
      'a list stands before a definition of lists',
      NUMBERING,
      /(<w:abstractNum .*<\/w:abstractNum>)(<w:num .*<\/w:num>)/,
      '$2$1',
    ],
    ['there is no definition 99 of a list', NUMBERING, /<w:abstractNumId w:val="\d+"/, '<w:abstractNumId w:val="99"'],
    ['footnotes have no separator', 'word/footnotes.xml', 'w:type="separator"', ''],
    ['there is no footnote 99', DOCUMENT, /(<w:footnoteReference[^>]*w:id=")1"/, '$199"'],
    ['a cell does not end in a paragraph', DOCUMENT, '</w:p></w:tc>', '</w:p><w:tbl/></w:tc>'],
    ['the document does not end in a section', DOCUMENT, '</w:sectPr></w:body>', '</w:sectPr><w:p/></w:body>'],
  ] as const) {
    it(fault, async () => {
      const parts = unzipSync(await exported(PRINTED_PLAN, 'docx'));
      const text = strFromU8(parts[part] ?? new Uint8Array());
      const broken = text.replace(from, to);
      assert.notEqual(broken, text);
      assert.ok(packageFaults(zipSync({ ...parts, [part]: strToU8(broken) })).some((each) => each.startsWith(fault)));
    });
  }
});

describeForOffice('What Microsoft’s Open XML SDK says of an exported Word file', () => {
  for (const { name, text } of TEXTS) {
    it(`nothing: ${name}`, async () => {
      assert.deepEqual(await faultsForOffice(await exported(text, 'docx'), 'Microsoft365'), []);
    });
  }

  for (const office of ['Office2016', 'Office2019', 'Office2021'] as const) {
    it(`nothing, for ${office}`, async () => {
      assert.deepEqual(await faultsForOffice(await exported(PRINTED_PLAN, 'docx', 'yu-mincho'), office), []);
    });
  }

  it('what is wrong, where something is', async () => {
    const parts = unzipSync(await exported(PRINTED_PLAN, 'docx'));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const broken = strToU8(document.replace('<w:body>', '<w:body><w:harbour/>'));
    const [fault = ''] = await faultsForOffice(zipSync({ ...parts, 'word/document.xml': broken }), 'Microsoft365');
    assert.match(fault, /^\/word\/document\.xml .*harbour/);
  });
});
