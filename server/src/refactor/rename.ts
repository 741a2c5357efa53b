import type { Snapshot } from '../features/snapshot';
import { measureOfBlock, standingsAt } from '../features/standing';
import type { ProgrammeFact } from '../plan/facts';
import type { PlanMeasure } from '../plan/plan';
import { numberKey } from '../plan/plan';
import { aliasesOf } from '../plan/programmes';
import { isNoName } from '../syntax/notNames';
import type { Words } from '../syntax/tree';
import { isBalanced } from '../text/brackets';
import { foldHeading, nameKey } from '../text/characters';
import type { FileEdits } from '../text/edits';
import type { Message } from '../text/message';
import { message } from '../text/message';
import type { Position, Range } from '../text/position';
import type { Edition } from '../workspace/edition';
import type { PlanFile } from '../workspace/planFile';
import { rangeInFile } from '../workspace/planFile';
import {
  listingsMentioned,
  listingsNamed,
  listingsOf,
  measuresNumbered,
  mentionsOf,
  sameProgramme,
} from '../workspace/resolve';
import { splitTitle } from './splitTitle';

/** What is renamed: just its words where the cursor is, and its whole name. */
export interface RenameTarget {
  readonly range: Range;
  readonly placeholder: string;
}

/** The edits of a rename, or why there is none. */
export type Renaming = { readonly edits: readonly FileEdits[] } | { readonly refused: Message };

type Target =
  | { readonly kind: 'programme'; readonly range: Range; readonly programme: ProgrammeFact }
  | { readonly kind: 'measure'; readonly range: Range; readonly measure: PlanMeasure; readonly file: PlanFile };

/** What can be renamed at a position: a programme wherever it is named, a measure's title in list, heading or rest. */
export function renameTargetAt(snapshot: Snapshot, position: Position): RenameTarget | undefined {
  const target = targetAt(snapshot, position);
  if (!target) return undefined;
  return {
    range: target.range,
    placeholder: target.kind === 'programme' ? target.programme.name.text : target.measure.title,
  };
}

/** Renames what stands at a position, everywhere in its edition and in no other year. */
export function rename(snapshot: Snapshot, position: Position, newName: string): Renaming {
  const target = targetAt(snapshot, position);
  if (!target) {
    return { refused: message('Only a programme’s name or a measure’s title can be renamed. Put the cursor on one.') };
  }
  const name = newName.trim();
  if (name === '' || /[\r\n]/.test(name)) return { refused: message('A name is one line and not empty.') };
  return target.kind === 'programme'
    ? renameProgramme(snapshot.edition, target.programme, name)
    : renameMeasure(snapshot.edition, target.measure, name);
}

function targetAt({ file, edition }: Snapshot, position: Position): Target | undefined {
  for (const { kind, fact, block, span } of standingsAt(file, position)) {
    const range = rangeInFile(file, block, span);
    if (kind === 'programme' && span === fact.name) return { kind, range, programme: fullest(edition, fact) };
    if (kind === 'mention') {
      const [listing] = listingsMentioned(edition, fact);
      if (listing) return { kind: 'programme', range, programme: fullest(edition, listing.fact) };
    }
    if (kind === 'measure') {
      const words = fact.rest?.line === span.line ? fact.rest : fact.fact.title;
      return titleTarget(file, block, words, position, fact, file);
    }
    if (kind === 'listedMeasure') {
      const [found] = measuresNumbered(edition, fact.number);
      if (found) return titleTarget(file, block, fact.title, position, found.measure, found.file);
    }
  }
  return undefined;
}

/** A title is renamed on its words, not on its number. */
function titleTarget(
  here: PlanFile,
  block: number,
  words: Words,
  position: Position,
  measure: PlanMeasure,
  file: PlanFile,
): Target | undefined {
  const range = rangeInFile(here, block, words);
  return position.character >= range.start.character ? { kind: 'measure', range, measure, file } : undefined;
}

/** The name as its primary has it: an item may list the programme under one of its aliases. */
function fullest(edition: Edition, programme: ProgrammeFact): ProgrammeFact {
  const listings = listingsOf(edition, programme).map(({ fact }) => fact);
  return listings.find(({ kind }) => kind === 'primary') ?? programme;
}

function renameProgramme(edition: Edition, programme: ProgrammeFact, name: string): Renaming {
  if (!isBalanced(name)) return { refused: message('The brackets in “{0}” do not pair.', name) };
  if (isNoName(name)) return { refused: message('“{0}” would be read as a remark, not as a programme’s name.', name) };
  const taken = listingsNamed(edition, nameKey(name)).find(({ fact }) => !sameProgramme(fact, programme));
  if (taken) {
    return {
      refused: message('Another programme is called “{0}” already ({1}).', name, placeOf(taken.file, taken.block)),
    };
  }
  const newAliases = aliasesOf(name);
  const renamed = (key: string): string | undefined => {
    if (key === programme.key) return name;
    const alias = programme.aliasKeys.indexOf(key);
    return alias === -1 ? undefined : (newAliases[alias] ?? name);
  };
  const edits = new Edits();
  for (const { file, block, fact } of listingsOf(edition, programme)) {
    edits.replace(file, block, fact.name, renamed(fact.key) ?? name);
  }
  for (const { file, block, fact } of mentionsOf(edition, programme)) {
    edits.replace(file, block, fact, renamed(fact.key) ?? fact.text.replace(programme.name.text, name));
  }
  return { edits: edits.byFile() };
}

function renameMeasure(edition: Edition, measure: PlanMeasure, title: string): Renaming {
  const key = foldHeading(title);
  const old = foldHeading(measure.title);
  const edits = new Edits();
  for (const file of edition.files.values()) {
    for (const strategy of file.plan.strategies) {
      const taken = strategy.measures.find((other) => foldHeading(other.title) === key && key !== old);
      if (taken)
        return { refused: message('Measure {0} is called “{1}” already.', numberKey(taken.fact.number), title) };
      for (const { block, fact } of strategy.listed) {
        if (sameNumber(fact, measure) && foldHeading(fact.title.text) === old)
          edits.replace(file, block, fact.title, title);
      }
      for (const { block, fact, rest, title: whole } of strategy.measures) {
        if (!sameNumber(fact, measure) || foldHeading(whole) !== old) continue;
        if (!rest) edits.replace(file, block, fact.title, title);
        else {
          const [heading, remainder] = splitTitle(title, fact.title.text, rest.text);
          edits.replace(file, block, fact.title, heading);
          edits.replace(file, block, rest, remainder);
        }
      }
    }
  }
  return { edits: edits.byFile() };
}

function sameNumber({ number }: { number: PlanMeasure['fact']['number'] }, measure: PlanMeasure): boolean {
  return numberKey(number) === numberKey(measure.fact.number);
}

function placeOf(file: PlanFile, block: number): string {
  const measure = measureOfBlock(file, block);
  return measure ? `${numberKey(measure.fact.number)} ${measure.title}` : '';
}

/** Replacements gathered file by file. */
class Edits {
  private readonly files = new Map<string, { range: Range; newText: string }[]>();

  replace(file: PlanFile, block: number, words: Words, newText: string): void {
    if (words.text === newText) return;
    const edits = this.files.get(file.uri) ?? [];
    edits.push({ range: rangeInFile(file, block, words), newText });
    this.files.set(file.uri, edits);
  }

  byFile(): FileEdits[] {
    return Array.from(this.files, ([uri, edits]) => ({ uri, edits }));
  }
}
