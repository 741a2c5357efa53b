import type { XmlElement } from '../../container/xml';
import { isOn, valueOf } from '../../container/xml';
import type { Styles } from '../styles';
import type { WordPiece } from '../wordDocument';

/** How words are set, and whether they were changed. */
export type Setting = Pick<WordPiece, 'bold' | 'struck' | 'hidden' | 'change'>;

export const PLAIN: Setting = { bold: false, struck: false, hidden: false, change: undefined };

/** How the words of a run are set: by its own properties, by its style, or as what stands around it. */
export function settingOfRun(properties: XmlElement | undefined, styles: Styles, around: Setting): Setting {
  const style = valueOf(properties, 'w:rStyle');
  return {
    bold: isOn(properties, 'w:b') ?? styles.isStrong(style),
    struck: isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike') ?? (around.struck || styles.strikes(style)),
    hidden: isOn(properties, 'w:vanish') ?? (around.hidden || styles.hides(style)),
    change: around.change,
  };
}

/** Whether words of two settings look the same, and can be one piece. */
export function isAlike(one: Setting, other: Setting): boolean {
  return (
    one.bold === other.bold && one.struck === other.struck && one.hidden === other.hidden && one.change === other.change
  );
}
