export interface Attributes {
  get(name: string): string | undefined;
}

export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlElement | string)[];
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

/** The elements of a name anywhere below, in their order; none within an element of the other name. */
export function descendants(element: XmlElement, name: string, except?: string): XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === except) return [];
    return each.name === name ? [each] : descendants(each, name, except);
  });
}

/** Of what a file holds in two ways, for newer and for older programs, the one that says something. */
export function alternative(element: XmlElement): XmlElement {
  const choice = child(element, 'mc:Choice');
  return (choice && choice.children.length > 0 ? choice : child(element, 'mc:Fallback')) ?? choice ?? element;
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
