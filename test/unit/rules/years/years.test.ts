import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const ANY_WIDTH = '{"rules":{"mixed-width":"off"}}';
const ANY_FORM = '{"rules":{"mixed-width":"off","mixed-year-forms":"off"}}';
const plan = (heading: string, ...measures: string[]) => `《指針－${heading}の重点的な取組》\n\n${measures.join('\n')}`;

describe('fiscal-year-mismatch', () => {
  const CODE = 'fiscal-year-mismatch';

  it('marks just the year of the heading that stands alone', async () => {
    await expectFindings(plan('平成24年度', smallMeasure(), otherMeasure({ year: '⟦23年度⟧' })), [CODE]);
  });

  it('marks the guideline where the directions agree', async () => {
    const text = plan('⟦平成23年度⟧', smallMeasure(), otherMeasure());
    await expectFindings(text, [CODE]);
    assert.match(await mend(text.replace(/[⟦⟧]/g, ''), CODE), /^《指針－平成24年度の/);
  });

  it('leaves it to a person to take a chapter into another edition: its own year decides where it belongs', async () => {
    const isForPerson = async (text: string) => (await checkText(text))[0]?.fixes?.()[0]?.needsPerson ?? false;
    assert.equal(await isForPerson(plan('平成23年度', smallMeasure(), otherMeasure())), true);
    assert.equal(await isForPerson(plan('平成24年度', smallMeasure(), otherMeasure({ year: '23年度' }))), false);
  });

  it('tells once where the whole file differs from shisaku.json, and mends it all', async () => {
    const text = plan('⟦平成24年度⟧', smallMeasure(), otherMeasure());
    await expectFindings(text, [CODE], '{"fiscalYear":2013}');
    const [finding] = await checkText(text.replace(/[⟦⟧]/g, ''), '{"fiscalYear":2013}');
    assert.deepEqual(
      finding?.fixes?.()[0]?.edits[0]?.edits.map(({ newText }) => newText),
      ['平成25年度', '25年度', '25年度'],
    );
  });

  it('keeps width and era of the year that it mends', async () => {
    for (const [wrong, right] of [
      ['２３年度', '２４年度'],
      ['平成23年度', '平成24年度'],
      ['H23年度', 'H24年度'],
      ['平成23(2011)年度', '平成24(2012)年度'],
      ['2011(平成23)年度', '2012(平成24)年度'],
    ] as const) {
      const text = (year: string) =>
        plan('平成24年度', smallMeasure(), otherMeasure(), smallMeasure({ number: '1-3', year }));
      assert.equal(await mend(text(wrong), CODE), text(right));
    }
  });
});

describe('plan-come-due', () => {
  const CODE = 'plan-come-due';
  const planned = (words: string) =>
    plan('平成24年度', smallMeasure({ challenges: `- 雨の日は客が少ない(${words})。` }));

  it('marks the year with what was planned', async () => {
    await expectFindings(planned('広場は⟦平成23年度完成予定⟧'), [CODE]);
    await expectFindings(planned('⟦平成24年3月に完成する予定⟧'), [CODE]);
  });

  it('says nothing of what lies ahead, or is told as past', async () => {
    for (const words of [
      '平成24年度完成予定',
      '平成24年4月完成予定',
      '平成23年度完成予定であった',
      '平成22年度、区部は24年度設置予定',
    ]) {
      await expectFindings(planned(words), []);
    }
  });
});

