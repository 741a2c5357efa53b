import { hasLoneBracket } from '../../plan/words/brackets';
import type { Item, Node } from '../../syntax/tree/tree';
import { isListedName, pathToLine, walk } from '../../syntax/tree/tree';
import { openingOfGroup } from '../../text/brackets';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { isSignedTitle, isWrittenAsHeading } from '../reading/sections/headingLevels';
import { initiativeSections, isWritten } from '../reading/sections/initiatives';
import type { BlockRule } from '../rule';

const MARK_AT_END = /[】］〕\]]\**$/;
/** What only tells where more is said. */
const LEADS_ELSEWHERE = /^(?:詳しくは|詳細は)|https?:\/\/\S+$/;

/** An item names no programme. Where a bracket or a mark is at fault, other rules say so. */
export const itemWithoutProgramme: BlockRule = {
  code: 'item-without-programme',
  summary: message('An item names no programme.'),
  level: 'warning',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    initiativeSections(view)
      .flatMap(walk)
      .filter((node): node is Item => isUnnamed(node, view))
      .filter((item) => !isNamedBelow(item, view) && !isAboveList(item, view) && !isHeading(item, view))
      .flatMap(({ texts }) => {
        const span = texts.at(-1);
        return span ? [{ span, message: message('This item names no programme.') }] : [];
      }),
};

function isUnnamed(node: Node, { lines, commentLines }: BlockView): boolean {
  if (node.kind !== 'item' || !isWritten(node) || node.programmes.length > 0) return false;
  if (node.texts.some(({ text }) => LEADS_ELSEWHERE.test(text))) return false;
  let line = node.lastLine + 1;
  while (commentLines.has(line)) line++;
  const text = lines[line] ?? '';
  const below = { line, start: 0, end: text.length, text };
  const end = (node.texts.at(-1)?.text ?? '').replace(/\*\*$/, '');
  return !hasLoneBracket(...node.texts, below) && !MARK_AT_END.test(end) && !closesGroupAbove(end);
}

/** Whether parentheses end that open on a line above: a narrow column has broken a name, and it is told that the lines are broken. */
function closesGroupAbove(end: string): boolean {
  return /[)）]$/.test(end) && openingOfGroup(end, end.length) < 0;
}

/** Whether an item is no item at all: a heading, or the title of something with a sign that no other item has. */
function isHeading(item: Item, view: BlockView): boolean {
  if (isWrittenAsHeading(view, item)) return true;
  const [first] = item.texts;
  if (!first || item.texts.length > 1 || !isSignedTitle(view, first)) return false;
  const sign = signAt(view, item);
  const named = view.nodes.filter((node) => node.kind === 'item' && node.programmes.length > 0);
  return named.every((other) => signAt(view, other) !== sign);
}

function signAt({ lines }: BlockView, { firstLine }: Node): string {
  return (lines[firstLine] ?? '').trimStart().charAt(0);
}

/** Whether a plain list below tells the programmes of the items above it. */
function isAboveList({ lastLine }: Item, { nodes }: BlockView): boolean {
  return nodes.some((node) => node.kind === 'item' && node.firstLine > lastLine && node.programmes.some(isListedName));
}

/** Whether a name alone follows an item, below a note or a picture's caption that has come between them. */
function isNamedBelow(item: Item, view: BlockView): boolean {
  const path = pathToLine(view.tree, item.firstLine);
  const siblings = path.at(-2)?.children ?? [];
  const below = siblings
    .slice(siblings.indexOf(item) + 1)
    .find(({ kind }) => kind !== 'note' && kind !== 'caption' && kind !== 'comment');
  return (
    below?.kind === 'item' &&
    below.programmes.length > 0 &&
    below.programmes.every(({ ownLine }) => ownLine) &&
    below.programmes[0]?.name.line === below.firstLine
  );
}
