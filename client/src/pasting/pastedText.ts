import { bringsBullet, holdsBulletsOnly } from '../../../server/src/features/templates/templateBullet';
import { isBlankLine } from '../../../server/src/text/characters';

const BULLET = /^[-○・][ \u3000]*/;

/**
 * Lines as they are pasted between what stands before and behind the cursor: on lines of their own, or behind a bullet that
 * is there already, which all of them then have.
 */
export function pastedText(lines: readonly string[], before: string, behind: string): string {
  return beginning(lines, before) + (behind === '' ? '' : '\n');
}

function beginning(lines: readonly string[], before: string): string {
  if (before === '') return lines.join('\n');
  const isBullet = holdsBulletsOnly(before) && !isBlankLine(before);
  if (!isBullet || !bringsBullet(lines[0] ?? '')) return `\n${lines.join('\n')}`;
  const bullet = before.replace(/[-*]$/, '$& ');
  const alike = lines.map((line) => (bringsBullet(line) ? bullet + line.replace(BULLET, '') : line));
  return alike.join('\n').slice(before.length);
}
