import assert from 'node:assert/strict';
import { findingWords } from '../support/findings/findingWords';
import { planShape, spokenLines } from '../support/printing/planShape';
import { describeReal, realPlans, sharedFile, sharedFiles } from '../support/repository/shared';
import { describeForOffice, faultsForOffice } from '../support/word/openXmlValidator';
import { packageFaults } from '../support/word/packageFaults';
import { exported, exportedText, imported, told, withWholeTitles } from '../support/word/word';

const LEFT_OUT = 'Contents, indexes and the list of programmes were left out: an export makes them anew.';

/** Of a plan of many pages the first ones tell enough. */
const LONGEST = 30_000;

describeReal('The real chapter in Word', () => {
  const text = sharedFile('plan/senryaku2.txt');
  const whole = withWholeTitles(text);

  it('comes back line by line, its seven titles whole', async () => {
    const back = imported(await exported(text, 'docx'));
    assert.deepEqual(spokenLines(back.text), spokenLines(whole));
    assert.deepEqual(told(back), [LEFT_OUT]);
    assert.equal(spokenLines(text).length - spokenLines(back.text).length, 7);
  });

  it('comes back with the same trees, facts and findings', async () => {
    const { text: back } = imported(await exported(text, 'docx'));
    assert.deepEqual(planShape(back), planShape(whole));
    assert.deepEqual(await findingWords(back), await findingWords(whole));
    const others = (await findingWords(text)).filter((finding) => !finding.startsWith('split-title '));
    assert.deepEqual(await findingWords(back), others);
  });

  it('reads the same as Markdown', async () => {
    assert.deepEqual(planShape(await exportedText(text, 'md')), planShape(whole));
  });
});

describeReal('The real plans as Word files', () => {
  for (const [name, text] of realPlans()) {
    it(`fit together, and ask nothing when they are opened: ${name}`, async () => {
      assert.deepEqual(packageFaults(await exported(text.slice(0, LONGEST), 'docx')), []);
    });
  }

  describeForOffice('and Microsoft’s Open XML SDK', () => {
    it('finds nothing wrong with the chapter', async () => {
      const docx = await exported(sharedFile('plan/senryaku2.txt'), 'docx');
      assert.deepEqual(await faultsForOffice(docx, 'Office2016'), []);
      assert.deepEqual(await faultsForOffice(docx, 'Microsoft365'), []);
    });
  });
});

describeReal('Plans of other shapes in Word', () => {
  for (const name of sharedFiles('other-plans')) {
    it(`lose no word: ${name}`, async () => {
      const text = sharedFile(`other-plans/${name}`).slice(0, LONGEST);
      const { text: back } = imported(await exported(text, 'docx'));
      assert.deepEqual(lettersOf(back), lettersOf(text));
    });
  }
});

/** Letters and digits alone, in their order, some to a line: signs of lists and of headings may change their look. */
function lettersOf(text: string): string[] {
  const letters = text.normalize('NFKC').replace(/[^\p{L}\p{N}]|〇/gu, '');
  return letters.match(/.{1,40}/gu) ?? [];
}
