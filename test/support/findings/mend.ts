import assert from 'node:assert/strict';
import { applyFix, checkText } from './check';

/** The text after a fix of its first finding of a rule. */
export async function mend(text: string, code: string, fix = 0): Promise<string> {
  const finding = (await checkText(text)).find((found) => found.code === code);
  const wanted = finding?.fixes?.()[fix];
  assert.ok(wanted, `a fix ${fix} of ${code}`);
  return applyFix(text, wanted);
}
