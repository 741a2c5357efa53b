import { XMLParser } from 'fast-xml-parser';
import { LIMITS } from './limits';
import { usualPrefixes } from './prefixes';
import { refusal } from './refusal';

export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const TEXT = '#text';
const ATTRIBUTES = ':@';
const DECLARATION = /<!(?!--|\[CDATA\[)/;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Characters by number (&#x3000;) are among what the library calls HTML's entities.
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: LIMITS.depth,
});

/** How much may yet be read of a file, over all its parts. */
export interface Budget {
  marks: number;
}

/**
 * Reads a part's XML.
 * @throws WordError where it declares entities, is too large or too deep, or is no XML
 */
export function readXml(bytes: Uint8Array, part: string, budget: Budget = { marks: LIMITS.marks }): XmlElement {
  const text = decode(bytes);
  if (DECLARATION.test(text)) throw refusal.declarations();
  budget.marks -= count(text, '<') + count(text, '=');
  if (budget.marks < 0) throw refusal.tooLarge();
  let nodes: unknown;
  try {
    nodes = parser.parse(text);
  } catch (error) {
    if (error instanceof Error && error.message.includes('nested')) throw refusal.tooDeep();
    throw refusal.damagedPart(part);
  }
  const root = childrenOf(nodes).find((child) => typeof child !== 'string');
  if (typeof root !== 'object') throw refusal.damagedPart(part);
  const rename = usualPrefixes(root.attributes);
  return rename ? renamed(root, rename) : root;
}

/** XML in a Word file is UTF-8, or UTF-16 with a mark. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

/** The library's nodes as elements: each is an object with the tag's name, its attributes beside it. */
function childrenOf(nodes: unknown): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown): (XmlElement | string)[] => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined) return [];
    const content = node[name];
    if (name === TEXT) return [String(content)];
    return [{ name, attributes: attributesOf(node[ATTRIBUTES]), children: childrenOf(content) }];
  });
}

function renamed({ name, attributes, children }: XmlElement, rename: (name: string) => string): XmlElement {
  return {
    name: rename(name),
    // An attribute without a prefix belongs to no namespace.
    attributes: new Map(Array.from(attributes, ([key, value]) => [key.includes(':') ? rename(key) : key, value])),
    children: children.map((each) => (typeof each === 'string' ? each : renamed(each, rename))),
  };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesOf(attributes: unknown): ReadonlyMap<string, string> {
  if (!isRecord(attributes)) return NO_ATTRIBUTES;
  return new Map(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The first child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);
}

/** The child elements, of a name where one is given. */
export function elements(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (each): each is XmlElement => typeof each !== 'string' && (name === undefined || each.name === name),
  );
}

/** The elements of a name anywhere below, in their order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((each) => (each.name === name ? [each] : descendants(each, name)));
}

/** The text in an element and all below it. */
export function textIn(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textIn(each))).join('');
}

/** The value of a property: `<w:ilvl w:val="1"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('w:val');
}

/** Whether an on/off property is on; undefined where it is not said. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  if (!property) return undefined;
  const value = property.attributes.get('w:val');
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}
