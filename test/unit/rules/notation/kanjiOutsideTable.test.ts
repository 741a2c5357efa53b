import { expectFindings } from '../../../support/findings/expectFindings';
import { saying } from '../../../support/plans/measures';

describe('kanji-outside-table', () => {
  const on = (rest = '') => `{"rules":{"kanji-outside-table":"info"}${rest}}`;

  it('marks a word once, and nothing when it is off', async () => {
    await expectFindings(saying('出店を⟦躊躇⟧する。'), ['kanji-outside-table'], on());
    await expectFindings(saying('出店を躊躇する。'), []);
  });

  it('spares programmes, words in 「」 and the names of the house', async () => {
    await expectFindings(saying('「躊躇」は繋市で聞く。'), [], on(',"notation":{"names":["繋市"]}'));
  });

  it('knows readings outside the table', async () => {
    await expectFindings(saying('店に⟦止⟧まらず、港を⟦活⟧かして販路を⟦拓⟧く。'), ['kanji-outside-table'], on());
    await expectFindings(saying('開拓と活用を止める。生活か仕事か、開拓か保全か。水車が止まらない。'), [], on());
  });
});
