import type { Entry } from './entry';
import { isItem, opensItem } from './entry';
import { detailsOf, withDetails } from './details';
import { isBracketedHeading, isInitiativeHeading, isUnderItem } from './initiativeHeading';
import { firstWords, leafOf } from './leaf';
import type { Box, Initiative, Node } from '../tree/tree';

/** A branch whose end is not yet known. */
interface Open<Titled> {
  readonly start: number;
  readonly title: Titled;
  readonly children: Node[];
}

/**
 * The body of section 4. A plain line with items under it is an initiative's heading; a plain line without is a
 * caption. Where no other words head the items, words in brackets do. A box keeps what follows it until a heading, or until
 * an item that names its programme unmistakably.
 */
export function readInitiatives(entries: readonly Entry[], to: number): Node[] {
  return new InitiativesReader(entries).read(to);
}

class InitiativesReader {
  private readonly top: Node[] = [];
  private initiative: Open<Initiative['titles']> | undefined;
  /** Whether the headings are bracketed: 【…】. */
  private isBracketed = false;
  private box: Open<Box['title']> | undefined;

  constructor(private readonly entries: readonly Entry[]) {}

  read(to: number): Node[] {
    for (let at = 0; at < this.entries.length;) at += this.take(at);
    this.closeInitiative(to);
    return this.top;
  }

  /** @returns how many entries it takes */
  private take(at: number): number {
    const { entries, box } = this;
    const entry = entries[at] as Entry;
    if (entry.kind === 'box' && isUnderItem(entries, at)) this.around.push(leafOf(entry));
    else if (isBracketedHeading(entries, at) && this.mayBracketsHead()) this.openInitiative(entry, true);
    else if (entry.kind === 'box') this.openBox(entry);
    else if (isInitiativeHeading(entries, at, box !== undefined)) this.openInitiative(entry, false);
    else if (isItem(entry) && (!box || namesUnmistakably(entry))) return this.takeItem(entry, at);
    else this.around.push(leafOf(entry, kindBeside(entry)));
    return 1;
  }

  private takeItem(item: Entry, at: number): number {
    this.closeBox(item.firstLine);
    const details = detailsOf(this.entries, at);
    this.around.push(leafOf(withDetails(item, details), 'item'));
    return 1 + details.length;
  }

  /** What the innermost open branch holds so far. */
  private get around(): Node[] {
    return this.box?.children ?? this.initiative?.children ?? this.top;
  }

  private mayBracketsHead(): boolean {
    return this.initiative ? this.isBracketed : !this.top.some(isNamed);
  }

  private openInitiative({ firstLine, texts }: Entry, isBracketed: boolean): void {
    this.closeInitiative(firstLine);
    this.initiative = { start: firstLine, title: texts, children: [] };
    this.isBracketed = isBracketed;
  }

  private openBox(entry: Entry): void {
    this.closeBox(entry.firstLine);
    this.box = { start: entry.firstLine, title: firstWords(entry), children: [] };
  }

  private closeInitiative(end: number): void {
    this.closeBox(end);
    if (!this.initiative) return;
    const { start, title, children } = this.initiative;
    this.top.push({ kind: 'initiative', firstLine: start, lastLine: end - 1, titles: title, children });
    this.initiative = undefined;
  }

  private closeBox(end: number): void {
    if (!this.box) return;
    const { start, title, children } = this.box;
    this.box = undefined;
    this.around.push({ kind: 'box', firstLine: start, lastLine: end - 1, title, children });
  }
}

function isNamed(node: Node): boolean {
  return node.kind === 'item' && node.programmes.length > 0;
}

function namesUnmistakably({ programmes }: Entry): boolean {
  return programmes.some(({ bold, ownLine, marks }) => bold || ownLine || marks.some(({ kind }) => kind));
}

/** What an entry is that is no item: a case's bullet, a sentence, or else a caption. */
function kindBeside(entry: Entry): 'bullet' | 'caption' | undefined {
  if (opensItem(entry)) return 'bullet';
  const isSentence = entry.texts.at(-1)?.text.endsWith('。') ?? false;
  return entry.kind === 'paragraph' && !isSentence ? 'caption' : undefined;
}
