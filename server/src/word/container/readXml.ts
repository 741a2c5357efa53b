import { XMLParser } from 'fast-xml-parser';
import { isRecord } from '../../base/isRecord';
import { LIMITS } from './limits';
import { withoutNoise } from './noise';
import { usualPrefixes } from './prefixes';
import { refusal } from './refusal';
import type { Attributes, XmlElement } from './xml';

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
  // Nobody asks for the path to a tag, which takes time to tell.
  jPath: false,
});

/** How much may yet be read of a file, over all its parts. */
export interface Budget {
  marks: number;
}

type Rename = ((name: string) => string) | undefined;

/**
 * Reads what a part of a Word file says.
 * @throws WordError where it declares entities, is too large or too deep, or is no XML
 */
export function readPart(bytes: Uint8Array, part: string, budget: Budget): XmlElement {
  return readXml(withoutNoise(decode(bytes)), part, budget);
}

/** @throws WordError as above */
export function readXml(text: string, part: string, budget: Budget = { marks: LIMITS.marks }): XmlElement {
  if (DECLARATION.test(text)) throw refusal.declarations();
  budget.marks -= marksIn(text);
  if (budget.marks < 0) throw refusal.tooLarge();
  const root = parsed(text, part).find((node) => isRecord(node) && !(TEXT in node));
  if (!isRecord(root)) throw refusal.damagedPart(part);
  const declared = root[ATTRIBUTES];
  const element = elementOf(root, usualPrefixes(isRecord(declared) ? Object.entries(declared) : []));
  if (typeof element === 'string') throw refusal.damagedPart(part);
  return element;
}

function parsed(text: string, part: string): unknown[] {
  try {
    const nodes: unknown = parser.parse(text);
    return Array.isArray(nodes) ? nodes : [];
  } catch (error) {
    if (error instanceof Error && error.message.includes('nested')) throw refusal.tooDeep();
    throw refusal.damagedPart(part);
  }
}

/** XML in a Word file is UTF-8, or UTF-16 with a mark. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/**
 * The tags and attributes in a text, and signs that look like them. They are counted on the text itself: what the
 * library makes of it takes a hundred times as much room.
 * @throws WordError where a tag has more attributes than any, or a text is longer than any
 */
function marksIn(xml: string): number {
  let marks = 0;
  let attributes = 0;
  let words = 0;
  let isInTag = false;
  for (let at = 0; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (sign === TAG_BEGINS) {
      marks++;
      isInTag = true;
      attributes = words = 0;
    } else if (sign === TAG_ENDS) isInTag = false;
    else if (sign === ATTRIBUTE) {
      marks++;
      if (++attributes > LIMITS.attributes) throw refusal.tooLarge();
    } else if (!isInTag && ++words > LIMITS.paragraph) throw refusal.tooLarge();
  }
  return marks;
}

const TAG_BEGINS = 0x3c;
const TAG_ENDS = 0x3e;
const ATTRIBUTE = 0x3d;

/**
 * The library's nodes as elements: each is an object with the tag's name, its attributes beside it. Every node is let go
 * as its element takes its place, so that no file is held twice.
 */
function elementsOf(nodes: unknown[], rename: Rename): readonly (XmlElement | string)[] {
  if (nodes.length === 0) return NO_CHILDREN;
  for (let at = 0; at < nodes.length; at++) nodes[at] = elementOf(nodes[at], rename);
  return nodes as (XmlElement | string)[];
}

function elementOf(node: unknown, rename: Rename): XmlElement | string {
  if (!isRecord(node)) return '';
  for (const name in node) {
    const content = node[name];
    if (name === TEXT) return String(content);
    return {
      name: rename ? rename(name) : name,
      attributes: attributesOf(node[ATTRIBUTES], rename),
      children: Array.isArray(content) ? elementsOf(content, rename) : NO_CHILDREN,
    };
  }
  return '';
}

const NO_CHILDREN: readonly (XmlElement | string)[] = [];
const NO_ATTRIBUTES: Attributes = { get: () => undefined };

function attributesOf(attributes: unknown, rename: Rename): Attributes {
  if (!isRecord(attributes)) return NO_ATTRIBUTES;
  return new WrittenAttributes(rename ? renamed(attributes, rename) : attributes);
}

/** As the library holds them: nothing is made for an attribute that nobody asks for. */
class WrittenAttributes implements Attributes {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  get(name: string): string | undefined {
    const value = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  }
}

function renamed(attributes: Readonly<Record<string, unknown>>, rename: (name: string) => string) {
  // An attribute without a prefix belongs to no namespace.
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? rename(name) : name, value]),
  );
}
