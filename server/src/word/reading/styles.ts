import type { XmlElement } from '../container/xml';
import { child, elements, isOn, valueOf } from '../container/xml';

/** A list that a style or a paragraph asks for. */
export interface ListReference {
  /** Undefined where a style leaves the level to the list. */
  readonly level: number | undefined;
  readonly list: string;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

const HEADING = /^(?:heading|見出し) ?([1-9])$/;
/** `w:outlineLvl` for body text. */
const BODY_LEVEL = 9;
/** How far styles are followed that are based on one another, maybe in a circle. */
const DEEPEST = 20;

/** The styles of a document, each with what it inherits. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly standard: string | undefined;

  constructor(part: XmlElement | undefined) {
    let standard: string | undefined;
    for (const style of elements(part, 'w:style')) {
      const id = style.attributes.get('w:styleId') ?? '';
      this.styles.set(id, {
        name: (valueOf(style, 'w:name') ?? id).toLowerCase(),
        basedOn: valueOf(style, 'w:basedOn'),
        paragraph: child(style, 'w:pPr'),
        run: child(style, 'w:rPr'),
      });
      const isDefault = ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '');
      if (isDefault && style.attributes.get('w:type') === 'paragraph') standard ??= id;
    }
    this.standard = standard;
  }

  /** The name by which a person knows the style, in lower case. */
  nameOf(id: string | undefined): string {
    return this.lineage(id)[0]?.name ?? id?.toLowerCase() ?? '';
  }

  /** The level of a heading in this style, from 1. */
  headingOf(id: string | undefined): number | undefined {
    for (const { name, paragraph } of this.lineage(id)) {
      const [, digit] = HEADING.exec(name) ?? [];
      if (digit !== undefined) return Number(digit);
      const level = outlineLevel(paragraph);
      if (level !== undefined) return level;
    }
    return undefined;
  }

  listOf(id: string | undefined): ListReference | undefined {
    for (const { paragraph } of this.lineage(id)) {
      const list = listReference(paragraph);
      if (list) return list;
    }
    return undefined;
  }

  /** Whether a character style that Word offers for stress makes text bold. */
  isStrong(id: string | undefined): boolean {
    const [style] = this.lineage(id);
    return style !== undefined && /^(?:strong|強調太字|太字)$/.test(style.name);
  }

  /** Whether a style keeps its words from being shown. */
  hides(id: string | undefined): boolean {
    return this.says(id, 'w:vanish');
  }

  strikes(id: string | undefined): boolean {
    return this.says(id, 'w:strike') || this.says(id, 'w:dstrike');
  }

  /** What the nearest style says that says anything. */
  private says(id: string | undefined, property: string): boolean {
    if (id === undefined) return false;
    for (const { run } of this.lineage(id)) {
      const said = isOn(run, property);
      if (said !== undefined) return said;
    }
    return false;
  }

  /** A style and those that it is based on, nearest first, as far as any person would stack them. */
  private lineage(id: string | undefined): Style[] {
    const found: Style[] = [];
    let at = id ?? this.standard;
    while (at !== undefined && found.length < DEEPEST) {
      const style = this.styles.get(at);
      if (!style) break;
      found.push(style);
      at = style.basedOn;
    }
    return found;
  }
}

/** The level of a heading that paragraph properties declare, from 1; undefined for none and for body text. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = Number.parseInt(valueOf(properties, 'w:outlineLvl') ?? '', 10);
  return level >= 0 && level < BODY_LEVEL ? level + 1 : undefined;
}

/** The list that paragraph properties name, with the level in it, from 0. */
export function listReference(properties: XmlElement | undefined): ListReference | undefined {
  const reference = child(properties, 'w:numPr');
  const list = valueOf(reference, 'w:numId');
  if (list === undefined) return undefined;
  const level = Number.parseInt(valueOf(reference, 'w:ilvl') ?? '', 10);
  return { list, level: level >= 0 && level <= 8 ? level : undefined };
}
