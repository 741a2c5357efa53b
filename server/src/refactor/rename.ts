import type { Snapshot } from '../features/snapshot';
import type { Standing } from '../features/standing';
import { standingsAt } from '../features/standing';
import type { ProgrammeFact } from '../plan/facts';
import type { Words } from '../syntax/tree';
import type { FileEdits } from '../text/edits';
import type { Message } from '../text/message';
import { message } from '../text/message';
import type { Position, Range } from '../text/position';
import { spanHolds } from '../text/position';
import type { Edition } from '../workspace/edition';
import { lineOfBlock, rangeInFile } from '../workspace/planFile';
import { listingsMentioned, measuresNumbered, primariesOf } from '../workspace/resolve';
import type { FormerSpellings } from './formerSpellings';
import { NO_FORMER_SPELLINGS, recalled, withSpellingsNow } from './formerSpellings';
import { readsTheSame } from './readsTheSame';
import type { TitledMeasure } from './renameMeasure';
import { respellingsOfMeasure, whyNoTitle } from './renameMeasure';
import { respellingsOfProgramme, whyNoProgrammeName } from './renameProgramme';
import { editsOf } from './respelling';

/** What is renamed: just its words where the cursor is, and its whole name. */
export interface RenameTarget {
  readonly range: Range;
  readonly placeholder: string;
}

/** The edits of a rename, with what is to be remembered once they are made; or why there is none. */
export type Renaming =
  { readonly edits: readonly FileEdits[]; readonly former: FormerSpellings } | { readonly refused: Message };

type Named =
  | { readonly kind: 'programme'; readonly programme: ProgrammeFact }
  | { readonly kind: 'measure'; readonly measure: TitledMeasure };

/** What is named where the cursor is, and the words that name it there. */
type Target = Named & { readonly words: Words; readonly block: number };

export const NOTHING_TO_RENAME = message(
  'Only a programme’s name or a measure’s title can be renamed. Put the cursor on one.',
);

/** What can be renamed at a position: a programme wherever it is named, a measure's title in list, heading or rest. */
export function renameTargetAt(snapshot: Snapshot, position: Position): RenameTarget | undefined {
  const target = targetAt(snapshot, position);
  return target && { range: rangeInFile(snapshot.file, target.block, target.words), placeholder: nameOf(target) };
}

/**
 * Renames what stands at a position, everywhere in its edition and in no other year.
 * @param former what the renamings before this one have told to remember
 */
export function rename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
  former: FormerSpellings = NO_FORMER_SPELLINGS,
): Renaming {
  const target = targetAt(snapshot, position);
  if (!target) return { refused: NOTHING_TO_RENAME };
  const { edition } = snapshot;
  const name = newName.trim();
  const refused = whyNot(edition, target, name);
  if (refused) return { refused };
  for (const respellings of waysToRespell(edition, target, name, former)) {
    if (!readsTheSame(edition, respellings)) continue;
    // Under the name as it can be asked for again.
    const nameNow = nameOf(target).trim();
    return { edits: editsOf(respellings), former: withSpellingsNow(former, nameNow, respellings) };
  }
  return { refused: message('With “{0}” in its place the plan would be read otherwise.', name) };
}

/** As the places spelled the name when they last had it, else anew. */
function* waysToRespell(edition: Edition, named: Named, name: string, former: FormerSpellings) {
  const ways =
    named.kind === 'programme'
      ? [respellingsOfProgramme(edition, named.programme, name)]
      : respellingsOfMeasure(edition, named.measure, name);
  let isFirst = true;
  for (const way of ways) {
    if (isFirst) yield recalled(former, name, way);
    isFirst = false;
    yield way;
  }
}

function nameOf(named: Named): string {
  return named.kind === 'programme' ? named.programme.name.text : named.measure.title;
}

function whyNot(edition: Edition, named: Named, name: string): Message | undefined {
  if (name === '' || /[\r\n\u2028\u2029]/.test(name)) return message('A name is one line and not empty.');
  return named.kind === 'programme'
    ? whyNoProgrammeName(edition, named.programme, name)
    : whyNoTitle(edition, named.measure, name);
}

function targetAt({ file, edition }: Snapshot, position: Position): Target | undefined {
  for (const standing of standingsAt(file, position)) {
    const target = targetOf(edition, standing);
    const here = { line: position.line - lineOfBlock(file, standing.block), character: position.character };
    // A mark belongs to its programme, and a number to its title, but neither is the name.
    if (target && spanHolds(target.words, here)) return { ...target, block: standing.block };
  }
  return undefined;
}

function targetOf(edition: Edition, standing: Standing): (Named & { readonly words: Words }) | undefined {
  switch (standing.kind) {
    case 'programme': {
      const { name, above } = standing.fact;
      const words = above?.line === standing.span.line ? above : name;
      return { kind: 'programme', words, programme: fullest(edition, standing.fact) };
    }
    case 'mention': {
      const [listing] = listingsMentioned(edition, standing.fact);
      return listing && { kind: 'programme', words: standing.fact, programme: fullest(edition, listing.fact) };
    }
    case 'measure': {
      const { fact, title, rests } = standing.fact;
      const words = rests.find(({ line }) => line === standing.span.line) ?? fact.title;
      return { kind: 'measure', words, measure: { number: fact.number, title } };
    }
    case 'listedMeasure': {
      const { number, title, titleLines } = standing.fact;
      const bodies = measuresNumbered(edition, number).map(({ measure }) => measure);
      const body = bodies.find(({ listed }) => listed?.fact === standing.fact);
      const words = titleLines.find(({ line }) => line === standing.span.line) ?? title;
      return { kind: 'measure', words, measure: { number, title: body?.title ?? title.text } };
    }
    default:
      return undefined;
  }
}

/** The name as its primary has it: an item may list the programme under one of its aliases. */
function fullest(edition: Edition, programme: ProgrammeFact): ProgrammeFact {
  return primariesOf(edition, programme)[0]?.fact ?? programme;
}
