import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word file that a test writes by itself, without their root elements. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Further relationships of the document. */
  readonly relationships?: string;
  /** Further parts by their names in the folder `word`, with their root elements. */
  readonly others?: Readonly<Record<string, string>>;
}

const ROOTS: Readonly<Record<Exclude<keyof WordParts, 'relationships' | 'others'>, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  commentsExtended: 'w15:commentsEx',
  header: 'w:hdr',
  footer: 'w:ftr',
};

/** A Word file with a body of WordprocessingML, as Word itself might have written it. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  return zipped(wordParts(body, parts));
}

/** Packed in a hurry: some are as large as a Word file may be. */
export function zipped(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts, { level: 1 });
}

/** The parts of a Word file by their names. */
export function wordParts(
  body: string,
  { relationships = '', others = {}, ...parts }: WordParts = {},
): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': xml(
      `<Relationships><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  };
  const links = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).flatMap((name) => {
    const content = parts[name];
    if (content === undefined) return [];
    files[`word/${name}.xml`] = xml(`<${ROOTS[name]} ${NAMESPACES}>${content}</${ROOTS[name]}>`);
    return [`<Relationship Id="${name}" Type="${RELATIONSHIPS}/${name}" Target="${name}.xml"/>`];
  });
  for (const [name, content] of Object.entries(others)) files[`word/${name}`] = xml(content);
  files['word/_rels/document.xml.rels'] = xml(`<Relationships>${links.join('')}${relationships}</Relationships>`);
  return files;
}

function xml(content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`);
}

/** A paragraph; `properties` is the inside of its `w:pPr`. */
export function p(content: string, properties = ''): string {
  const words = content.startsWith('<') ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${words}</w:p>`;
}

/** A run; `properties` is the inside of its `w:rPr`. */
export function r(text: string, properties = ''): string {
  const content = text.startsWith('<') ? text : `<w:t xml:space="preserve">${text}</w:t>`;
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A table of cells, each its paragraphs or plain words. */
export function table(...rows: (readonly string[])[]): string {
  const cell = (content: string): string => `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A definition of a list with one or more levels, and the list of the same number. */
export function list(
  number: number,
  ...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string {
  const written = levels.map(
    ([format, text, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${number}">${written.join('')}</w:abstractNum>${numbered(number, number)}`;
}

export function numbered(list: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${list}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

/** The properties of a paragraph in a list. */
export function inList(number: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`;
}

export function style(id: string, name: string, content = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}

export function inStyle(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

/** A field of which Word keeps no words, or those that it shows. */
export function field(instruction: string, shown?: string, form = ''): string {
  const mark = (type: string, content = ''): string => r(`<w:fldChar w:fldCharType="${type}">${content}</w:fldChar>`);
  const result = shown === undefined ? '' : mark('separate') + r(shown);
  const asked = r(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`);
  return `${mark('begin', form && `<w:ffData>${form}</w:ffData>`)}${asked}${result}${mark('end')}`;
}
