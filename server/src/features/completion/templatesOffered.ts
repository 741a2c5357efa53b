import { bringsBullet, holdsBulletsOnly } from '../templates/templateBullet';
import { endedAbove } from '../templates/templateEnd';
import type { Template } from '../templates/templates';
import { fillTemplate, TEMPLATES } from '../templates/templates';
import type { Snapshot } from '../snapshot';
import type { Completion, Typed } from './completion';

/**
 * The templates that are called by the words at the beginning of a line, where only a bullet may stand before them.
 * @param before the line up to the cursor
 * @param below the line under it, where there is one
 */
export function templatesOffered(
  snapshot: Snapshot,
  { words, range: { start, end } }: Typed,
  { before, below }: { readonly before: string; readonly below: string | undefined },
): Completion[] {
  if (!holdsBulletsOnly(before.slice(0, start.character))) return [];
  const bullet = before.slice(0, start.character).search(/\S|$/);
  return TEMPLATES.filter((template) => isCalledBy(template, words)).map((template) => {
    const newText = endedAbove(below, fillTemplate(template, snapshot, end));
    const from = bringsBullet(newText) ? bullet : start.character;
    return {
      kind: 'template',
      label: template.prefixes.at(-1) ?? template.id,
      detail: template.name,
      range: { start: { line: start.line, character: from }, end },
      typed: before.slice(from),
      newText,
      isSnippet: true,
    };
  });
}

function isCalledBy({ prefixes }: Template, typed: string): boolean {
  const wanted = typed.normalize('NFKC').toLowerCase();
  return prefixes.some((prefix) => prefix.normalize('NFKC').toLowerCase().startsWith(wanted));
}
