import type { MarkKind, PartKind, SectionForm, SubsectionKind } from '../../form/form';
import type { Lines, Span } from '../../text/position';
import type { MeasureNumber } from './line';

/** Words as they stand in one line. Lines count from the first line of the block. */
export interface Words extends Span {
  readonly text: string;
}

/** 【再掲】, 【別掲】 or another word in brackets beside a programme's name. */
export interface Mark extends Words {
  /** Undefined for a word that is no mark of the form (【新規】). */
  readonly kind: MarkKind | undefined;
  /** Whether it is only nearly a mark (【再褐】). */
  readonly misspelled: boolean;
}

/** A programme's name at the end of an item. */
export interface ProgrammeName {
  /** Its text is the whole name. Of a name that begins on the line above, only the rest stands in its place. */
  readonly name: Words;
  /** Where a name begins that runs over the end of its line. */
  readonly above: Words | undefined;
  /** Its parentheses with all in them, without bold signs and marks; the name alone where it stands in none. */
  readonly parentheses: Span;
  readonly bold: boolean;
  readonly ownLine: boolean;
  readonly marks: readonly Mark[];
  /** The section in charge (所管), where the item names one. */
  readonly charge: Words | undefined;
}

interface Branch<Kind extends string> extends Lines {
  readonly kind: Kind;
  readonly children: readonly Node[];
}

interface Leaf<Kind extends string> extends Lines {
  readonly kind: Kind;
  /** The comments between its lines. */
  readonly children: readonly Text[];
  /** The words of each line, without signs; comments say nothing. */
  readonly texts: readonly Words[];
}

export type Preface = Branch<'preface'>;
export interface Strategy extends Branch<'strategy'> {
  readonly number: number;
  readonly title: Words;
}
export interface Part extends Branch<'part'> {
  readonly part: PartKind | undefined;
  readonly title: Words;
}
export interface Measure extends Branch<'measure'> {
  readonly number: MeasureNumber;
  /** From the number's first digit to the blank before the title. */
  readonly numberSpan: Span;
  readonly title: Words;
}
export interface Section extends Branch<'section'> {
  readonly section: SectionForm;
  readonly number: number | undefined;
  readonly exact: boolean;
  readonly heading: Words;
  readonly title: Words;
}
export interface Subsection extends Branch<'subsection'> {
  readonly subsection: SubsectionKind;
  readonly title: Words;
}
export interface Initiative extends Branch<'initiative'> {
  readonly titles: readonly Words[];
}
export interface Group extends Branch<'group'> {
  readonly title: Words;
}
export interface GroupSummary extends Branch<'groupSummary'> {
  readonly title: Words;
}
export interface Box extends Branch<'box'> {
  readonly title: Words;
}
export interface ListedMeasure extends Leaf<'listedMeasure'> {
  readonly number: MeasureNumber;
  readonly numberSpan: Span;
  /** Where the title begins, with all its words: it may go on in the lines below. */
  readonly title: Words;
}
export interface Item extends Leaf<'item'> {
  readonly programmes: readonly ProgrammeName[];
}
export interface Note extends Leaf<'note'> {
  /** As read with half width: (注), (注1), ※1, ※. */
  readonly marker: Words;
}
/** A line or more of running text, a bullet, a ◎ item, a caption, a comment: told apart by their kind alone. */
export type Text = Leaf<'paragraph' | 'bullet' | 'point' | 'direction' | 'caption' | 'comment'>;

export type Block = Preface | Strategy | Part | Measure;
export type Node =
  Block | Section | Subsection | Initiative | Group | GroupSummary | Box | ListedMeasure | Item | Note | Text;
export type NodeKind = Node['kind'];

/** Whether words of a sub-heading's section stand beside it: ○成果　…. */
export function isBesideWords({ firstLine, children }: Subsection): boolean {
  return children[0]?.firstLine === firstLine;
}

/** Whether a programme stands without parentheses in a plain list of them: ＜主な事業＞, ・朝市. */
export function isListedName({ name, parentheses }: Pick<ProgrammeName, 'name' | 'parentheses'>): boolean {
  return name.line === parentheses.line && name.start === parentheses.start && name.end === parentheses.end;
}

/** What words on several lines say together. */
export function joinedText(texts: readonly Words[]): string {
  return texts.length === 1 ? (texts[0] as Words).text : texts.map(({ text }) => text).join('');
}

/** Every node from the root down, parents first. */
export function walk(root: Node): Node[] {
  const nodes: Node[] = [];
  collect(root, nodes);
  return nodes;
}

function collect(node: Node, nodes: Node[]): void {
  nodes.push(node);
  for (const child of node.children) collect(child, nodes);
}

/** The nodes on the way from the root to the line, outermost first; lines as in the nodes. */
export function pathToLine(root: Node, line: number): Node[] {
  const path: Node[] = [];
  let node: Node | undefined = root;
  while (node) {
    path.push(node);
    node = node.children.find((child) => child.firstLine <= line && line <= child.lastLine);
  }
  return path;
}
