import type { Snapshot } from '../../features/snapshot';
import type { FileEdits } from '../../text/edits/edits';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Position } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { FormerSpellings } from './formerSpellings';
import { NO_FORMER_SPELLINGS, recalled, withSpellingsNow } from './formerSpellings';
import { readsTheSame } from './readsTheSame';
import { respellingsOfGroup, whyNoGroupName } from './renameGroup';
import { respellingsOfMeasure, whyNoTitle } from './renameMeasure';
import { respellingsOfProgramme, whyNoProgrammeName } from './renameProgramme';
import type { Named } from './renameTarget';
import { nameOf, targetAt } from './renameTarget';
import type { Respelling } from './respelling';
import { editsOf } from './respelling';

/** The edits of a rename, with what is to be remembered once they are made; or why there is none. */
export type Renaming =
  { readonly edits: readonly FileEdits[]; readonly former: FormerSpellings } | { readonly refused: Message };

export const NOTHING_TO_RENAME = message(
  'Only the name of a programme or a group, or a measure’s title, can be renamed. Put the cursor on one.',
);

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
  let isFirst = true;
  for (const way of respellingsOf(edition, named, name)) {
    if (isFirst) yield recalled(former, name, way);
    isFirst = false;
    yield way;
  }
}

function respellingsOf(edition: Edition, named: Named, name: string): Iterable<Respelling[]> {
  switch (named.kind) {
    case 'programme':
      return [respellingsOfProgramme(edition, named.programme, name)];
    case 'measure':
      return respellingsOfMeasure(edition, named.measure, name);
    case 'group':
      return [respellingsOfGroup(edition, named.group, name)];
  }
}

function whyNot(edition: Edition, named: Named, name: string): Message | undefined {
  if (name === '' || /[\r\n\u2028\u2029]/.test(name)) return message('A name is one line and not empty.');
  switch (named.kind) {
    case 'programme':
      return whyNoProgrammeName(edition, named.programme, name);
    case 'measure':
      return whyNoTitle(edition, named.measure, name);
    case 'group':
      return whyNoGroupName(edition, named.group, name);
  }
}
