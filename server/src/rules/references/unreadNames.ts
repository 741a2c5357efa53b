import { nameKey } from '../../text/characters';
import type { Edition } from '../../workspace/edition';
import type { PlanFile } from '../../workspace/planFile';
import type { BlockView } from '../blockView';
import { perBlock, viewsOf } from '../blockView';
import { hasLoneBracket } from '../brackets';

/**
 * Whether a name stands in parentheses where another fault keeps it from being read as a programme: in a measure whose
 * section 4 has lost its heading, or in a line whose parentheses do not match. Its marks elsewhere are not to blame.
 */
export function isNamedUnread(edition: Edition, name: string): boolean {
  const key = nameKey(name);
  return [...edition.files.values()].some((file) => unreadIn(file, edition).some((line) => line.includes(key)));
}

const kept = new WeakMap<PlanFile, readonly string[]>();

function unreadIn(file: PlanFile, { config }: Edition): readonly string[] {
  let lines = kept.get(file);
  if (!lines) kept.set(file, (lines = viewsOf(file, config).flatMap((view) => unreadLines(view))));
  return lines;
}

/** The lines with parentheses in which a name may stand unread, as keys of names. */
const unreadLines = perBlock((view: BlockView): string[] => {
  const { measure } = view.facts;
  if (!measure) return [];
  const hasInitiatives = measure.sections.some(({ kind }) => kind === 'initiatives');
  return view.lines
    .filter(
      (text, line) =>
        /[()（）]/.test(text) && (!hasInitiatives || hasLoneBracket({ line, start: 0, end: text.length, text })),
    )
    .map(nameKey);
});
