import { message } from '../../text/message';
import { matchesIn } from '../blocks/matches';
import { forPerson, writeInstead } from '../fixes/fix';
import { housesNames, isWithin } from '../reading/sentences/exempt';
import { formOfToday, holdsOldForm, OLD_FORM } from '../reading/spellings/oldForms';
import type { BlockRule } from '../rule';

/** Old forms that people and places keep in their names (渡邊, 齋藤): what is a name, a person has to say. */
const IN_NAMES = '澤邊齋齊廣眞瀧濱櫻榮惠實德龍壽爲彌圓淺關黑嶽瀨郞鄕豐藏莊寶禮靜賴顯曾';

/** An old form of a kanji (縣, 增), or its double in Unicode. The house's names are exempt. */
export const oldFormKanji: BlockRule = {
  code: 'old-form-kanji',
  summary: message('An old form of a kanji is used.'),
  level: 'warning',
  scope: 'block',
  check: (view) =>
    (holdsOldForm(view.text) ? matchesIn(view, OLD_FORM) : [])
      .filter((kanji) => !isWithin(housesNames(view), kanji))
      .flatMap((kanji) => {
        const today = formOfToday(kanji.text);
        if (today === undefined) return [];
        return [
          {
            span: kanji,
            message: message('“{0}” is an old form of “{1}”.', kanji.text, today),
            fixes: ({ file, block }) => {
              const fix = writeInstead(file, block, kanji, today);
              return [IN_NAMES.includes(kanji.text) ? forPerson(fix) : fix];
            },
          },
        ];
      }),
};
