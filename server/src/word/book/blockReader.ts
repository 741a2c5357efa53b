import { greatestOf, leastOf } from '../../base/extremes';
import type { BlockFacts } from '../../plan/facts/facts';
import type { PlanMeasure } from '../../plan/plan';
import { commentLinesIn } from '../../syntax/blocks/commentLines';
import { commentsInLine, withoutComments } from '../../syntax/lines/comments';
import type { Node, Subsection, Words } from '../../syntax/tree/tree';
import { isBesideWords } from '../../syntax/tree/tree';
import { splitLines } from '../../text/lines';
import type { PlanFile } from '../../workspace/files/planFile';
import { BlockLines } from './blockLines';
import type { BookBlock, Comment, Heading, Passage } from './book';
import { isPrintedCaption } from './captions';
import type { Footnotes } from './footnotes';
import { footnotesOf } from './footnotes';
import type { Entry, Leaf } from './leafWords';
import { entriesOf, programmesOf, wordsOf } from './leafWords';
import { tableRow } from '../../text/tableRow';

/** A block of a plan, to be asked for what is printed of its nodes. */
export class BlockReader {
  readonly tree: Node;
  private readonly texts: readonly string[];
  private readonly lines: BlockLines;
  /** The comments beside and between the words of its lines. */
  private readonly comments: readonly Comment[];
  /** The line of the plan in which the block begins. */
  private readonly above: number;
  private readonly footnotes: Footnotes;

  /** @param measure the measure that the block is, if it is one */
  constructor(
    file: PlanFile,
    readonly block: number,
    private readonly measure?: PlanMeasure,
  ) {
    const placed = file.document.blocks[block] as PlanFile['document']['blocks'][number];
    const { tree, text } = placed.block;
    this.tree = tree;
    const written = splitLines(text);
    this.texts = written.map(withoutComments);
    this.above = placed.line;
    const apart = commentLinesIn(tree, text);
    this.comments = written.flatMap((line, at) => (apart.has(at) ? [] : this.commentsBeside(line, at)));
    this.footnotes = footnotesOf(tree, file.facts[block] as BlockFacts, this.texts, this.above);
    this.lines = new BlockLines(this.texts, this.above, this.footnotes.markers);
  }

  /** The block's own heading, a measure's with its whole title. */
  heading(): Heading | undefined {
    const { tree, measure } = this;
    if (measure) {
      const number = this.lines.textAt(0).slice(measure.fact.numberSpan.start, measure.fact.title.start);
      return this.lines.heading(0, 'measure', [number + measure.title]);
    }
    const isHeaded = tree.kind === 'strategy' || tree.kind === 'part';
    return isHeaded ? this.lines.heading(0, tree.kind, [this.lines.headingText(0)]) : undefined;
  }

  /** What is printed of some nodes that follow each other, and the comments in their lines. */
  printed(nodes: readonly Node[]): BookBlock[] {
    const lines = nodes.flatMap(({ firstLine, lastLine }) => [this.above + firstLine, this.above + lastLine]);
    const [first, last] = [leastOf(lines), greatestOf(lines)];
    const comments = this.comments.filter(({ line }) => first <= line && line <= last);
    return comments.reduce<BookBlock[]>((blocks, comment) => {
      const at = blocks.findLastIndex(({ line }) => line <= comment.line) + 1;
      return blocks.toSpliced(at, 0, comment);
    }, this.blocksOf(nodes));
  }

  /** The comments in the line of the block's own heading. */
  commentsOfHeading(): BookBlock[] {
    return this.comments.filter(({ line }) => line === this.above);
  }

  private blocksOf(nodes: readonly Node[], boxed = false): BookBlock[] {
    return joinRows(nodes.flatMap((node) => this.blocksOfNode(node, boxed)));
  }

  private commentsBeside(line: string, at: number): Comment[] {
    return commentsInLine(line).map(({ start, end }) => ({
      kind: 'comment',
      line: this.above + at,
      text: line.slice(start, end),
    }));
  }

