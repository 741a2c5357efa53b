import assert from 'node:assert/strict';
import bundle from '../../../l10n/bundle.l10n.ja.json';
import schema from '../../../schemas/shisaku.schema.json';
import { RULES } from '../../../server/src/rules/table';
import type { Message } from '../../../server/src/text/message';
import { translate } from '../../../server/src/text/message';
import { applyFix, checkText, printFinding } from '../../support/findings/check';
import { listedRules, readRulePage, rulePageCodes } from '../../support/findings/rulePage';

describe('the pages of the rules', () => {
  it('are there for every rule, and for no other', () => {
    assert.deepEqual(rulePageCodes(), RULES.map(({ code }) => code).sort());
  });

  it('are listed with their levels and faults', () => {
    assert.deepEqual(
      listedRules(),
      RULES.map(({ code, level, summary }) => ({
        code,
        page: code,
        level,
        summary: bothLanguages(summary).join(' · '),
      })),
      'npm run rules lists them',
    );
  });

  it('tell of rules that can each be set in shisaku.json, which is told what they find', () => {
    assert.deepEqual(
      Object.entries(schema.properties.rules.properties).map(([code, { description }]) => [code, description]),
      RULES.map(({ code, summary }) => [code, bothLanguages(summary).join(' / ')]),
      'npm run rules lists them',
    );
  });

  for (const { code, level, summary, source } of RULES) {
    describe(code, () => {
      const page = readRulePage(code);
      const check = (text: string) => checkText(text, page.config);

      it('names the rule, its level and the fault', () => {
        assert.deepEqual([page.code, page.level, page.summary], [code, level, bothLanguages(summary)]);
      });

      it('names its source in official writing, where it has one', () => {
        assert.equal(page.source, source);
      });

      it('says how to silence it', () => {
        assert.ok(page.text.includes(`"${code}": "off"`));
        assert.ok(page.text.includes(`<!-- shisaku-disable-next-line ${code} -- `));
      });

      it('shows a faulty text in which the rule finds its fault, and no rule another', async () => {
        const codes = new Set((await check(page.faulty)).map((finding) => finding.code));
        assert.deepEqual([...codes], [code]);
      });

      it('shows a mended text in which no rule finds anything', async () => {
        assert.deepEqual((await check(page.mended)).map(printFinding), []);
      });

      it('is silent where shisaku.json says so', async () => {
        const config = { ...JSON.parse(page.config ?? '{}'), rules: { [code]: 'off' } } as unknown;
        assert.deepEqual(await checkText(page.faulty, JSON.stringify(config)), []);
      });

      if (page.fixable) testFix(page.faulty, check);
      else {
        it('offers no fix', async () => {
          assert.deepEqual(
            (await check(page.faulty)).flatMap((finding) => finding.fixes?.() ?? []),
            [],
          );
        });
      }
    });
  }
});

function bothLanguages(said: Message): [string, string] {
  return [translate(said, bundle), translate(said)];
}

/** Mends finding after finding by its first fix until none is left. */
async function mendAll(text: string, check: (text: string) => ReturnType<typeof checkText>): Promise<string> {
  let mended = text;
  for (let left = await check(mended); left.length > 0;) {
    const fix = left[0]?.fixes?.()[0];
    assert.ok(fix, `a fix for ${left.map(printFinding).join()}`);
    mended = applyFix(mended, fix);
    const now = await check(mended);
    assert.ok(now.length < left.length, `a fix brought: ${now.map(printFinding).join()}\n${mended}`);
    left = now;
  }
  return mended;
}

function testFix(faulty: string, check: (text: string) => ReturnType<typeof checkText>): void {
  it('mends it: each fix takes a finding away, brings none, and in the end none is left', async () => {
    assert.notEqual(await mendAll(faulty, check), faulty);
  });

  it('offers further fixes that mend it as well', async () => {
    const before = await check(faulty);
    for (const fix of before[0]?.fixes?.() ?? []) {
      const after = await check(applyFix(faulty, fix));
      assert.ok(after.length < before.length, fix.title.text);
    }
  });

  it('keeps line ends and every other byte as they are', async () => {
    const inWindows = (text: string) => text.replaceAll('\n', '\r\n');
    assert.equal(await mendAll(inWindows(faulty), check), inWindows(await mendAll(faulty, check)));
    const [edits] = (await check(faulty))[0]?.fixes?.()[0]?.edits ?? [];
    const lines = faulty.split('\n');
    const first = Math.min(...(edits?.edits ?? []).map(({ range }) => range.start.line));
    const mended = applyFix(
      faulty,
      (await check(faulty))[0]?.fixes?.()[0] ?? { title: { text: '', args: [] }, edits: [] },
    );
    assert.deepEqual(mended.split('\n').slice(0, first), lines.slice(0, first));
  });
}
