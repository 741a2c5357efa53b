import type { Position, Range } from 'vscode-languageserver';
import { Random } from '../text/random';

/** An edit as an editor tells it. */
export interface Keystroke {
  readonly range: Range;
  readonly text: string;
}

/** Where a person may type: anywhere, or only within sentences, where nothing but a sentence changes. */
export type Manner = 'anywhere' | 'in sentences';

const TYPED = 'の';
const END_OF_SENTENCE = '。';
const LINE_BREAK_EVERY = 10;

/** Types in a text at random places, the same in every run, and knows the text as it is then. */
export class Typist {
  private readonly lines: string[];
  private readonly random = new Random(5);
  private typed = 0;
  /** A line break that was typed and has to go again. */
  private broken: Position | undefined;

  constructor(
    text: string,
    private readonly manner: Manner,
  ) {
    this.lines = text.split('\n');
  }

  /** One letter at a random place. */
  letter(): Keystroke {
    const place = this.anyPlace();
    const line = this.lines[place.line] ?? '';
    this.lines[place.line] = line.slice(0, place.character) + TYPED + line.slice(place.character);
    return { range: { start: place, end: place }, text: TYPED };
  }

  /** One letter at a random place, and the key that takes it back. The text is as it was. */
  letterAndBack(): [Keystroke, Keystroke] {
    const start = this.anyPlace();
    const end = { line: start.line, character: start.character + TYPED.length };
    return [
      { range: { start, end: start }, text: TYPED },
      { range: { start, end }, text: '' },
    ];
  }

  /** One key at a random place: mostly a letter, now and then a line break, which is taken back next. */
  key(): Keystroke {
    if (this.broken) return this.joinLines(this.broken);
    return ++this.typed % LINE_BREAK_EVERY === 0 ? this.breakLine(this.anyPlace()) : this.letter();
  }

  /** Just after the first words of a kind, from a line on. */
  find(words: RegExp, from: number): Position {
    for (let line = from; line < this.lines.length; line++) {
      const found = words.exec(this.lines[line] ?? '');
      if (found) return { line, character: found.index + found[0].length };
    }
    throw new Error(`the text does not hold ${words.source}`);
  }

  toString(): string {
    return this.lines.join('\n');
  }

  get lineCount(): number {
    return this.lines.length;
  }

  private breakLine(place: Position): Keystroke {
    const line = this.lines[place.line] ?? '';
    this.lines.splice(place.line, 1, line.slice(0, place.character), line.slice(place.character));
    this.broken = place;
    return { range: { start: place, end: place }, text: '\n' };
  }

  private joinLines(place: Position): Keystroke {
    const [line = '', next = ''] = this.lines.slice(place.line, place.line + 2);
    this.lines.splice(place.line, 2, line + next);
    this.broken = undefined;
    return { range: { start: place, end: { line: place.line + 1, character: 0 } }, text: '' };
  }

  private anyPlace(): Position {
    for (;;) {
      const line = this.random.below(this.lines.length);
      const text = this.lines[line] ?? '';
      const character =
        this.manner === 'in sentences' ? text.indexOf(END_OF_SENTENCE) : this.random.below(text.length + 1);
      if (text !== '' && character >= 0) return { line, character };
    }
  }
}
