import { message } from '../../text/message';
import { matchesIn, matchesInWords, wordsHolding } from '../blocks/matches';
import type { BlockRule } from '../rule';

const LETTER = '\\p{Script=Han}々\\p{Script=Katakana}ーA-Za-z0-9Ａ-Ｚａ-ｚ０-９';
const BEHIND_NOUN = (particle: string) => `${particle}(?<=[${LETTER})）」]${particle})`;
const NOUN = `[${LETTER}・]|(?<=[${LETTER}・])[のとや]`;
/** What is said of deeds only. Of other adjectives the first が may be the subject: 交通が不便な地域が残る. */
const OF_DEEDS =
  '円滑|適切|適正|迅速|的確|確実|着実|早急|大幅|新た|様々|(?:積極|計画|総合|一体|継続|自主|主体|自立|抜本|重点|集中|優先|段階)的';
/** What can be done: both が are then said of one verb. Before another noun or a cause, it is a clause of its own. */
const POTENTIAL =
  '(?:でき|\\p{Script=Han}{1,3}(?:[えけせてねべめれげ]|[ぁ-ん]?られ))(?:る|ない|なく|ます|ません|ず)' +
  '(?!ため|ので|こと|もの|の|[「\\p{Script=Han}\\p{Script=Katakana}])';
/** A verb right before a noun, or one that says by what means (参照を介して借りる): the second を is its own. */
const CLAUSE = `[${LETTER}]{1,4}[ぁ-ん]{0,6}(?:[うくぐすつぬぶむるただい][\\p{Script=Han}\\p{Script=Katakana}]|[てで])`;
const DOUBLED = new RegExp(
  `${BEHIND_NOUN('が')}(?:${NOUN}|(?<=${OF_DEEDS})な)+が(?=${POTENTIAL})|` +
    `${BEHIND_NOUN('を')}(?:${NOUN}|(?<=[${LETTER}])な)+を(?!${CLAUSE}|[、。])`,
  'gu',
);
const SIDE_BY_SIDE = /をを/g;

/** A particle stands twice in one clause, with nothing but a noun between (企業が円滑な承継が行えるよう), or nothing at all. */
export const doubledParticle: BlockRule = {
  code: 'doubled-particle',
  summary: message('A particle stands twice in one clause.'),
  level: 'hint',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    [
      ...wordsHolding(view, view.runningLines, DOUBLED).flatMap((line) => matchesInWords(line, DOUBLED)),
      ...matchesIn(view, SIDE_BY_SIDE),
    ].map((found) => ({
      span: found,
      message: message('“{0}” stands twice in one clause.', found.text.charAt(0)),
    })),
};
