import { bringsBullet, holdsBulletsOnly } from '../../../server/src/features/templates/templateBullet';
import { endedAbove } from '../../../server/src/features/templates/templateEnd';
import { BLANKS, DIGITS, HYPHENS } from '../../../server/src/text/characters';
import { ROMAN } from '../../../server/src/text/numbers';

/** 2-1 …, ## 施策2-1 …: how a measure begins, in a plan and in a template, whatever its form calls it. */
const MEASURE = new RegExp(
  `^${BLANKS}*(?:#+${BLANKS}+)?(?:\\*\\*)?(?:[\\p{Script=Han}\\p{Script=Katakana}ー]{1,8}${BLANKS}*)?(?:${DIGITS}{1,3}|${ROMAN})${BLANKS}*${HYPHENS}${BLANKS}*${DIGITS}{1,3}${BLANKS}`,
  'u',
);

/** What gives way to a template in its line, and what is put there. */
export interface TemplatePlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Where a template goes that has lines of its own: behind the words of the line, which stay whole, or in place of a mere
 * bullet. A measure goes before another whose heading the line is: behind it, it would take that one's sections.
 * @param lineBelow undefined at the end of the document
 */
export function templatePlace(line: string, template: string, lineBelow?: string): TemplatePlace {
  if (MEASURE.test(template) && MEASURE.test(line)) return { start: 0, end: 0, text: `${template}\n` };
  const text = endedAbove(lineBelow, template);
  const end = line.length;
  const hasBullet = bringsBullet(text);
  if (!holdsBulletsOnly(line)) return { start: end, end, text: (hasBullet ? '\n' : '\n\n') + text };
  return { start: hasBullet ? line.search(/\S|$/) : end, end, text };
}
