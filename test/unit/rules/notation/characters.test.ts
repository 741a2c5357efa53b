import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';

const said = (words: string) => smallMeasure({ challenges: `- ${words}` });

describe('old-form-kanji', () => {
  const CODE = 'old-form-kanji';

  it('marks each old form, and writes the one of today', async () => {
    await expectFindings(said('国や⟦縣⟧に客が⟦增⟧えない。'), [CODE]);
    assert.equal(await mend(said('縣に客が少ない。'), CODE), said('県に客が少ない。'));
  });

  it('knows doubles in Unicode, and no character in use', async () => {
    await expectFindings(said('客が⟦\uf9c1⟧ない⟦\u2f00⟧日がある。'.replace('\uf9c1', '\ufa19')), [CODE]);
    await expectFindings(said('髙橋さんと﨑山さんが、①と㎡を使う。'), []);
  });

  it('never rewrites what may be a name without a person', async () => {
    const text = said('渡邊さんが縣で学ぶ。');
    const certain = (await checkText(text))
      .flatMap(({ fixes }) => fixes?.() ?? [])
      .map(({ needsPerson }) => needsPerson);
    assert.deepEqual(certain, [true, undefined]);
  });

  it('only hints at what may be a name', async () => {
    const levels = (await checkText(said('渡邊さんが縣で学ぶ。'))).map(({ level }) => level);
    assert.deepEqual(levels, ['hint', 'warning']);
  });

  it('spares names that are officially written so', async () => {
    await expectFindings(said('慶應義塾大学と國學院大學の学生が、龍ケ崎市で⟦學⟧ぶ。'), [CODE]);
  });

  it('spares the names of the house', async () => {
    await expectFindings(said('廣川町に⟦廣⟧場がない。'), [CODE], '{"notation":{"names":["廣川町"]}}');
  });
});

describe('kanji-outside-table', () => {
  const on = (rest = '') => `{"rules":{"kanji-outside-table":"info"}${rest}}`;

  it('marks a word once, and nothing when it is off', async () => {
    await expectFindings(said('出店を⟦躊躇⟧する。'), ['kanji-outside-table'], on());
    await expectFindings(said('出店を躊躇する。'), []);
  });

  it('spares programmes, words in 「」 and the names of the house', async () => {
    await expectFindings(said('「躊躇」は繋市で聞く。'), [], on(',"notation":{"names":["繋市"]}'));
  });

  it('knows readings outside the table', async () => {
    await expectFindings(said('店に⟦止⟧まらず、港を⟦活⟧かして販路を⟦拓⟧く。'), ['kanji-outside-table'], on());
    await expectFindings(said('開拓と活用を止める。生活か仕事か、開拓か保全か。水車が止まらない。'), [], on());
  });
});

describe('unbalanced-brackets', () => {
  const CODE = 'unbalanced-brackets';

  it('marks the bracket that lacks its other half', async () => {
    await expectFindings(said('雨の日⟦(⟧秋は客が少ない。'), [CODE]);
    await expectFindings(said('雨の日」は客が少ない。'.replace('」', '⟦」⟧')), [CODE]);
    await expectFindings(said('⟦「⟧雨の日(秋)は客が少ない。'), [CODE]);
  });

  it('takes the bracket behind an ordinal for no other half, but one that closes a list', async () => {
    await expectFindings(said('a)店、b)客 c)港が足りない。'), []);
    await expectFindings(said('店(A、B)と客(秋・冬)が少ない。'), []);
  });

  it('reads a sentence over its lines, and a title over its two parts', async () => {
    const quiet = '{"rules":{"broken-sentence":"off","split-title":"off"}}';
    await expectFindings(said('雨の日(秋と\n冬)は客が少ない。'), [], quiet);
    const text = smallMeasure({ title: '朝市(秋', directions: '- ◎雨の日も店を開ける場所を整える。\n\nと冬)を育てる' });
    await expectFindings(`《指針》\n\n場づくり\n\n- 1-1 朝市(秋と冬)を育てる\n\n${text}`, [], quiet);
  });

  it('is the only finding where a programme cannot be read for it', async () => {
    await expectFindings(smallMeasure({ initiatives: '場所づくり\n\n- 広場を貸す。**⟦(⟧広場の貸出し**' }), [CODE]);
    await expectFindings(smallMeasure({ initiatives: '場所づくり\n\n- 広場を貸す。**(広場の貸出し)⟦【⟧再掲**' }), [
      CODE,
    ]);
  });

  it('takes 1) for an ordinal', async () => {
    await expectFindings(said('1) 雨の日は客が少ない。'), []);
  });
});

