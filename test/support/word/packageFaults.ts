import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../../../server/src/word/container/readXml';
import type { XmlElement } from '../../../server/src/word/container/xml';
import { child, elements, textIn, valueOf } from '../../../server/src/word/container/xml';

type Parts = ReadonlyMap<string, XmlElement>;
/** What in a Word file does not fit together, each a few words. */
type Check = (parts: Parts) => string[];

/**
 * What in a Word file does not fit together, or would be asked about: Word calls such a file unreadable, or opens it
 * with a question. Much of it no schema can tell.
 */
export function packageFaults(docx: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, readXml(strFromU8(bytes), name)] as const),
  );
  return CHECKS.flatMap((check) => check(parts));
}

const DOCUMENT = 'word/document.xml';
/** Fields that fetch something, so that Word asks whether it may. */
const FETCHING = /^\s*(?:INCLUDE\w+|LINK|DDE\w*|IMPORT|RD|DATABASE)\b/i;
const SEPARATORS = ['separator', 'continuationSeparator'];
const NOTES = ['footnote', 'endnote'] as const;
const STYLED = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];

const CHECKS: readonly Check[] = [
  function contentTypes(parts) {
    const types = elements(parts.get('[Content_Types].xml'));
    const named = valuesOf(types, 'Override', 'PartName').map((name) => name.slice(1));
    const endings = valuesOf(types, 'Default', 'Extension');
    const names = [...parts.keys()].filter((name) => name !== '[Content_Types].xml');
    return [
      ...names
        .filter((name) => !named.includes(name) && !endings.some((ending) => name.endsWith(`.${ending}`)))
        .map((name) => `${name} has no content type`),
      ...named.filter((name) => !parts.has(name)).map((name) => `${name} has a content type and is not there`),
      ...repeated(named).map((name) => `${name} has two content types`),
    ];
  },

  function relationships(parts) {
    return [...parts].flatMap(([name, links]) => {
      if (!name.endsWith('.rels')) return [];
      const source = name.replace('_rels/', '').replace(/\.rels$/, '');
      const folder = source.replace(/[^/]*$/, '');
      const ids = elements(links).map(({ attributes }) => attributes.get('Id') ?? '');
      const asked = source === '' ? [] : everything(parts.get(source)).flatMap(relationshipsOf);
      return [
        ...elements(links).flatMap(({ attributes }) => {
          if (attributes.get('TargetMode') === 'External') return [`${name} leads out of the file`];
          const target = attributes.get('Target') ?? '';
          const path = target.startsWith('/') ? target.slice(1) : folder + target;
          return parts.has(path) ? [] : [`${name} leads to ${path}, which is not there`];
        }),
        ...asked.filter((id) => !ids.includes(id)).map((id) => `${source} asks for ${id}, which is no relationship`),
      ];
    });
  },

  function settings(parts) {
    const updates = child(parts.get('word/settings.xml'), 'w:updateFields');
    return updates ? ['the fields are updated on opening: Word asks first'] : [];
  },

  function fields(parts) {
    return [...parts].flatMap(([name, part]) => {
      const open: string[] = [];
      const faults: string[] = [];
      for (const each of everything(part)) {
        if (each.name === 'w:instrText' && FETCHING.test(textIn(each))) faults.push(`a field in ${name} fetches`);
        if (each.name !== 'w:fldChar') continue;
        if (each.attributes.get('w:dirty') !== undefined) faults.push(`a field in ${name} is updated on opening`);
        const type = each.attributes.get('w:fldCharType') ?? '';
        const isExpected = type === 'begin' || (type === 'separate' ? open.at(-1) === 'begin' : open.length > 0);
        if (!isExpected) faults.push(`a field in ${name} has one “${type}” too many`);
        if (type !== 'begin') open.pop();
        if (type !== 'end') open.push(type);
      }
      return open.length > 0 ? [...faults, `a field in ${name} does not end`] : faults;
    });
  },

  function bookmarks(parts) {
    const all = everything(parts.get(DOCUMENT));
    const begun = valuesOf(all, 'w:bookmarkStart', 'w:id');
    const ended = valuesOf(all, 'w:bookmarkEnd', 'w:id');
    const names = valuesOf(all, 'w:bookmarkStart', 'w:name');
    const pages = all
      .filter(({ name }) => name === 'w:instrText')
      .flatMap((each) => /^\s*PAGEREF\s+(\S+)/.exec(textIn(each))?.[1] ?? []);
    const wanted = [...valuesOf(all, 'w:hyperlink', 'w:anchor'), ...pages];
    return [
      ...repeated(begun).map((id) => `two bookmarks have the id ${id}`),
      ...repeated(names).map((name) => `two bookmarks are called ${name}`),
      ...begun.filter((id) => !ended.includes(id)).map((id) => `bookmark ${id} does not end`),
      ...wanted.filter((name) => !names.includes(name)).map((name) => `there is no bookmark ${name}`),
      ...repeated(valuesOf(all, 'wp:docPr', 'id')).map((id) => `two drawings have the id ${id}`),
    ];
  },

  function styles(parts) {
    const known = valuesOf(elements(parts.get('word/styles.xml')), 'w:style', 'w:styleId');
    const used = [...parts.values()]
      .flatMap(everything)
      .flatMap(({ name, attributes }) => (STYLED.includes(name) ? [attributes.get('w:val') ?? ''] : []));
    return [
      ...unique(used)
        .filter((id) => !known.includes(id))
        .map((id) => `there is no style ${id}`),
      ...repeated(known).map((id) => `two styles have the id ${id}`),
    ];
  },

  function numbering(parts) {
    const lists = elements(parts.get('word/numbering.xml'));
    const definitions = valuesOf(lists, 'w:abstractNum', 'w:abstractNumId');
    const known = valuesOf(lists, 'w:num', 'w:numId');
    const used = everything(parts.get(DOCUMENT)).flatMap((each) =>
      each.name === 'w:numPr' ? [valueOf(each, 'w:numId') ?? ''] : [],
    );
    const defined = lists.flatMap((each) => (each.name === 'w:num' ? [valueOf(each, 'w:abstractNumId') ?? ''] : []));
    const firstList = lists.findIndex(({ name }) => name === 'w:num');
    const lastDefinition = lists.findLastIndex(({ name }) => name === 'w:abstractNum');
    return [
      ...(firstList >= 0 && firstList < lastDefinition ? ['a list stands before a definition of lists'] : []),
      ...defined.filter((id) => !definitions.includes(id)).map((id) => `there is no definition ${id} of a list`),
      ...unique(used)
        .filter((id) => !known.includes(id))
        .map((id) => `there is no list ${id}`),
      ...repeated(known).map((id) => `two lists have the id ${id}`),
    ];
  },

  function notes(parts) {
    const all = everything(parts.get(DOCUMENT));
    return NOTES.flatMap((kind) => {
      const part = elements(parts.get(`word/${kind}s.xml`), `w:${kind}`);
      const types = part.map(({ attributes }) => attributes.get('w:type') ?? 'normal');
      const ids = part.map(({ attributes }) => attributes.get('w:id') ?? '');
      const references = valuesOf(all, `w:${kind}Reference`, 'w:id');
      return [
        ...SEPARATORS.filter((type) => !types.includes(type)).map((type) => `${kind}s have no ${type}`),
        ...references.filter((id) => !ids.includes(id)).map((id) => `there is no ${kind} ${id}`),
        ...repeated(references).map((id) => `${kind} ${id} is referred to twice`),
        ...repeated(ids).map((id) => `two ${kind}s have the id ${id}`),
      ];
    });
  },

  function tables(parts) {
    const all = everything(parts.get(DOCUMENT));
    const cells = all.filter(({ name }) => name === 'w:tc');
    const rows = all.filter(({ name }) => name === 'w:tr');
    return [
      ...cells.filter((cell) => elements(cell).at(-1)?.name !== 'w:p').map(() => 'a cell does not end in a paragraph'),
      ...rows.filter((row) => !child(row, 'w:tc')).map(() => 'a row has no cell'),
    ];
  },

  function pages(parts) {
    const body = child(parts.get(DOCUMENT), 'w:body');
    return elements(body).at(-1)?.name === 'w:sectPr' ? [] : ['the document does not end in a section'];
  },
];

/** An element and all below it, in their order. */
function everything(element: XmlElement | undefined): XmlElement[] {
  return element ? [element, ...elements(element).flatMap(everything)] : [];
}

function valuesOf(all: readonly XmlElement[], name: string, attribute: string): string[] {
  return all.flatMap((each) => (each.name === name ? (each.attributes.get(attribute) ?? []) : []));
}

function relationshipsOf({ attributes }: XmlElement): string[] {
  return ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributes.get(name) ?? []);
}

function repeated(all: readonly string[]): string[] {
  return unique(all.filter((each, at) => all.indexOf(each) !== at));
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
