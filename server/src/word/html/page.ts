import { escapeHtml } from '../../text/escapeHtml';
import type { BookBlock, Heading, Line, Note, Passage, Piece, Table } from '../book/book';
import type { Sign } from '../planText/signs';
import { isRule } from '../../text/tableRow';

const HEADINGS = { strategy: 2, part: 3, measure: 3, group: 4, section: 4, subsection: 5, initiative: 5 } as const;

const HERE = ' class="here"';

/** What leads from a page to the text that it is of. */
export interface Pointers {
  /** The line of the block to point out. */
  readonly here: number | undefined;
  /** Where a click on the block of a line leads. */
  readonly linkTo: (line: number) => string;
}

/** One page of the plan: its blocks, and at its foot the notes whose markers stand on it. */
export class Page {
  private readonly notes: Note[] = [];

  /**
   * @param id tells the page's notes from those of other pages
   * @param pointers none where the page is to stand by itself
   */
  constructor(
    private readonly id: string,
    private readonly pointers?: Pointers,
  ) {}

  /** The blocks with their notes below them. */
  html(blocks: readonly BookBlock[]): string {
    const body = groups(blocks).map((group) => this.group(group));
    return [...body, ...this.foot()].join('\n');
  }

  private group(group: Group): string {
    switch (group.kind) {
      case 'box':
        return `<aside class="box">\n${groups(group.passages.map((each) => ({ ...each, boxed: false })))
          .map((inside) => this.group(inside))
          .join('\n')}\n</aside>`;
      case 'list':
        return `<ul class="${group.sign}">\n${group.passages.map((each) => this.entry(each)).join('\n')}\n</ul>`;
      case 'block':
        return this.block(group.block);
    }
  }

  private block(block: BookBlock): string {
    switch (block.kind) {
      case 'heading': {
        const tag = `h${HEADINGS[block.role]}`;
        return `<${tag} class="${this.classOf(block)}">${this.link(block)}${block.lines.map(escapeHtml).join('<br>')}</${tag}>`;
      }
      case 'passage':
        return `<p class="${this.classOf(block)}">${this.link(block)}${this.lines(block.lines)}</p>`;
      case 'table':
        return this.table(block);
      case 'comment':
        return '';
    }
  }

  private entry(passage: Passage): string {
    return `<li${this.isHere(passage) ? HERE : ''}>${this.link(passage)}${this.lines(passage.lines)}</li>`;
  }

  private table(block: Table): string {
    const html = tableHtml(block.rows, this.isHere(block));
    return this.pointers ? `<div>${this.link(block)}${html}</div>` : html;
  }

  /** It lies over its block: no words of its own, and the notes' links above it. */
  private link({ line }: BookBlock): string {
    return this.pointers ? `<a class="to" href="${escapeHtml(this.pointers.linkTo(line))}" tabindex="-1"></a>` : '';
  }

  private classOf(block: Heading | Passage): string {
    return this.isHere(block) ? `${block.role} here` : block.role;
  }

  private isHere({ line }: BookBlock): boolean {
    return line === this.pointers?.here;
  }

  private lines(lines: readonly Line[]): string {
    return lines.map((line) => line.map((piece) => this.piece(piece)).join('')).join('<br>');
  }

  private piece({ text, bold, role, note }: Piece): string {
    const words = escapeHtml(text);
    if (note) {
      const number = this.notes.push(note);
      return `<sup><a href="#${this.id}-note-${number}">${words}</a></sup>`;
    }
    if (role === 'programme') return `<b class="programme">${words}</b>`;
    if (role === 'mark') return `<span class="mark">${words}</span>`;
    return bold ? `<b>${words}</b>` : words;
  }

  private foot(): string[] {
    if (this.notes.length === 0) return [];
    const notes = this.notes.map(
      ({ marker, lines }, at) => `<li id="${this.id}-note-${at + 1}">${escapeHtml(marker)}${this.lines(lines)}</li>`,
    );
    return [`<ul class="notes">\n${notes.join('\n')}\n</ul>`];
  }
}

type Group =
  | { readonly kind: 'block'; readonly block: BookBlock }
  | { readonly kind: 'list'; readonly sign: Sign; readonly passages: Passage[] }
  | { readonly kind: 'box'; readonly passages: Passage[] };

/** Entries with one sign are one list, passages in one box one box. */
function groups(blocks: readonly BookBlock[]): Group[] {
  const found: Group[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind !== 'passage') found.push({ kind: 'block', block });
    else if (block.boxed) {
      if (last?.kind === 'box' && block.role !== 'boxTitle') last.passages.push(block);
      else found.push({ kind: 'box', passages: [block] });
    } else if (block.sign) {
      if (last?.kind === 'list' && last.sign === block.sign) last.passages.push(block);
      else found.push({ kind: 'list', sign: block.sign, passages: [block] });
    } else found.push({ kind: 'block', block });
  }
  return found;
}

function tableHtml(rows: readonly (readonly string[])[], isHere: boolean): string {
  const hasHead = rows[1] !== undefined && isRule(rows[1]);
  const written = rows
    .filter((row) => !isRule(row))
    .map((row, at) => {
      const tag = hasHead && at === 0 ? 'th' : 'td';
      return `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
    });
  return `<table${isHere ? HERE : ''}>\n${written.join('\n')}\n</table>`;
}
