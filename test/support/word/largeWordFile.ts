import { wordFile } from './wordFile';

const LOOK =
  '<w:rFonts w:ascii="ＭＳ 明朝" w:hAnsi="ＭＳ 明朝" w:hint="eastAsia"/><w:color w:val="000000"/><w:sz w:val="22"/><w:szCs w:val="22"/>';
const EDITED = 'w:rsidR="00A11B22" w:rsidRPr="00C33D44" w:rsidRDefault="00E55F66"';

/** A run as Word writes it once many people have edited the file. */
function run(text: string): string {
  return `<w:r ${EDITED}><w:rPr>${LOOK}<w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(...texts: string[]): string {
  const runs = texts.map(run).join('<w:proofErr w:type="spellStart"/>');
  const properties = `<w:pStyle w:val="a3"/><w:ind w:left="210" w:hanging="210"/><w:rPr>${LOOK}</w:rPr>`;
  return `<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" ${EDITED}><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

function cell(text: string): string {
  const borders = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0"/>`);
  const properties = `<w:tcW w:w="1000" w:type="dxa"/><w:tcBorders>${borders.join('')}</w:tcBorders><w:vAlign w:val="center"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

function table(rows: number, columns: number): string {
  const row = `<w:tr ${EDITED}><w:trPr><w:trHeight w:val="300"/></w:trPr>${cell('工場の数').repeat(columns)}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${row.repeat(rows)}</w:tbl>`;
}

const PAGE = paragraph('港の仕事で暮らせる', '市とするため、', '工場が互いを知る場をつくる。').repeat(30);
const PAGES = 3;

/** A document of so many pages as Word writes it, each third one with a large table. */
export function largeWordFile(pages: number): Uint8Array {
  return wordFile((PAGE.repeat(PAGES) + table(12, 5)).repeat(pages / PAGES));
}
