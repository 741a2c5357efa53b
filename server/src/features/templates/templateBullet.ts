const BULLETS_ONLY = /^[ \t\u3000]*(?:[-*・○◎][ \u3000]*)*$/;
const OWN_BULLET = /^[-○・]/;

/** Whether a line, or its beginning, says nothing yet: a template may stand there. */
export function holdsBulletsOnly(line: string): boolean {
  return BULLETS_ONLY.test(line);
}

/** Whether a template's text begins with a bullet: one that is typed already gives way to it. */
export function bringsBullet(text: string): boolean {
  return OWN_BULLET.test(text);
}
