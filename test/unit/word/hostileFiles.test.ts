import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { wordTools } from '../../../server/src/main.word';
import { translate } from '../../../server/src/text/message';
import { importCost } from '../../support/word/importCost';
import { largeWordFile } from '../../support/word/largeWordFile';
import { exported } from '../../support/word/word';
import { p, r, wordFile, wordParts, zipped } from '../../support/word/wordFile';

/** On a quiet machine 2 seconds and 250 MB: tests run side by side. */
const MOST_COST = { milliseconds: 5_000, megabytes: 330 };
/** Far above what any of these takes by itself: a busy machine is slow, a hang is slower. */
const MOST_MILLISECONDS = 20_000;
const MEGABYTE = 1024 * 1024;

const TOO_LARGE =
  'The file is far larger than any plan when unpacked, so it was not read. Save only the plan’s text in a new Word document.';
const TRUNCATED = 'The file breaks off or is damaged. Open it in Word, save it again, and try once more.';
const DAMAGED =
  'The file is damaged (word/document.xml cannot be read). Open it in Word, save it again, and try once more.';
const LOCKED = 'The file is locked with a password. Open it in Word, take the password off, and save it again.';
const UNSAFE =
  'The file holds parts whose names lead out of it, as no Word file does. Do not trust it: ask for it again.';
const DECLARED = 'The file holds declarations (DTD) that no Word file has. Do not trust it: ask for it again.';
const TOO_DEEP =
  'The file nests tables or frames too deeply to be read. Take the outer ones away in Word and save it again.';

/** What is said of a file; undefined where it is taken in. */
function refusalOf(bytes: Uint8Array): string | undefined {
  const read = wordTools.importWord(bytes, { changes: 'accept', form: STANDARD_FORM });
  return 'refused' in read ? translate(read.refused) : undefined;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));
}

/** What Office and Ichitaro wrote before there were zip files, with a stream of a name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(stream), 1024);
  return bytes;
}

/** A Word file whose document is as a test writes it. */
function withDocument(xml: string): Uint8Array {
  return zipped({ ...wordParts(''), 'word/document.xml': strToU8(xml) });
}

/** Overwrites each place at which a signature stands. */
function patched(file: Uint8Array, signature: readonly number[], offset: number, value: readonly number[]): Uint8Array {
  const bytes = file.slice();
  for (let at = 0; at < bytes.length; at++) {
    if (signature.every((byte, place) => bytes[at + place] === byte)) bytes.set(value, at + offset);
  }
  return bytes;
}

const DIRECTORY_ENTRY = [0x50, 0x4b, 1, 2];

describe('A file that is no Word file, or a broken one', function () {
  this.timeout(120_000);

  for (const [what, bytes, said] of [
    ['nothing', new Uint8Array(), 'The file is empty. Ask for it again.'],
    [
      'an older Word’s .doc',
      compoundFile('WordDocument'),
      'This is a file of an older Word (.doc). Open it in Word and save it as a Word document (.docx).',
    ],
    [
      'Ichitaro’s .jtd',
      compoundFile('DocumentText'),
      'This is an Ichitaro file. Open it in Ichitaro and save it again as Word format (.docx).',
    ],
    ['a file with a password', compoundFile('EncryptedPackage'), LOCKED],
    [
      'an older Excel’s .xls',
      compoundFile('Workbook'),
      'This is not a Word document but Excel. Copy what is needed into a Word document (.docx).',
    ],
    [
      'Excel’s .xlsx',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }),
      'This is not a Word document but Excel. Copy what is needed into a Word document (.docx).',
    ],
    [
      'OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'This is not a Word document but OpenDocument. Open it there and save it as a Word document (.docx).',
    ],
    [
      'PDF',
      strToU8('%PDF-1.7\n'),
      'This is not a Word document but PDF. Open it there and save it as a Word document (.docx).',
    ],
    [
      'RTF',
      strToU8('{\\rtf1\\ansi}'),
      'This is not a Word document but RTF. Open it there and save it as a Word document (.docx).',
    ],
    [
      'HTML',
      strToU8('<html></html>'),
      'This is not a Word document but HTML / XML. Open it there and save it as a Word document (.docx).',
    ],
    [
      'an archive',
      zipSync({ 'draft.docx': strToU8('') }),
      'This is an archive (zip), but no Word document. Unpack it and take in the .docx files in it.',
    ],
    [
      'some bytes',
      new Uint8Array([1, 2, 3]),
      'This is no Word document. Open it in the program that made it and save it as a Word document (.docx).',
    ],
    ['a part locked with a password', patched(wordFile(p('港')), DIRECTORY_ENTRY, 8, [1, 0]), LOCKED],
    ['a document of another kind', withDocument('<html/>'), DAMAGED],
    ['a document that is no XML', withDocument('港を開く'), DAMAGED],
    ['a document that is not there', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), DAMAGED],
  ] as const) {
    it(`is refused with what to do: ${what}`, () => {
      assert.equal(refusalOf(bytes), said);
    });
  }

  it('is refused wherever it breaks off', async () => {
    const whole = await exported('戦略1 港を開く\n\n1-1 船を呼ぶ\n\n1 施策の必要性\n\n- 船が来ない。\n', 'docx');
    assert.equal(refusalOf(whole), undefined);
    for (let length = 4; length < whole.length - 22; length += 97) {
      assert.equal(refusalOf(whole.slice(0, length)), TRUNCATED, `after ${length} bytes`);
    }
  });
});

