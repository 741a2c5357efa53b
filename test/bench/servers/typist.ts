import type { Position, Range } from 'vscode-languageserver';
import { Random } from '../text/random';

/** An edit as an editor tells it. */
export interface Keystroke {
  readonly range: Range;
  readonly text: string;
}

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

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  /** One letter at the end of a random sentence: no heading and no name changes. */
  letter(): Keystroke {
    return this.insert(this.endOfAnySentence());
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

  /** One key anywhere: mostly a letter, now and then a line break, which is taken back next. */
  key(): Keystroke {
    if (this.broken) return this.joinLines(this.broken);
    return ++this.typed % LINE_BREAK_EVERY === 0 ? this.breakLine(this.anyPlace()) : this.insert(this.anyPlace());
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

  private insert(place: Position): Keystroke {
    const line = this.lines[place.line] ?? '';
    this.lines[place.line] = line.slice(0, place.character) + TYPED + line.slice(place.character);
    return { range: { start: place, end: place }, text: TYPED };
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
    const line = this.anyLine((text) => text !== '');
    return { line, character: this.random.below((this.lines[line] ?? '').length + 1) };
  }

  private endOfAnySentence(): Position {
    const line = this.anyLine((text) => text.includes(END_OF_SENTENCE));
    return { line, character: (this.lines[line] ?? '').indexOf(END_OF_SENTENCE) };
  }

  private anyLine(isMeant: (text: string) => boolean): number {
    for (;;) {
      const line = this.random.below(this.lines.length);
      if (isMeant(this.lines[line] ?? '')) return line;
    }
  }
}
