import type { SmallMeasure } from './measures';
import { otherMeasure, smallMeasure } from './measures';

/** The item of a small measure, which lists its programme. */
export const ITEM = '- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**';

/** The same with a mark behind the name. */
export function marked(mark: string): string {
  return ITEM.replace(/\*\*$/, `${mark}**`);
}

/** Items below an initiative, for a measure. */
export function under(...items: readonly string[]): SmallMeasure {
  return { initiatives: `朝市の場所づくり\n\n${items.join('\n')}` };
}

/** Two measures: one lists the programme, the other has an item of its own. */
export function both(item: string): string {
  return `${smallMeasure(under(ITEM))}\n${otherMeasure(under(item))}`;
}
