import { nameKey } from '../text/characters';
import type { Message } from '../text/message';
import type { Position, Range } from '../text/position';
import { blockAtLine } from '../syntax/document';
import { splitLines } from '../text/lines';
import type { ListingInShort } from '../workspace/gist';
import { listingsIn } from '../workspace/gist';
import type { PlanFile } from '../workspace/planFile';
import type { Snapshot } from './snapshot';
import { standingsAt } from './standing';
import type { Template } from './templates';
import { fillTemplate, TEMPLATES } from './templates';

export interface Completion {
  readonly kind: 'template' | 'programme' | 'mark';
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
const BULLET_ONLY = /^[ \t\u3000]*(?:[-*・○◎][ \u3000]*)*$/;

/** Templates at the beginning of a line, programmes' names inside 「」 and parentheses, marks inside 【】. */
export function completionsAt(snapshot: Snapshot, position: Position): Completion[] {
  const before = lineOf(snapshot.file, position.line).slice(0, position.character);
  const typed = DELIMITED.exec(before)?.[0] ?? '';
  const start = position.character - typed.length;
  const range = { start: { line: position.line, character: start }, end: position };
  const opening = before.charAt(start - 1);
  if ('「（('.includes(opening) && opening !== '') return programmes(snapshot, typed, range);
  if (opening === '【') return marks(snapshot, typed, range);
  if (!BULLET_ONLY.test(before.slice(0, start))) return [];
  const signStart = before.slice(0, start).search(/\S|$/);
  return TEMPLATES.filter((template) => isCalledBy(template, typed)).map((template) => {
    const newText = fillTemplate(template, snapshot, position);
    // A bullet that is typed already gives way to the template's own.
    const from = /^[-○]/.test(newText) ? Math.min(signStart, start) : start;
    return {
      kind: 'template' as const,
      label: template.prefixes.at(-1) ?? template.id,
      detail: template.name,
      range: { start: { line: position.line, character: from }, end: position },
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

function programmes({ file: here, edition }: Snapshot, typed: string, range: Range): Completion[] {
  const wanted = nameKey(typed);
  const names = new Map<string, string>();
  // What is being typed reads as a programme itself as soon as its parenthesis is closed.
  const typing = new Set<unknown>(standingsAt(here, range.end).map(({ fact }) => fact));
  const offer = ({ key, name, kind }: ListingInShort): void => {
    if (key.includes(wanted) && (kind === 'primary' || !names.has(key))) names.set(key, name.text);
  };
  for (const file of edition.files.values()) {
    if (file !== here) listingsIn(file).forEach(offer);
    else for (const { programmes: listed } of file.facts) for (const fact of listed) if (!typing.has(fact)) offer(fact);
  }
  return Array.from(names.values(), (name) => ({
    kind: 'programme' as const,
    label: name,
    range,
    typed,
    newText: name,
    isSnippet: false,
  }));
}

function marks({ edition }: Snapshot, typed: string, range: Range): Completion[] {
  const { relisted, listedElsewhere } = edition.config.form.marks;
  return [...relisted, ...listedElsewhere]
    .filter((word) => word.startsWith(typed))
    .map((word) => ({ kind: 'mark' as const, label: word, range, typed, newText: word, isSnippet: false }));
}

function lineOf(file: PlanFile, line: number): string {
  const placed = blockAtLine(file.document, line);
  return placed ? (splitLines(placed.block.text)[line - placed.line] ?? '') : '';
}
