import type { ChangeChoice } from '../choices/changeChoice';
import type { XmlElement } from '../container/xml';
import { child } from '../container/xml';

/** The properties of a paragraph or a run, as they were before where changes are undone. */
export function propertiesOf(
  element: XmlElement | undefined,
  kind: 'w:pPr' | 'w:rPr',
  changes: ChangeChoice,
): XmlElement | undefined {
  const properties = child(element, kind);
  const before = child(child(properties, `${kind}Change`), kind);
  return changes === 'reject' && before ? before : properties;
}
