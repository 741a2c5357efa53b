import { nameKey } from '../text/characters';
import type { Message } from '../text/message';
import type { Position, Range } from '../text/position';
import { blockAtLine } from '../syntax/document';
import { splitLines } from '../text/lines';
import type { ListingInShort } from '../workspace/index/gist';
import { listingsIn } from '../workspace/index/gist';
import type { PlanFile } from '../workspace/files/planFile';
import { measuresOffered } from './completionOfMeasures';
import type { Snapshot } from './snapshot';
import { standingsAt } from './standing';
import { bringsBullet, holdsBulletsOnly } from './templates/templateBullet';
import type { Template } from './templates/templates';
import { fillTemplate, TEMPLATES } from './templates/templates';

export interface Completion {
  readonly kind: 'template' | 'programme' | 'mark' | 'measure';
  readonly label: string;
  /** What a template is. */
  readonly detail?: Message;
  /** What is replaced: exactly the words typed since the last delimiter. */
  readonly range: Range;
  /** Those words: editors filter by word beginnings, which Japanese does not have, so the server has matched already. */
  readonly typed: string;
  readonly newText: string;
  readonly isSnippet: boolean;
}

const DELIMITED =
  /(?<![^\s\u3000、。，．,.「」『』（）()【】《》〔〕［］[\]{}*○〇◎・:：])[^\s\u3000、。，．,.「」『』（）()【】《》〔〕［］[\]{}*○〇◎・:：]*$/;

/** What is typed so far of a word, and where it stands. */
interface Typed {
  readonly words: string;
  readonly range: Range;
}

/**
 * Templates at the beginning of a line, programmes' names inside 「」 and parentheses, marks inside 【】, measures by their
 * numbers behind 施策.
 */
export function completionsAt(snapshot: Snapshot, position: Position): Completion[] {
  const before = lineOf(snapshot.file, position.line).slice(0, position.character);
  const words = DELIMITED.exec(before)?.[0] ?? '';
  const start = position.character - words.length;
  const typed = { words, range: { start: { line: position.line, character: start }, end: position } };
  switch (before.charAt(start - 1)) {
    case '「':
    case '(':
    case '（':
      return programmes(snapshot, typed);
    case '【':
      return marks(snapshot, typed);
    default:
      return [
        ...(holdsBulletsOnly(before.slice(0, start)) ? templates(snapshot, typed, before) : []),
        ...measuresOffered(snapshot, before, position),
      ];
  }
}

/** @param before the line up to the cursor */
function templates(snapshot: Snapshot, { words, range: { start, end } }: Typed, before: string): Completion[] {
  const bullet = before.slice(0, start.character).search(/\S|$/);
  return TEMPLATES.filter((template) => isCalledBy(template, words)).map((template) => {
    const newText = fillTemplate(template, snapshot, end);
    const from = bringsBullet(newText) ? bullet : start.character;
    return {
      kind: 'template',
      label: template.prefixes.at(-1) ?? template.id,
      detail: template.name,
      range: { start: { line: start.line, character: from }, end },
      typed: before.slice(from),
      newText,
      isSnippet: true,
    };
  });
}

function isCalledBy({ prefixes }: Template, typed: string): boolean {
  const wanted = typed.normalize('NFKC').toLowerCase();
  return prefixes.some((prefix) => prefix.normalize('NFKC').toLowerCase().startsWith(wanted));
}

function programmes(snapshot: Snapshot, typed: Typed): Completion[] {
  const wanted = nameKey(typed.words);
  const names = new Map<string, string>();
  for (const { key, name, kind } of listingsBeside(snapshot, typed.range.end)) {
    if (key.includes(wanted) && (kind === 'primary' || !names.has(key))) names.set(key, name.text);
  }
  return Array.from(names.values(), (name) => wordOffered('programme', name, typed));
}

/** The listings of the edition without those at the cursor: what is being typed reads as one itself once it is closed. */
function* listingsBeside({ file: here, edition }: Snapshot, cursor: Position): Generator<ListingInShort> {
  const typing = new Set<unknown>(standingsAt(here, cursor).map(({ fact }) => fact));
  for (const file of edition.files.values()) {
    if (file !== here) yield* listingsIn(file);
    else for (const { programmes: listed } of file.facts) yield* listed.filter((fact) => !typing.has(fact));
  }
}

function marks({ edition }: Snapshot, typed: Typed): Completion[] {
  const { relisted, listedElsewhere } = edition.config.form.marks;
  return [...relisted, ...listedElsewhere]
    .filter((word) => word.startsWith(typed.words))
    .map((word) => wordOffered('mark', word, typed));
}

function wordOffered(kind: 'programme' | 'mark', word: string, { words, range }: Typed): Completion {
  return { kind, label: word, range, typed: words, newText: word, isSnippet: false };
}

function lineOf(file: PlanFile, line: number): string {
  const placed = blockAtLine(file.document, line);
  return placed ? (splitLines(placed.block.text)[line - placed.line] ?? '') : '';
}
