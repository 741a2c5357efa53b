/** No one writes a longer one by hand. */
const LONGEST = 1_000;
const MOST_WITHIN = 10;
const FRAME = /^[○◯〇●□■△▲◇◆]$/;

/**
 * What a field of the kind EQ shows, of which Word keeps no other words: a sign in a circle (`\o\ac(○,秘)`), ruby as older
 * Words set it, a fraction.
 */
export function overprintText(instruction: string): string {
  if (instruction.length > LONGEST) return instruction;
  return new Reader(instruction.replace(/^\s*EQ\s*/i, '').replace(/\\\*\s*(?:"[^"]*"|\S+)(?:\s+"[^"]*")?/g, ''))
    .read(0)
    .trim();
}

/** Reads commands such as `\o\ad(\s\up 9(しらほ),白帆)` from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** @param depth how many parentheses are open */
  read(depth: number): string {
    let words = '';
    let command = '';
    while (this.at < this.text.length) {
      const sign = this.text[this.at] ?? '';
      if (depth > 0 && /[,;)]/.test(sign)) break;
      this.at++;
      if (sign === '\\') command ||= this.command();
      else if (sign === '(' && command !== '' && depth < MOST_WITHIN) {
        words += written(command, this.parts(depth + 1));
        command = '';
      } else if (command === '') words += sign;
    }
    return words;
  }

  /** The letter by which a command is known. What follows it, up to its parentheses, tells only how it looks. */
  private command(): string {
    return (this.text[this.at] ?? '').toLowerCase();
  }

  private parts(depth: number): string[] {
    const parts: string[] = [];
    while (this.at < this.text.length) {
      parts.push(this.read(depth));
      const end = this.text[this.at++];
      if (end === ')') break;
    }
    return parts;
  }
}

function written(command: string, parts: readonly string[]): string {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (command === 'f') return parts.join('/');
  if (command === 'r') return `√${last}`;
  if (command === 'o' && parts.length === 2 && !FRAME.test(first)) return `${last}(${first})`;
  return parts.join('');
}
