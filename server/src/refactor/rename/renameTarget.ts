import type { Occurrence } from '../../features/reading/occurrences';
import { occurrencesAt } from '../../features/reading/occurrences';
import type { Snapshot } from '../../features/snapshot';
import type { ProgrammeFact } from '../../plan/facts/facts';
import { bareGroupName } from '../../plan/words/groupName';
import type { Words } from '../../syntax/tree/tree';
import type { Position, Range } from '../../text/position';
import type { Span } from '../../text/position';
import { spanHolds } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { Located } from '../../workspace/files/located';
import { rangeInFile } from '../../workspace/files/location';
import { measuresNumbered } from '../../workspace/resolver/headings';
import { listingsMentioned, primariesOf } from '../../workspace/resolver/programmes';
import { bareNameIn } from './renameGroup';
import type { TitledMeasure } from './renameMeasure';

/** A programme, a measure or a group of measures: what can be renamed. */
export type Named =
  | { readonly kind: 'programme'; readonly programme: ProgrammeFact }
  | { readonly kind: 'measure'; readonly measure: TitledMeasure }
  | { readonly kind: 'group'; readonly group: Located<Words> };

/** What is named where the cursor is, and the words that name it there. */
type Target = Named & { readonly words: Span; readonly block: number };

/** What is renamed: just its words where the cursor is, and its whole name. */
export interface RenameTarget {
  readonly range: Range;
  readonly placeholder: string;
}

/** What can be renamed at a position: a programme wherever it is named, a title in list, heading or rest, a group. */
export function renameTargetAt(snapshot: Snapshot, position: Position): RenameTarget | undefined {
  const target = targetAt(snapshot, position);
  return target && { range: rangeInFile(snapshot.file, target.block, target.words), placeholder: nameOf(target) };
}

/** The whole name or title of what is renamed. */
export function nameOf(named: Named): string {
  switch (named.kind) {
    case 'programme':
      return named.programme.name.text;
    case 'measure':
      return named.measure.title;
    case 'group':
      return bareGroupName(named.group.fact.text);
  }
}

/** What is named at a position; undefined where nothing is. */
export function targetAt(snapshot: Snapshot, position: Position): Target | undefined {
  const { file } = snapshot;
  for (const occurrence of occurrencesAt(snapshot, position)) {
    const target = targetOf(snapshot, occurrence);
    const here = { line: position.line - file.lineOf(occurrence.block), character: position.character };
    // A programme's mark is not its name. A measure's number stands for its title: Home leads to it.
    const isNamedHere = target?.kind === 'measure' || (target && spanHolds(target.words, here));
    if (isNamedHere) return { ...target, block: occurrence.block };
  }
  return undefined;
}

function targetOf({ file, edition }: Snapshot, occurrence: Occurrence): (Named & { readonly words: Span }) | undefined {
  switch (occurrence.kind) {
    case 'programme': {
      const { name, above } = occurrence.fact;
      const words = above?.line === occurrence.span.line ? above : name;
      return { kind: 'programme', words, programme: fullest(edition, occurrence.fact) };
    }
    case 'mention': {
      const [listing] = listingsMentioned(edition, occurrence.fact);
      return listing && { kind: 'programme', words: occurrence.fact, programme: fullest(edition, listing.fact) };
    }
    case 'measure': {
      const { fact, title, rests } = occurrence.fact;
      const words = rests.find(({ line }) => line === occurrence.span.line) ?? fact.title;
      return { kind: 'measure', words, measure: { number: fact.number, title } };
    }
    case 'listedMeasure': {
      const { number, title, titleLines } = occurrence.fact;
      const bodies = measuresNumbered(edition, number).map(({ measure }) => measure);
      const body = bodies.find(({ listed }) => listed?.fact === occurrence.fact);
      const words = titleLines.find(({ line }) => line === occurrence.span.line) ?? title;
      return { kind: 'measure', words, measure: { number, title: body?.title ?? title.text } };
    }
    case 'group':
    case 'groupWithPoints': {
      const { block, fact } = occurrence;
      return { kind: 'group', words: bareNameIn(fact), group: { file, block, fact } };
    }
    default:
      return undefined;
  }
}

/** The name as its primary has it: an item may list the programme under one of its aliases. */
function fullest(edition: Edition, programme: ProgrammeFact): ProgrammeFact {
  return primariesOf(edition, programme)[0]?.fact ?? programme;
}
