import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Checker } from '../../../server/src/rules/check';
import { editsThatMend } from '../../../server/src/rules/mend';
import { RULES } from '../../../server/src/rules/table';
import { editionSharing } from '../../support/plans/sharedProgramme';
import { CountedEdition } from '../../support/workspaces/countedEdition';
import { readEdition } from '../../support/workspaces/editions';

const FEW = 40;

const MARKS: Readonly<Record<string, (chapter: number) => string>> = {
  'without a mark': () => '',
  'relisted, with a primary listing': (chapter) => (chapter === 1 ? '' : '【再掲】'),
  'relisted, without one': () => '【再掲】',
};

/** How many files are handed out while every file is checked, and asked what mends it. */
function lookedAt(edition: CountedEdition): number {
  const checker = new Checker(RULES);
  const files = [...edition.files.values()];
  for (const file of files) {
    for (const finding of checker.check(file, edition)) editsThatMend(finding, () => true);
  }
  return edition.handedOut;
}

describe('Checking an edition whose every chapter lists one programme', () => {
  for (const [how, markIn] of Object.entries(MARKS)) {
    it(`looks at each file a few times (${how})`, async () => {
      const [few, many] = [await editionSharing(FEW, markIn), await editionSharing(4 * FEW, markIn)].map(lookedAt);
      assertLinear(few, many);
    });
  }
});

const PIECES: Readonly<Record<string, (number: number) => string>> = {
  'in files of their own': (number) => (number === 1 ? '戦略1 港\n- 1-1 港を直す\n' : measureText(number)),
  'below a heading of its own each': (number) => `戦略1 港\n${measureText(number)}`,
};

describe('Checking a strategy whose measures stand', () => {
  for (const [how, textOf] of Object.entries(PIECES)) {
    it(`${how} looks at each file a few times`, async () => {
      const edition = async (pieces: number) => {
        const files = Array.from({ length: pieces }, (_, at) => ({ path: `${at}.shisaku`, text: textOf(at + 1) }));
        return new CountedEdition(await readEdition(files, '{}'));
      };
      assertLinear(lookedAt(await edition(FEW)), lookedAt(await edition(4 * FEW)));
    });
  }
});

const LINE_END = /\r\n|\n|\r/g;

/** How often a file is searched through while it is checked: not line by line, and not for its lines. */
async function searches(text: string): Promise<number> {
  const edition = await readEdition([{ path: 'one.shisaku', text }], '{}');
  const exec = mock.method(RegExp.prototype, 'exec');
  try {
    for (const file of edition.files.values()) new Checker(RULES).check(file, edition);
    const isOfRule = (pattern: unknown) => !(pattern instanceof RegExp && pattern.source === LINE_END.source);
    return exec.mock.calls.filter((call) => isOfRule(call.this) && call.arguments[0].includes('\n')).length;
  } finally {
    exec.mock.restore();
  }
}

describe('Checking blank lines', () => {
  it('searches through a text no more often, however many there are', async () => {
    const withBlankLines = (count: number) => `${measureText(1)}${'\n'.repeat(count)}`;
    assert.equal(await searches(withBlankLines(1000)), await searches(withBlankLines(10)));
  });
});

function measureText(number: number): string {
  return `1-${number} 港を直す\n1 施策の必要性\n- 港が古い。\n4 重点的取組と主な事業\n港\n- 直す。(港の手入れ)\n`;
}

function assertLinear(few = 0, many = Infinity): void {
  assert.ok(many <= 4.5 * few, `${few} files, then ${many}`);
}
