import type { Entry } from './entries';
import { opensItem } from './entries';
import { leafOf } from './leaf';
import type { Box, Initiative, Node } from './tree';

/**
 * The body of section 4. A plain line with items under it is an initiative's heading; a plain line without is a
 * caption. A box keeps what follows it until a heading, or until an item that names its programme unmistakably.
 */
export function readInitiatives(entries: readonly Entry[], from: number, to: number): Node[] {
  const top: Node[] = [];
  let initiative: { start: number; titles: Initiative['titles']; children: Node[] } | undefined;
  let box: { entry: Entry; children: Node[] } | undefined;

  const closeBox = (end: number): void => {
    if (!box) return;
    const node: Box = {
      kind: 'box',
      firstLine: box.entry.firstLine,
      lastLine: end - 1,
      title: leafTitle(box.entry),
      children: box.children,
    };
    (initiative?.children ?? top).push(node);
    box = undefined;
  };
  const closeInitiative = (end: number): void => {
    closeBox(end);
    if (!initiative) return;
    const { start, titles, children } = initiative;
    top.push({ kind: 'initiative', firstLine: start, lastLine: end - 1, titles, children });
    initiative = undefined;
  };

  entries.forEach((entry, at) => {
    if (entry.kind === 'box') {
      closeBox(entry.firstLine);
      box = { entry, children: [] };
    } else if (entry.kind === 'paragraph' && isHeading(entries, at, box !== undefined)) {
      closeInitiative(entry.firstLine);
      initiative = { start: entry.firstLine, titles: entry.texts, children: [] };
    } else if (isItem(entry, box !== undefined)) {
      closeBox(entry.firstLine);
      (initiative?.children ?? top).push(leafOf(entry, 'item'));
    } else {
      const kind = entry.kind === 'paragraph' && !isSentence(entry) ? 'caption' : undefined;
      (box?.children ?? initiative?.children ?? top).push(leafOf(entry, opensItem(entry) ? 'bullet' : kind));
    }
  });
  closeInitiative(Math.max(to, from));
  return top;
}

function leafTitle(entry: Entry): Box['title'] {
  return entry.texts[0] ?? { line: entry.firstLine, start: 0, end: 0, text: '' };
}

function isSentence(entry: Entry): boolean {
  return entry.texts.at(-1)?.text.endsWith('。') ?? false;
}

function namesUnmistakably(entry: Entry): boolean {
  return entry.programmes.some(({ bold, ownLine, marks }) => bold || ownLine || marks.some(({ kind }) => kind));
}

function isItem(entry: Entry, inBox: boolean): boolean {
  if (opensItem(entry)) return !inBox || namesUnmistakably(entry);
  return entry.kind === 'paragraph' && entry.programmes.length > 0;
}

/** Inside a box, what is under the line must name a programme: a case has bullets of its own. */
function isHeading(entries: readonly Entry[], at: number, inBox: boolean): boolean {
  const entry = entries[at];
  if (!entry || isSentence(entry) || entry.programmes.length > 0) return false;
  const below = entries.slice(at + 1, at + 12).filter(({ kind }) => kind !== 'comment' && kind !== 'note');
  const next = below[0];
  if (!next || !isItem(next, false)) return false;
  if (!inBox) return true;
  const end = below.findIndex((other) => !isItem(other, false));
  return below.slice(0, end === -1 ? undefined : end).some((other) => other.programmes.length > 0);
}
