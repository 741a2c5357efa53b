import type { INumberingOptions } from 'docx';
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { Sign } from '../planText/signs';

/** The sign that Word shows before an entry, and how far the entry stands in (in twentieths of a point). */
const SHOWN: Readonly<Record<Sign, { text: string; level: number; left: number }>> = {
  bullet: { text: '・', level: 0, left: 220 },
  point: { text: '・', level: 1, left: 440 },
  direction: { text: '◎', level: 0, left: 220 },
  circle: { text: '○', level: 0, left: 220 },
};

/** Which list an entry belongs to. */
export function listOf(sign: Sign) {
  return { reference: sign === 'point' ? 'bullet' : sign, level: SHOWN[sign].level };
}

export const LISTS: INumberingOptions = {
  config: (['bullet', 'direction', 'circle'] as const).map((reference) => ({
    reference,
    levels: (Object.keys(SHOWN) as Sign[])
      .filter((sign) => listOf(sign).reference === reference)
      .map((sign) => ({
        level: SHOWN[sign].level,
        format: LevelFormat.BULLET,
        text: SHOWN[sign].text,
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.NOTHING,
        style: { paragraph: { indent: { left: SHOWN[sign].left, hanging: 220 } } },
      })),
  })),
};
