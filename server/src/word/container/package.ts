import { Archive } from './archive';
import { foreignFile } from './foreignFile';
import { refusal } from './refusal';
import { Parts } from './parts';
import type { XmlElement } from './xml';

/** The parts of a Word file by what they are. */
export interface WordPackage {
  readonly document: XmlElement;
  /** A part that belongs to the document, such as `styles`; undefined where it has none. */
  part(type: string): XmlElement | undefined;
  /** All parts of a kind of which there may be several, such as `header`. */
  parts(type: string): XmlElement[];
  /** The name of the file that a relationship of the document leads to, as a person would see it. */
  fileNameOf(relationship: string): string | undefined;
  /** The part that a relationship of the document leads to. */
  partOf(relationship: string): XmlElement | undefined;
  /** Where a relationship of the document leads that leads out of the file. */
  addressOf(relationship: string): string | undefined;
}

const KINDS: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'Excel'],
  ['xl/workbook.bin', 'Excel'],
  ['ppt/presentation.xml', 'PowerPoint'],
  ['visio/document.xml', 'Visio'],
];

/**
 * Opens a Word file.
 * @throws WordError where it is none, or one that cannot be read
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const foreign = foreignFile(bytes);
  if (foreign) throw foreign;
  const archive = new Archive(bytes);
  const parts = new Parts(archive);
  const main = parts.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target;
  const document = main === undefined ? undefined : parts.read(main);
  if (main === undefined || document?.name !== 'w:document') throw otherArchive(archive);
  const relationships = parts.relationshipsOf(main);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  return {
    document,
    part(type) {
      const target = relationships.find((each) => each.type === type)?.target;
      return target === undefined ? undefined : parts.read(target);
    },
    parts(type) {
      const targets = relationships.filter((each) => each.type === type).map(({ target }) => target);
      return [...new Set(targets)].flatMap((target) => parts.read(target) ?? []);
    },
    fileNameOf(id) {
      return byId.get(id)?.target.replace(/^.*\//, '');
    },
    partOf(id) {
      const target = byId.get(id)?.target;
      return target === undefined || target === '' ? undefined : parts.read(target);
    },
    addressOf(id) {
      return byId.get(id)?.address;
    },
  };
}

function otherArchive(archive: Archive) {
  const kind = KINDS.find(([part]) => archive.has(part))?.[1];
  if (kind !== undefined) return refusal.otherOffice(kind);
  const type = archive.has('mimetype') ? new TextDecoder().decode(archive.read('mimetype')) : '';
  if (type.includes('opendocument')) return refusal.convertible('OpenDocument');
  return archive.has('[Content_Types].xml') ? refusal.damagedPart('word/document.xml') : refusal.otherArchive();
}
