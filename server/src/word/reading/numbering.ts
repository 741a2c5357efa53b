import type { XmlElement } from '../container/xml';
import { child, elements, isOn, valueOf } from '../container/xml';
import { formatNumber } from './numberFormats';
import { isPrivate, symbolOf } from './pieces/symbols';
import type { ListReference } from './styles';
import type { ListNumber } from './wordDocument';

const LEVELS = 9;
const LONGEST_NUMBER = 60;
/** Right before such an end, words that begin with a digit would give another number: 3 and 23年度. */
const ENDS_IN_DIGIT = /[\p{Nd}A-Za-z]$/u;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1-%2`. */
  readonly text: string;
  readonly followedBy: string;
  /** Whether the numbers of the levels above are written in digits. */
  readonly legal: boolean;
  /** The level whose next number starts this one again, from 1; 0 for none. */
  readonly restartsAfter: number;
  /** The paragraph style that belongs to the level. */
  readonly style: string | undefined;
}

interface List {
  /** Lists of one definition count on from each other. */
  readonly definition: string;
  readonly levels: readonly (Level | undefined)[];
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** The lists of a document. They count while its paragraphs are read, in their order. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(part: XmlElement | undefined) {
    const definitions = definitionsIn(part);
    for (const list of elements(part, 'w:num')) {
      const definition = valueOf(list, 'w:abstractNumId') ?? '';
      const levels = [...(definitions.get(definition) ?? [])];
      const startOverrides = new Map<number, number>();
      for (const override of elements(list, 'w:lvlOverride')) {
        const at = integer(override.attributes.get('w:ilvl'));
        if (at === undefined || at >= LEVELS) continue;
        const level = child(override, 'w:lvl');
        if (level) levels[at] = readLevel(level);
        const start = integer(valueOf(override, 'w:startOverride'));
        if (start !== undefined) startOverrides.set(at, start);
      }
      this.lists.set(list.attributes.get('w:numId') ?? '', { definition, levels, startOverrides });
    }
  }

  /** The number of the next paragraph in a list; undefined where there is no such list. */
  next(reference: ListReference | undefined, style: string | undefined): ListNumber | undefined {
    const list = reference && this.lists.get(reference.list);
    if (!list) return undefined;
    const level =
      reference.level ??
      Math.max(
        0,
        list.levels.findIndex((each) => each?.style === style && style),
      );
    const { format, text, followedBy } = list.levels[level] ?? {};
    if (format === undefined || text === undefined) return undefined;
    const counts = this.count(reference.list, list, level);
    if (format === 'bullet') return { text: bulletSign(text), isBullet: true, level };
    const written = writeNumber(text, list, level, counts);
    if (written === '') return undefined;
    const isTight = followedBy === 'nothing' && !ENDS_IN_DIGIT.test(written);
    return { text: written + (isTight ? '' : ' '), isBullet: false, level };
  }

  private count(
    id: string,
    { definition, levels, startOverrides }: List,
    level: number,
  ): readonly (number | undefined)[] {
    let counts = this.counts.get(definition);
    if (!counts) this.counts.set(definition, (counts = []));
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const [at, start] of startOverrides) counts[at] = start - 1;
    }
    for (let above = 0; above < level; above++) counts[above] ??= levels[above]?.start ?? 1;
    counts[level] = (counts[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
    for (let below = level + 1; below < LEVELS; below++) {
      if (level + 1 <= (levels[below]?.restartsAfter ?? below)) counts[below] = undefined;
    }
    return counts;
  }
}

function definitionsIn(part: XmlElement | undefined): Map<string, (Level | undefined)[]> {
  const definitions = new Map<string, (Level | undefined)[]>();
  const links = new Map<string, string>();
  const styled = new Map<string, string>();
  for (const definition of elements(part, 'w:abstractNum')) {
    const id = definition.attributes.get('w:abstractNumId') ?? '';
    const levels: (Level | undefined)[] = [];
    for (const level of elements(definition, 'w:lvl')) {
      const at = integer(level.attributes.get('w:ilvl'));
      if (at !== undefined && at < LEVELS) levels[at] = readLevel(level);
    }
    definitions.set(id, levels);
    const link = valueOf(definition, 'w:numStyleLink');
    if (link !== undefined) links.set(id, link);
    const style = valueOf(definition, 'w:styleLink');
    if (style !== undefined) styled.set(style, id);
  }
  for (const [id, link] of links) {
    const levels = definitions.get(styled.get(link) ?? '');
    if (levels) definitions.set(id, levels);
  }
  return definitions;
}

function readLevel(level: XmlElement): Level {
  const at = integer(level.attributes.get('w:ilvl')) ?? 0;
  return {
    start: integer(valueOf(level, 'w:start')) ?? 1,
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: (valueOf(level, 'w:lvlText') ?? '').slice(0, LONGEST_NUMBER),
    followedBy: valueOf(level, 'w:suff') ?? 'tab',
    legal: isOn(level, 'w:isLgl') ?? false,
    restartsAfter: integer(valueOf(level, 'w:lvlRestart')) ?? at,
    style: valueOf(level, 'w:pStyle'),
  };
}

function writeNumber(text: string, { levels }: List, level: number, counts: readonly (number | undefined)[]): string {
  const isLegal = levels[level]?.legal ?? false;
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = isLegal && at < level ? 'decimal' : (levels[at]?.format ?? 'decimal');
    return at > level ? '' : formatNumber(counts[at] ?? levels[at]?.start ?? 1, format);
  });
}

/** The bullets of Word are signs of fonts of signs, Courier's o among them; what they look like is all that counts. */
function bulletSign(text: string): string {
  const sign = text.trim();
  if (/^[oxv]$/.test(sign)) return '・';
  return isPrivate(sign) ? symbolOf(sign.charCodeAt(0).toString(16)) : sign;
}

function integer(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return number >= 0 && number < 100_000 ? number : undefined;
}
