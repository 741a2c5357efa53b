import { bringsBullet, holdsBulletsOnly } from '../../../server/src/features/templates/templateBullet';

/** What gives way to a template in its line, and what is put there. */
export interface TemplatePlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a template goes that has lines of its own: behind the words of the line, which stay whole, or in place of a mere bullet. */
export function templatePlace(line: string, text: string): TemplatePlace {
  const end = line.length;
  const hasBullet = bringsBullet(text);
  if (!holdsBulletsOnly(line)) return { start: end, end, text: (hasBullet ? '\n' : '\n\n') + text };
  return { start: hasBullet ? line.search(/\S|$/) : end, end, text };
}