describe('mixed-width', () => {
  const CODE = 'mixed-width';

  it('marks a number that mixes widths', async () => {
    await expectFindings(said('客は⟦1２⟧人である。'), [CODE]);
  });

  it('marks numbers of another width than the rest', async () => {
    await expectFindings(said('客は⟦１２⟧人である。'), [CODE]);
    assert.equal(await mend(said('客は１２人である。'), CODE), said('客は12人である。'));
  });

  it('knows a house that writes single digits full width', async () => {
    const house = '{"notation":{"width":"one-digit-full"}}';
    const wide = (text: string) =>
      text.replace(/(?<![0-9-])[0-9](?![0-9-])/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
    await expectFindings(wide(said('客は12人、店は2軒である。')), [], house);
    await expectFindings(wide(said('客は1X人である。')).replace('１X', '⟦１２⟧'), [CODE], house);
    const numbered = wide(smallMeasure({ initiatives: '場所づくり\n- 開く。(朝市)' })).replace('\n場所', '\n(1) 場所');
    await expectFindings(numbered, [], house);
    await expectFindings(wide(said('広さはAha、長さはBkmである。')).replace('A', '28').replace('B', '3.2'), [], house);
  });

  it('leaves two habits side by side alone, where many numbers depart from the rest', async () => {
    const numbers = (full: number) => `- 客は${'12人、'.repeat(60)}${'３４人、'.repeat(full)}と増えた。`;
    const codes = async (full: number) =>
      (await checkText(smallMeasure({ challenges: numbers(full) }))).filter(({ code }) => code === 'mixed-width')
        .length;
    assert.deepEqual([await codes(5), await codes(12)], [5, 0]);
  });

  it('marks parentheses of another width than most', async () => {
    const many = said('客(秋)、店(冬)、港(春)、市(夏)、山⟦（秋）⟧が少ない。');
    await expectFindings(many, [CODE]);
    assert.equal(await mend(many.replace(/[⟦⟧]/g, ''), CODE), many.replace('⟦（秋）⟧', '(秋)'));
  });

  it('leaves parentheses alone that count headings', async () => {
    const initiatives = '(1) 場所づくり\n\n- 広場（駅前）を朝市に貸し出す。（朝市広場の貸出し）';
    await expectFindings(
      smallMeasure({ challenges: '- 雨の日（夏）、風の日（秋）、雪の日（冬）は客が少ない。', initiatives }),
      [],
    );
  });

  it('says nothing where both are used a lot, or of parts of names', async () => {
    await expectFindings(said('客(秋)と店（冬）が少ない。'), []);
    await expectFindings(said('ＦＰ－３とCO2を測る。'), []);
  });
});

describe('comma-style', () => {
  it('marks the rarer comma, but not one inside a number', async () => {
    await expectFindings(said('雨の日⟦，⟧雪の日は、店も、客も、少ない。'), ['comma-style']);
    await expectFindings(said('客は、１，２００人である。'), [], '{"rules":{"mixed-width":"off"}}');
  });
});

describe('unencodable-character', () => {
  it('marks the character, where an old encoding is asked for', async () => {
    await expectFindings(
      said('⟦®⟧の付いた品が①や～より少ない。'),
      ['unencodable-character'],
      '{"notation":{"encoding":"shift_jis"}}',
    );
    await expectFindings(said('®の付いた品が少ない。'), []);
  });
});
