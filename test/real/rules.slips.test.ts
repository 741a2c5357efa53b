import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/rules/rule';
import { checkText } from '../support/findings/check';
import { describeReal, sharedFile } from '../support/repository/shared';

/** What no machine reads: nothing else tells of the slip. */
const SENSE = 'the sense alone';

/** The slips of the chapter as its facts list them: the lines, from 1, and what tells that something is wrong there. */
const SLIPS: readonly (readonly [slip: string, lines: readonly number[], told: string])[] = [
  ['a character dropped in the overview', [46], 'overview-drift'],
  ['an old form of a kanji', [95], 'old-form-kanji'],
  ['a dropped particle', [116], SENSE],
  ['a verb with a wrong ending', [208], 'verb-form'],
  ['a particle dropped in a clause that stands elsewhere', [346], 'dropped-particle'],
  ['full-width parentheses', [354], 'mixed-width'],
  ['an old form of a kanji, three times', [356, 367, 386], 'old-form-kanji'],
  ['a blank after a comma', [374], 'space-in-sentence'],
  ['sentences wrapped by hand', [379, 386], 'broken-sentence'],
  ['a dropped character', [393], 'okurigana'],
  ['a verb with a character too many', [408], 'verb-form'],
  ['a full stop before the remark, not after it as in the primary listing', [434], 'relisted-wording'],
  ['two spellings of a word', [474, 524], 'spelling-variants'],
  ['an overview that differs from its ◎', [59], 'overview-drift'],
  ['a sentence that stands twice', [525], 'repeated-sentence'],
  ['a particle that stands twice', [502], 'doubled-particle'],
  ['two spellings of a programme, twice', [216], 'spelling-variants'],
  ['an abbreviation that is nowhere told', [99], 'untold-abbreviation'],
  ['a word used before its note', [468], 'note-after-first-use'],
  ['a reading outside the table', [58, 81, 166, 208, 271, 289, 467, 480, 542], 'kanji-outside-table'],
  ['a verb with a reading outside the table', [488], 'kanji-outside-table'],
  ['a verb that is written in kana', [153], 'kanji-outside-table'],
  ['two kanji outside the table', [316], 'kanji-outside-table'],
  ['a kanji outside the table', [407, 424, 474], 'kanji-outside-table'],
  ['another kanji outside the table', [143], 'kanji-outside-table'],
];

describeReal('Of the slips in the chapter, what a rule can know is found:', () => {
  let findings: readonly Finding[];

  before(async () => {
    // Off by default: offices differ in how far they follow the table.
    findings = await checkText(sharedFile('plan/senryaku2.txt'), '{ "rules": { "kanji-outside-table": "hint" } }');
  });

  const codesOn = (line: number) =>
    findings.filter(({ range }) => range.start.line === line - 1).map(({ code }) => code);

  it('they are 25', () => {
    assert.equal(SLIPS.length, 25);
  });

  for (const [slip, lines, told] of SLIPS) {
    if (told === SENSE) continue;
    it(`${slip}, by ${told}`, () => {
      for (const line of lines) assert.ok(codesOn(line).includes(told), `${line}: ${codesOn(line).join()}`);
    });
  }

  it('only the sense tells of the other, and nothing else is blamed on its line', () => {
    const unknown = SLIPS.filter(([, , told]) => told === SENSE).flatMap(([, lines]) => lines);
    assert.deepEqual(
      unknown.map((line) => [line, ...codesOn(line)].join(' ')),
      ['116'],
    );
  });
});
