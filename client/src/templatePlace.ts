/** What gives way to a template in its line, and what is put there. */
export interface TemplatePlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BULLETS_ONLY = /^[ \t\u3000]*(?:[-*・○◎][ \u3000]*)*$/;
const OWN_BULLET = /^[-○]/;

/** Where a template goes that has lines of its own: behind the words of the line, which stay whole, or in place of a mere bullet. */
export function templatePlace(line: string, text: string): TemplatePlace {
  const end = line.length;
  const hasBullet = OWN_BULLET.test(text);
  if (!BULLETS_ONLY.test(line)) return { start: end, end, text: (hasBullet ? '\n' : '\n\n') + text };
  return { start: hasBullet ? line.search(/\S|$/) : end, end, text };
}