describe('impossible-year', () => {
  const CODE = 'impossible-year';
  const year = (written: string, plansYear = '令和2年度') =>
    smallMeasure({ year: plansYear, challenges: `- ${written}までに客を増やす。` });

  for (const [wrong, right] of [
    ['平成32年度', '令和2年度'],
    ['平成３２年', '令和２年'],
    ['昭和70年', '平成7年'],
    ['H33', 'R3'],
  ] as const) {
    it(`knows that ${wrong} is ${right}`, async () => {
      await expectFindings(year(`⟦${wrong}⟧`), [CODE], ANY_FORM);
      assert.equal(await mend(year(wrong), CODE), year(right));
    });
  }

  it('knows the last years of the eras', async () => {
    for (const written of ['平成31年度', '昭和64年', '令和元年度', '平成元年']) await expectFindings(year(written), []);
  });

  it('spares the year of the old era beside that of the new one', async () => {
    await expectFindings(year('令和4年度(平成34年度)'), [], ANY_FORM);
    await expectFindings(year('令和4年度(⟦平成35年度⟧)'), [CODE], ANY_FORM);
  });

  it('does not blame a plan that could not know', async () => {
    for (const plansYear of ['平成24年度', '平成30年度', '平成31年度']) {
      await expectFindings(year('平成32年度', plansYear), []);
    }
    await expectFindings(year('⟦平成32年度⟧', '令和元年度'), [CODE]);
  });
});

describe('mixed-year-forms', () => {
  const CODE = 'mixed-year-forms';
  const mixed = (written: string) => plan('平成24年度', smallMeasure({ challenges: `- ${written}は客が少ない。` }));

  it('marks the rarer form and writes the other', async () => {
    for (const written of ['H23', '2012年度', 'Ｈ２３']) {
      await expectFindings(mixed(`⟦${written}⟧`), [CODE], ANY_WIDTH);
      const right = { H23: '平成23年度', '2012年度': '平成24年度', Ｈ２３: '平成２３年度' }[written] ?? '';
      assert.equal(await mend(mixed(written), CODE), mixed(right));
    }
  });

  it('lets a plan call some years in the western way only: what is agreed on with the world has its own years', async () => {
    const text = mixed('2030年度に2013年度比46％減とする目標を、平成23年度に掲げ、週末');
    await expectFindings(text, []);
    await expectFindings(mixed('平成23年度の夏と⟦2011年度⟧の冬'), [CODE]);
  });

  it('lets a year be short in a table, in brackets and before its value', async () => {
    const table = '| 指標 | H22 | H23 |\n|---|---|---|\n| 出店 | 12 | 15 |\n\n- 雨の日';
    await expectFindings(
      plan('平成24年度', smallMeasure({ challenges: `- 冬は客が少ない。\n\n${table}は人が来ない。` })),
      [],
    );
    const columns = '指標\tH22\tH23\n出店\t12\t15\n\n- 雨の日';
    await expectFindings(
      plan('平成24年度', smallMeasure({ challenges: `- 冬は客が少ない。\n\n${columns}は人が来ない。` })),
      [],
    );
    for (const written of [
      '出店(H20～H22)',
      '出店【H20：調査、H21～H22：募集】',
      '出店は、H22：12店、H23：15店であり、冬',
      '出店は、H22 → H23と増え、冬',
    ]) {
      await expectFindings(mixed(written), []);
    }
  });

  it('says nothing of the year that a heading gives, however short the text writes its years', async () => {
    const text = mixed('H20からH21まで、またH22からH23まで');
    assert.deepEqual(
      (await checkText(text)).filter(({ range }) => range.start.line === 0),
      [],
    );
  });

  it('says nothing where both forms are used a lot', async () => {
    const years = [18, 19, 20, 21, 22, 23];
    const both = years.map((year) => `- 平成${year}年度とH${year - 1}は、店が${year}軒あった。`);
    await expectFindings(plan('平成24年度', smallMeasure({ challenges: both.join('\n') })), []);
  });

  it('counts a heading in both calendars as one in the era', async () => {
    const year = '平成24年度(2012年度)';
    const text = plan(year, smallMeasure({ year, challenges: '- ⟦H22⟧は客が少ない。' }));
    await expectFindings(text, [CODE]);
  });

  it('lets a year without an era go with any', async () => {
    await expectFindings(mixed('23年度'), []);
  });

  it('lets one year be written in both ways, in a heading too', async () => {
    await expectFindings(mixed('平成23年度(2011年度)と平成22年度（2010年度）'), [], ANY_WIDTH);
    const year = '平成24年度(2012年度)';
    await expectFindings(plan(year, smallMeasure({ year }), otherMeasure({ year })), []);
  });

  it('takes no product for a year', async () => {
    await expectFindings(mixed('水素(H2)'), []);
  });
});
