import { message } from '../../text/message';
import { holderOf } from '../../text/spansHolding';
import type { Match } from '../blocks/matches';
import { matchesIn } from '../blocks/matches';
import { forPerson, writeInstead } from '../fixes/fix';
import { housesNames } from '../reading/sentences/exempt';
import { OFFICIAL_NAME } from '../reading/spellings/officialNames';
import { formOfToday, holdsOldForm, OLD_FORM } from '../reading/spellings/oldForms';
import type { BlockRule, FoundInBlock } from '../rule';

/** Old forms that people and places keep in their names (渡邊, 齋藤): what is a name, a person has to say. */
const IN_NAMES = '澤邊齋齊廣眞瀧濱櫻榮惠實德龍壽爲彌圓淺關黑嶽瀨郞鄕豐藏莊寶禮靜賴顯曾';

/** An old form of a kanji (縣, 增), or its double in Unicode. Official names and the house's are exempt. */
export const oldFormKanji: BlockRule = {
  code: 'old-form-kanji',
  summary: message('An old form of a kanji is used.'),
  level: 'warning',
  source: '常用漢字表(平成22年内閣告示第2号)',
  scope: 'block',
  check: (view) => {
    if (!holdsOldForm(view.text)) return [];
    const isExempt = holderOf([...housesNames(view), ...matchesIn(view, OFFICIAL_NAME)]);
    return matchesIn(view, OLD_FORM)
      .filter((kanji) => !isExempt(kanji))
      .flatMap((kanji) => {
        const today = formOfToday(kanji.text);
        return today === undefined
          ? []
          : [IN_NAMES.includes(kanji.text) ? maybeName(kanji, today) : found(kanji, today)];
      });
  },
};

function found(kanji: Match, today: string): FoundInBlock {
  return {
    span: kanji,
    message: message('“{0}” is an old form of “{1}”.', kanji.text, today),
    inName: true,
    fixes: ({ file, block }) => [writeInstead(file, block, kanji, today)],
  };
}

function maybeName(kanji: Match, today: string): FoundInBlock {
  return {
    span: kanji,
    message: message('“{0}” is an old form of “{1}”, unless it stands in a name.', kanji.text, today),
    level: 'hint',
    inName: true,
    fixes: ({ file, block }) => [forPerson(writeInstead(file, block, kanji, today))],
  };
}
