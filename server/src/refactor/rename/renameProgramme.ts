import type { MentionFact, ProgrammeFact } from '../../plan/facts/facts';
import { measureOfBlock, numberedTitle } from '../../plan/plan';
import { looseKey } from '../../plan/words/looseName';
import { aliasesOf } from '../../plan/facts/programmes';
import { isNoName } from '../../syntax/names/notNames';
import { isBalanced } from '../../text/brackets';
import { nameKey } from '../../text/characters';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { sameProgramme } from '../../workspace/resolver/names';
import type { Edition } from '../../workspace/editions/edition';
import type { Located } from '../../workspace/files/located';
import {
  listingsNamed,
  listingsOf,
  mentionReader,
  mentionsOf,
  mentionsOfNothing,
} from '../../workspace/resolver/programmes';
import { respellProgramme } from './respellProgramme';
import type { Respelling } from './respelling';

/** Why a programme cannot have a name, if it cannot. */
export function whyNoProgrammeName(edition: Edition, programme: ProgrammeFact, name: string): Message | undefined {
  if (!isBalanced(name)) return message('The brackets in “{0}” do not pair.', name);
  if (isNoName(name)) return message('“{0}” would be read as a remark, not as a programme’s name.', name);
  const taken = otherNamed(edition, programme, name);
  if (!taken) return undefined;
  const { file, block, fact } = taken;
  const measure = measureOfBlock(file.plan, block);
  const place = measure ? numberedTitle(measure) : '';
  return message('Another programme is called “{0}” already ({1}).', fact.name.text, place);
}

/** Another programme that would be taken for the same one, by the name or by a part of it. */
function otherNamed(edition: Edition, programme: ProgrammeFact, name: string): Located<ProgrammeFact> | undefined {
  const named = renamed(programme, name);
  return [named.key, ...named.aliasKeys]
    .flatMap((key) => listingsNamed(edition, key))
    .find(({ fact }) => sameProgramme(fact, named) && !sameProgramme(fact, programme));
}

/** What the programme will be found by. */
function renamed(programme: ProgrammeFact, name: string): ProgrammeFact {
  const aliasKeys = aliasesOf(name).map(nameKey);
  return { ...programme, key: nameKey(name), aliasKeys, looseKey: looseKey(name) };
}

/**
 * Every place that names the programme, listings and mentions, as it is to be spelled; and the mentions of nothing that
 * will name it from now on, which stay as they are and are to stay so when it is renamed back.
 */
export function respellingsOfProgramme(edition: Edition, programme: ProgrammeFact, name: string): Respelling[] {
  const respell = (words: string) => respellProgramme(words, programme, name);
  const listingsMeant = mentionReader(edition);
  const meansOthersToo = ({ fact }: Located<MentionFact>) =>
    listingsMeant(fact).some((listing) => !sameProgramme(listing.fact, programme));
  return [
    ...listingsOf(edition, programme).flatMap(({ file, block, fact }) => [
      ...(fact.above ? [{ file, block, words: fact.above, text: '' }] : []),
      { file, block, words: fact.name, text: respell(fact.name.text) },
    ]),
    ...mentionsOf(edition, programme)
      .filter((mention) => !meansOthersToo(mention))
      .map(({ file, block, fact }) => ({ file, block, words: fact, text: respell(fact.text) })),
    ...mentionsOfNothing(edition, renamed(programme, name)).map(({ file, block, fact }) => ({
      file,
      block,
      words: fact,
      text: fact.text,
    })),
  ];
}