describe('A file that is made to harm', function () {
  this.timeout(120_000);
  let begin = 0;

  beforeEach(() => {
    begin = performance.now();
  });

  afterEach(() => {
    assert.ok(performance.now() - begin < MOST_MILLISECONDS);
  });

  it('swells: a small part of very many bytes is not unpacked', () => {
    const bomb = withDocument(`<w:document><w:body>${' '.repeat(80 * MEGABYTE)}</w:body></w:document>`);
    assert.ok(bomb.length < MEGABYTE);
    const before = process.memoryUsage().arrayBuffers;
    assert.equal(refusalOf(bomb), TOO_LARGE);
    assert.ok(process.memoryUsage().arrayBuffers - before < 60 * MEGABYTE);
  });

  it('swells and lies of it: the size in the directory is not believed', () => {
    const bomb = withDocument(`<w:document><w:body>${' '.repeat(60 * MEGABYTE)}</w:body></w:document>`);
    assert.equal(refusalOf(patched(bomb, DIRECTORY_ENTRY, 24, [1, 0, 0, 0])), TOO_LARGE);
  });

  it('swells in many parts: what they unpack to is added up', () => {
    const styles = `<w:styles>${' '.repeat(30 * MEGABYTE)}</w:styles>`;
    const parts = wordParts(p(' '.repeat(16 * MEGABYTE)), { styles });
    assert.equal(refusalOf(zipped(parts)), TOO_LARGE);
  });

  it('has more parts than any file', () => {
    const names = Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array()] as const);
    assert.equal(refusalOf(zipSync(Object.fromEntries(names))), TOO_LARGE);
  });

  for (const name of ['../evil.xml', '/etc/passwd', 'C:\\evil.xml', 'word/../../evil.xml', '..\\evil.xml']) {
    it(`has a part whose name climbs out: ${name}`, () => {
      assert.equal(refusalOf(zipSync({ ...wordParts(p('港')), [name]: strToU8('<x/>') })), UNSAFE);
    });
  }

  it('has a link that climbs out', () => {
    const links =
      '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>';
    assert.equal(refusalOf(zipSync({ ...wordParts(p('港')), '_rels/.rels': strToU8(links) })), UNSAFE);
  });

  it('asks for a file outside: it is not fetched, and its name alone is read', () => {
    const relationships =
      '<Relationship Id="styles" Type="x/styles" TargetMode="External" Target="http://example.invalid/styles.xml"/>';
    assert.equal(refusalOf(wordFile(p('港'), { relationships })), undefined);
  });

  it('declares entities, within entities or in files outside', () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at] ?? ''} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`).join('')}]>`;
    assert.equal(refusalOf(withDocument(`${laughs}<w:document>&j;</w:document>`)), DECLARED);
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    assert.equal(refusalOf(withDocument(`${outside}<w:document>&a;</w:document>`)), DECLARED);
  });

  it('nests deeply', () => {
    const nested = (depth: number): string =>
      `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('港')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    assert.equal(refusalOf(wordFile(nested(20))), undefined);
    assert.equal(refusalOf(wordFile(nested(5_000))), TOO_DEEP);
  });

  for (const [what, body] of [
    ['tags', () => '<w:p/>'.repeat(510_000)],
    ['attributes', () => `<w:p ${Array.from({ length: 1_100 }, (_, at) => `a${at}=""`).join(' ')}/>`],
    ['lines', () => p('港').repeat(70_000)],
    ['line breaks in a paragraph', () => p(r('<w:t>港</w:t><w:br/>'.repeat(110_000)))],
    ['characters in a paragraph', () => p('港'.repeat(300_000))],
    ['asterisks', () => p('*'.repeat(300_000))],
    ['characters', () => p('港'.repeat(150_000)).repeat(30)],
  ] as const) {
    it(`has more ${what} than any plan`, () => {
      assert.equal(refusalOf(wordFile(body())), TOO_LARGE);
    });
  }

  for (const [what, body] of [
    ['runs in bold and not', () => p((r('港', '<w:b/>') + r('船')).repeat(20_000))],
    ['raised digits', () => p((r('m') + r('2', '<w:vertAlign w:val="superscript"/>')).repeat(30_000))],
    [
      'fields',
      () => p((r('<w:fldChar w:fldCharType="begin"/>') + r('<w:instrText>EQ \\o(</w:instrText>')).repeat(30_000)),
    ],
    ['blanks', () => p(`${'　'.repeat(150_000)}港`) + p(`港${' '.repeat(150_000)}船`)],
    ['parentheses', () => p('(港'.repeat(50_000))],
    ['paragraphs that run into the next', () => p('港', '<w:rPr><w:del/></w:rPr>').repeat(20_000)],
    ['wide cells', () => `<w:tbl>${`<w:tr>${WIDE_CELL.repeat(60)}</w:tr>`.repeat(100)}</w:tbl>`],
    ['notes that hold themselves', () => p(r('<w:footnoteReference w:id="1"/>')).repeat(100)],
  ] as const) {
    it(`has very many ${what}, and is read`, () => {
      const footnotes = `<w:footnote w:id="1">${p(r('<w:footnoteReference w:id="1"/>') + r('港'))}</w:footnote>`;
      assert.equal(refusalOf(wordFile(body(), { footnotes })), undefined);
    });
  }
});

describe('A file as large as any that is read', function () {
  this.timeout(120_000);

  it('may be a plan of 300 pages that many have edited in Word, with 6,000 cells: it takes two thirds of the limits', async () => {
    const { refused } = await importCost(largeWordFile(300 * 1.5));
    assert.equal(refused, undefined);
  });

  for (const [what, body] of [
    ['empty paragraphs', () => '<w:p/>'.repeat(490_000)],
    ['paragraphs of a word', () => p('港').repeat(59_000)],
    ['runs', () => p(r('港').repeat(4)).repeat(22_000)],
    ['bold and plain words', () => p((r('港', '<w:b/>') + r('船')).repeat(2)).repeat(16_000)],
    ['attributes', () => '<w:p a="1" b="2" c="3" d="4"/>'.repeat(95_000)],
    ['names of tags', () => Array.from({ length: 240_000 }, (_, at) => `<a${at}/>`).join('')],
    ['cells', () => `<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(60)}</w:tr>`.repeat(1_900)}</w:tbl>`],
    ['characters', () => p('港'.repeat(1_000)).repeat(2_900)],
    ['bytes of one text', () => p('a'.repeat(39 * MEGABYTE))],
    ['bytes of many texts', () => p('a'.repeat(100_000)).repeat(400)],
    ['looks', () => p(r('港', '<w:sz w:val="22"/>'.repeat(2_000_000)))],
  ] as const) {
    it(`costs little, whatever it is full of: ${what}`, async () => {
      const { milliseconds, megabytes } = await importCost(wordFile(body()));
      assert.ok(milliseconds < MOST_COST.milliseconds, `${milliseconds} ms`);
      assert.ok(megabytes < MOST_COST.megabytes, `${megabytes} MB`);
    });
  }
});

const WIDE_CELL = '<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc>';
