import type { MentionFact } from '../../plan/facts';
import { nameKey } from '../../text/characters';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/edition';
import { rangeInFile } from '../../workspace/planFile';
import { isMentionListed } from '../../workspace/resolve';
import { fixIn, replaceSpan } from '../edit';
import type { FileRule } from '../rule';
import { nearNames } from './nearNames';
import { isNamedUnread } from './unreadNames';

/** Words with which a name ends that can hardly be anything but a programme's. */
const NAMES_PROGRAMME = /(?:事業|事務|プログラム|プロジェクト|補助金|助成金|給付金|交付金|融資|ファンド)$/;

/** An achievement names, in 「」, a programme that neither this edition nor last year's has. */
export const unknownMention: FileRule = {
  code: 'unknown-mention',
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition }) => {
    const isKnown = knownMentions(edition);
    return file.facts.flatMap(({ mentions }, block) =>
      mentions
        .filter((mention) => mention.subsection === 'achievements' && NAMES_PROGRAMME.test(mention.text))
        .filter((mention) => !isKnown(mention))
        .map((mention) => ({
          range: rangeInFile(file, block, mention),
          message: message('No programme “{0}” is listed.', mention.text),
          fixes: () =>
            nearNames(edition, mention).map((near) => ({
              ...fixIn(file, message('Write “{0}”', near), replaceSpan(file, block, mention, near)),
              needsPerson: true as const,
            })),
        })),
    );
  },
};

/** Achievements look back: a programme that has ended since, or was renamed, is known as well. */
function knownMentions(edition: Edition): (mention: MentionFact) => boolean {
  const { previous } = edition;
  const former = new Set(edition.config.renamed.map(({ from }) => nameKey(from)));
  const isKnown = (mention: MentionFact): boolean =>
    isMentionListed(edition, mention) ||
    former.has(mention.key) ||
    (previous !== undefined && isMentionListed(previous, mention)) ||
    isNamedUnread(edition, mention.text);
  const known = new Map<string, boolean>();
  return (mention) => {
    let answer = known.get(mention.key);
    if (answer === undefined) known.set(mention.key, (answer = isKnown(mention)));
    return answer;
  };
}