  private blocksOfNode(node: Node, boxed: boolean): BookBlock[] {
    const { children } = node;
    switch (node.kind) {
      case 'section':
      case 'subsection':
        if (node.kind === 'subsection' && isBesideWords(node)) return this.blocksBesideHeading(node, boxed);
        return [
          this.lines.heading(node.firstLine, node.kind, [this.lines.headingText(node.firstLine)]),
          ...this.blocksOf(children),
        ];
      case 'group':
        return [this.lines.heading(node.firstLine, 'group', [node.title.text]), ...this.blocksOf(children)];
      case 'initiative':
        return [
          this.lines.heading(
            node.firstLine,
            'initiative',
            node.titles.map(({ text }) => text),
          ),
          ...this.blocksOf(children),
        ];
      case 'groupSummary':
        return [this.lines.passage('text', [node.title], { boxed }), ...this.blocksOf(children)];
      case 'box':
        return [this.lines.passage('boxTitle', [node.title], { boxed: true }), ...this.blocksOf(children, true)];
      case 'comment':
        return [{ kind: 'comment', line: this.above + node.firstLine, text: this.lines.textOfLines(node).trim() }];
      case 'strategy':
      case 'part':
      case 'measure':
      case 'preface':
        return this.blocksOf(children);
      default:
        return this.footnotes.definitions.has(node) ? [] : this.blocksOfLeaf(node, boxed);
    }
  }

  /** A sub-heading and the words beside it are printed as the one paragraph that they are. */
  private blocksBesideHeading({ title, children: [first, ...more] }: Subsection, boxed: boolean): BookBlock[] {
    const beside = first && 'texts' in first ? [{ ...first, texts: [title, ...first.texts.slice(1)] }] : [];
    return [...beside.flatMap((leaf) => this.blocksOfLeaf(leaf, boxed)), ...this.blocksOf(more)];
  }

  private blocksOfLeaf(leaf: Leaf, boxed: boolean): BookBlock[] {
    const [first, ...more] = wordsOf(leaf).filter(
      ({ line }) => !this.measure?.rests.some((rest) => rest.line === line),
    );
    if (!first) return [];
    const texts: Entry = [first, ...more];
    // Its title is one, however many lines it takes: only there does it go on below.
    if (leaf.kind === 'listedMeasure') return [inOneLine(this.lines.passage('text', texts, { boxed }))];
    if (leaf.kind === 'note') return [this.lines.passage('note', texts, { boxed })];
    if (leaf.kind !== 'caption') {
      return entriesOf(texts, (words) => this.lines.beginsEntry(words)).map((entry) =>
        this.lines.passage('text', entry, {
          boxed,
          isPoint: leaf.kind === 'point' && entry[0] === first,
          programmes: programmesOf(leaf),
        }),
      );
    }
    return this.captionsAndRows(texts, boxed);
  }

  /** A table's rows stand among captions: both are beside the text. */
  private captionsAndRows(texts: readonly Words[], boxed: boolean): BookBlock[] {
    const blocks: BookBlock[] = [];
    let caption: Words[] = [];
    const close = (): void => {
      const [first, ...more] = caption;
      if (first)
        blocks.push(
          this.lines.passage(isPrintedCaption(caption, this.texts) ? 'caption' : 'text', [first, ...more], { boxed }),
        );
      caption = [];
    };
    for (const words of texts) {
      const row = tableRow(this.lines.textAt(words.line));
      if (row) {
        close();
        blocks.push({ kind: 'table', line: this.above + words.line, rows: [row] });
      } else caption.push(words);
    }
    close();
    return blocks;
  }
}

/** Rows that follow each other are one table. */
function joinRows(blocks: readonly BookBlock[]): BookBlock[] {
  const joined: BookBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'table' && last?.kind === 'table') {
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
    } else joined.push(block);
  }
  return joined;
}

function inOneLine(passage: Passage): Passage {
  return { ...passage, lines: [passage.lines.flat()] };
}
