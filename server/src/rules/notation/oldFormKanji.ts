import { message } from '../../text/message';
import { fixIn, replaceSpan } from '../edit';
import type { BlockRule } from '../rule';
import { housesNames, isWithin } from './exempt';
import { matchesIn } from './matches';
import { formOfToday, OLD_FORM } from './oldForms';

/** An old form of a kanji (縣, 增), or its double in Unicode. The house's names are exempt. */
export const oldFormKanji: BlockRule = {
  code: 'old-form-kanji',
  level: 'warning',
  scope: 'block',
  check: (view) =>
    matchesIn(view, OLD_FORM)
      .filter((kanji) => !isWithin(housesNames(view), kanji))
      .flatMap((kanji) => {
        const today = formOfToday(kanji.text);
        if (today === undefined) return [];
        return [
          {
            span: kanji,
            message: message('“{0}” is an old form of “{1}”.', kanji.text, today),
            fixes: ({ file, block }) => [
              fixIn(file, message('Write “{0}”', today), replaceSpan(file, block, kanji, today)),
            ],
          },
        ];
      }),
};
