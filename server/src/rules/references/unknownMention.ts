import type { MentionFact } from '../../plan/facts/facts';
import { nameKey } from '../../text/characters';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { rangeInFile } from '../../workspace/files/location';
import { isMentionListed } from '../../workspace/resolver/names';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { forPerson, writeInstead } from '../fixes/fix';
import { nearNames } from '../reading/programmes/nearNames';
import { suspectsIn } from '../reading/programmes/suspects';
import { isNamedUnread } from '../reading/programmes/unreadNames';
import { hasEnded, isOfOthers } from '../reading/sentences/othersWords';
import type { FileRule } from '../rule';

/** Words with which a name ends that can hardly be anything but a programme's. */
const NAMES_PROGRAMME = /(?:事業|事務|プログラム|プロジェクト|補助金|助成金|給付金|交付金|融資|ファンド)$/;

/** An achievement names, in 「」, a programme that neither this edition nor last year's has. */
export const unknownMention: FileRule = {
  code: 'unknown-mention',
  summary: message('An achievement names a programme that is listed nowhere.'),
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { file, edition, views } = context;
    return inBlocks(suspectsIn(context), ({ unknown }) => unknown)
      .filter(({ fact }) => fact.subsection === 'achievements' && NAMES_PROGRAMME.test(fact.text))
      .filter(({ block, fact }) => !wasKnown(edition, fact) && !isToldOff(views[block], fact))
      .map(({ block, fact: mention }) => ({
        range: rangeInFile(file, block, mention),
        message: message('No programme “{0}” is listed.', mention.text),
        fixes: () => nearNames(edition, mention).map((near) => forPerson(writeInstead(file, block, mention, near))),
      }));
  },
};

/** Whether the words before the name say why it is not listed. */
function isToldOff(view: BlockView | undefined, { line, start }: MentionFact): boolean {
  const before = (view?.lines[line] ?? '').slice(0, start - 1);
  return isOfOthers(before) || hasEnded(before);
}

/** Achievements look back: a programme that has ended since, or was renamed, is known as well. */
function wasKnown(edition: Edition, mention: MentionFact): boolean {
  const { previous } = edition;
  return (
    edition.config.renamed.some(({ from }) => nameKey(from) === mention.key) ||
    (previous !== undefined && isMentionListed(previous, mention)) ||
    isNamedUnread(edition, mention.text)
  );
}
