import { isNoName } from '../../syntax/names/notNames';
import type { Initiative, Item, Node, ProgrammeName } from '../../syntax/tree/tree';
import { joinedText } from '../../syntax/tree/tree';
import type { Span } from '../../text/position';
import { openingOfGroup } from '../../text/brackets';
import { nameKey } from '../../text/characters';
import type { ListingKind, ProgrammeFact } from './facts';
import { looseKey } from '../words/looseName';

/** Every programme that the items of a block name. */
export function programmesOf(root: Node): ProgrammeFact[] {
  const programmes: ProgrammeFact[] = [];
  collect(root, undefined, programmes);
  return programmes;
}

function collect(node: Node, initiative: Initiative | undefined, programmes: ProgrammeFact[]): void {
  if (node.kind === 'item') {
    for (const name of node.programmes) programmes.push(programmeFact(name, node, initiative));
    return;
  }
  const under = node.kind === 'initiative' ? node : initiative;
  for (const child of node.children) collect(child, under, programmes);
}

/** For a nested name `A(B)` the names A and B find the same programme; for `A(仮称)` A does. */
export function aliasesOf(name: string): string[] {
  const open = openingOfGroup(name, name.length);
  if (open <= 0) return [];
  return [name.slice(0, open).trim(), name.slice(open + 1, -1).trim()].filter((alias) => !isNoName(alias));
}

/** Where a programme stands with its parentheses: on one line, or on two where its name is broken. */
export function placesOf({ above, parentheses }: Pick<ProgrammeFact, 'above' | 'parentheses'>): Span[] {
  return above ? [above, parentheses] : [parentheses];
}

/** An initiative's title, joined where it runs over lines. */
export function initiativeTitle(initiative: Initiative): string {
  return joinedText(initiative.titles);
}

function programmeFact(programme: ProgrammeName, item: Item, initiative: Initiative | undefined): ProgrammeFact {
  const { name, above, marks, parentheses, charge } = programme;
  const mark = marks.find(({ kind }) => kind !== undefined);
  const kind: ListingKind = mark?.kind ?? 'primary';
  const aliases = aliasesOf(name.text);
  return {
    kind,
    name,
    above,
    key: nameKey(name.text),
    aliases,
    aliasKeys: aliases.map(nameKey),
    looseKey: looseKey(name.text),
    mark,
    parentheses,
    charge: charge?.text,
    item: { firstLine: item.firstLine, lastLine: item.lastLine },
    initiative: initiative && initiativeTitle(initiative),
  };
}
