import { kanji as common } from 'joyo-kanji';
import { message } from '../../text/message';
import { holderOf } from '../../text/spansHolding';
import type { Match } from '../blocks/matches';
import { matchesIn } from '../blocks/matches';
import { writeInstead } from '../fixes/fix';
import { housesNames, properNames } from '../reading/sentences/exempt';
import { formOfToday } from '../reading/spellings/oldForms';
import type { BlockRule, FoundInBlock } from '../rule';

/** Forms that the table allows beside its own (塡・剝・頰・𠮟), and signs that are written with kanji. */
const ALLOWED = '填剥頬叱々〆〇';
const KNOWN = new Set([...common, ...Array.from(ALLOWED)]);
const KANJI = /\p{Script=Han}+/gu;

/** Readings that the table does not give to a kanji of its own, and how official writing spells the word. */
const READINGS: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/(?<!\p{Script=Han})活(?=か[しすせさそ])/gu, '生'],
  [/(?<!\p{Script=Han})拓(?=[かきくけこい])/gu, '開'],
  // 水車が止まらない is another word: とまる.
  [/(?<=に)止(?=まら[なず])/g, 'とど'],
  [/拡(?=が[らりるれろっ])/g, '広'],
];

/** A kanji or a reading outside the table of common kanji. Names are exempt; old forms are told by old-form-kanji. */
export const kanjiOutsideTable: BlockRule = {
  code: 'kanji-outside-table',
  summary: message('A kanji or a reading is outside the table of common kanji.'),
  level: 'off',
  source: '常用漢字表(平成22年内閣告示第2号)',
  scope: 'block',
  check: (view) => {
    const isExempt = holderOf([...housesNames(view), ...properNames(view)]);
    const strangers = matchesIn(view, KANJI).flatMap(strangersIn);
    return [
      ...strangers
        .filter((word) => !isExempt(word))
        .map((word): FoundInBlock => {
          const told = message('“{0}” is outside the table of common kanji.', word.text);
          return { span: word, message: told, inName: true };
        }),
      ...READINGS.flatMap(([pattern, right]) =>
        matchesIn(view, pattern)
          .filter((kanji) => !isExempt(kanji))
          .map((kanji) => unreadable(kanji, right)),
      ),
    ];
  },
};

function unreadable(kanji: Match, right: string): FoundInBlock {
  return {
    span: kanji,
    message: message('The table of common kanji does not read “{0}” so: it is written “{1}”.', kanji.text, right),
    fixes: ({ file, block }) => [writeInstead(file, block, kanji, right)],
  };
}

/** The stretches of a word whose kanji are outside the table. */
function strangersIn({ line, start, text }: Match): Match[] {
  const strangers: Match[] = [];
  let at = start;
  for (const kanji of text) {
    const end = at + kanji.length;
    const last = strangers.at(-1);
    if (!KNOWN.has(kanji) && formOfToday(kanji) === undefined) {
      if (last?.end === at) strangers[strangers.length - 1] = { ...last, end, text: last.text + kanji };
      else strangers.push({ line, start: at, end, text: kanji });
    }
    at = end;
  }
  return strangers;
}
