import { hasLoneBracket } from '../../plan/words/brackets';
import { isCharge } from '../../syntax/names/charges';
import type { Item, Node } from '../../syntax/tree/tree';
import { isListedName, walk } from '../../syntax/tree/tree';
import { openingOfGroup } from '../../text/brackets';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';
import { isSignedTitle, isWrittenAsHeading } from '../reading/sections/headingLevels';
import { initiativeSections, isWritten } from '../reading/sections/initiatives';
import type { BlockRule } from '../rule';

const BETWEEN: readonly Node['kind'][] = ['note', 'caption', 'comment'];
const MARK_AT_END = /(?:[【［〔[](?<words>[^【】［］〔〕[\]]{1,40}))?[】］〕\]]\**$/;
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
      .filter((item) => !namedBelow(view).has(item) && !isAboveList(item, view) && !isHeading(item, view))
      .flatMap(({ texts }) => {
        const span = texts.at(-1);
        return span ? [{ span, message: message('This item names no programme.') }] : [];
      }),
};

function isUnnamed(node: Node, view: BlockView): boolean {
  const { lines, commentLines } = view;
  if (node.kind !== 'item' || !isWritten(node) || node.programmes.length > 0) return false;
  if (node.texts.some(({ text }) => LEADS_ELSEWHERE.test(text))) return false;
  let line = node.lastLine + 1;
  while (commentLines.has(line)) line++;
  const text = lines[line] ?? '';
  const below = { line, start: 0, end: text.length, text };
  const end = (node.texts.at(-1)?.text ?? '').replace(/\*\*$/, '');
  return !hasLoneBracket(...node.texts, below) && !endsInMark(end, view) && !closesGroupAbove(end);
}

/** Sections in charge are no mark, where other items have them behind their programme. */
function endsInMark(end: string, { facts: { programmes } }: BlockView): boolean {
  const mark = MARK_AT_END.exec(end);
  if (!mark) return false;
  const isInCharge = isCharge(mark.groups?.words ?? '') && programmes.some(({ charge }) => charge !== undefined);
  return !isInCharge;
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
  return !signsOfNamed(view).has(signAt(view, item));
}

const signsOfNamed = perBlock(
  (view: BlockView): ReadonlySet<string> =>
    new Set(view.nodes.filter(namesProgramme).map((item) => signAt(view, item))),
);

function signAt({ lines }: BlockView, { firstLine }: Node): string {
  return (lines[firstLine] ?? '').trimStart().charAt(0);
}

/** Whether a plain list below tells the programmes of the items above it. */
function isAboveList({ lastLine }: Item, view: BlockView): boolean {
  return lastLine < lastListedName(view);
}

/** The line of a block's last item in a plain list of names, from 0; -1 where it has none. */
const lastListedName = perBlock(
  ({ nodes }: BlockView): number =>
    nodes.findLast((node) => namesProgramme(node) && node.programmes.some(isListedName))?.firstLine ?? -1,
);

/** The items that a name alone follows, below a note or a picture's caption that has come between them. */
const namedBelow = perBlock(({ nodes }: BlockView): ReadonlySet<Node> => {
  const named = new Set<Node>();
  for (const { children } of nodes) {
    let below: Node | undefined;
    for (const node of children.toReversed()) {
      if (below && isNameAlone(below)) named.add(node);
      if (!BETWEEN.includes(node.kind)) below = node;
    }
  }
  return named;
});

function isNameAlone(node: Node): boolean {
  return (
    namesProgramme(node) &&
    node.programmes.every(({ ownLine }) => ownLine) &&
    node.programmes[0]?.name.line === node.firstLine
  );
}

function namesProgramme(node: Node): node is Item {
  return node.kind === 'item' && node.programmes.length > 0;
}
