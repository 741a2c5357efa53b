import { message } from '../../text/message';
import { holderOf } from '../../text/spansHolding';
import { matchesIn } from '../blocks/matches';
import { forPerson, writeInstead } from '../fixes/fix';
import { housesNames, properNames } from '../reading/sentences/exempt';
import { OKURIGANA_FORMS } from '../reading/spellings/okuriganaForms';
import type { BlockRule } from '../rule';

/** A kanji behind another one, or behind a number, is the end of another word: 自分らしい, 的確な. */
const ALONE = '(?<![\\p{Script=Han}々0-9０-９].)';
const WRONG = new RegExp(
  `[${OKURIGANA_FORMS.map(({ kanji }) => kanji).join('')}]${ALONE}` +
    `(?:${OKURIGANA_FORMS.map(({ kanji, wrong, before }) => `(?<=[${kanji}])${wrong}${before}`).join('|')})`,
  'gu',
);
const FORM_OF = new Map(OKURIGANA_FORMS.flatMap((form) => Array.from(form.kanji, (kanji) => [kanji, form] as const)));

/**
 * The kana put to a kanji are not those of 送り仮名の付け方 (行なう, 当る). Where an adjective has too few (確な対応), the
 * kanji before it may be missing instead: a person knows.
 */
export const okurigana: BlockRule = {
  code: 'okurigana',
  summary: message('The kana put to a kanji are not those of the official table.'),
  level: 'info',
  source: '「送り仮名の付け方」(昭和48年内閣告示第2号)',
  ofForm: true,
  scope: 'block',
  check: (view) => {
    const isExempt = holderOf([...housesNames(view), ...properNames(view)]);
    return matchesIn(view, WRONG)
      .filter((word) => !isExempt(word))
      .map((word) => {
        const right = rightly(word.text);
        return {
          span: word,
          message: message('With its okurigana, “{0}” is “{1}”.', word.text, right),
          fixes: ({ file, block }) => {
            const fix = writeInstead(file, block, word, right);
            return [word.text.endsWith('な') ? forPerson(fix) : fix];
          },
        };
      });
  },
};

function rightly(word: string): string {
  const kanji = word.charAt(0);
  const form = FORM_OF.get(kanji);
  return form ? kanji + form.right + word.slice(1 + form.wrong.length) : word;
}
