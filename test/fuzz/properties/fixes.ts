import assert from 'node:assert/strict';
import { Checker } from '../../../server/src/rules/check';
import { mend } from '../../../server/src/rules/mend';
import type { Finding, Fix } from '../../../server/src/rules/rule';
import { RULES } from '../../../server/src/rules/table';
import { textOf } from '../../../server/src/syntax/tree/document';
import { applyEdits } from '../../../server/src/text/edits/edits';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import { property } from '../property';
import { folders, openAll, textsOf, uriOfFile } from '../session/editions';

/** More than so many fixes of one folder are not each tried: the next folder has others. */
const MOST_FIXES = 12;

/** A fix changes something, and applied twice it is applied once; mending everything leaves nothing to mend. */
export const fixes = property(
  { name: 'Every fix is idempotent', casesOfRound: 6 },
  (effort) => folders(effort),
  async (folder, effort) => {
    const texts = textsOf(folder, effort);
    const findings = await findingsOf(texts, folder.settings);
    const all = findings.flatMap((finding) => (finding.fixes?.() ?? []).map((fix) => ({ finding, fix })));
    const tried = spread(all, MOST_FIXES);
    for (const { finding, fix } of tried) {
      const mended = applied(texts, fix);
      assert.notDeepEqual(mended, texts, `${finding.code}: a fix that changes nothing`);
      const left = (await findingsOf(mended, folder.settings)).filter((other) => isSame(finding, other));
      for (const again of left.flatMap((other) => other.fixes?.() ?? []).filter((other) => isSameFix(fix, other))) {
        assert.deepEqual(applied(mended, again), mended, `${finding.code}: a fix that can be applied again`);
      }
    }
    const whole = await mendAll(texts, folder.settings);
    assert.deepEqual(await mendAll(whole, folder.settings), whole);
    return tried.length;
  },
);

async function findingsOf(texts: readonly string[], settings: string): Promise<Finding[]> {
  const workspace = await openAll(texts, settings);
  const checker = new Checker(RULES);
  return texts.flatMap((_, at) => {
    const [file, edition] = [workspace.file(uriOfFile(at)), workspace.editionOf(uriOfFile(at))];
    assert.ok(file && edition);
    return checker.check(file, edition);
  });
}

async function mendAll(texts: readonly string[], settings: string): Promise<string[]> {
  const workspace = await openAll(texts, settings);
  const checker = new Checker(RULES);
  const mended = new Map(
    workspace
      .allEditions()
      .flatMap((edition: Edition) => [
        ...mend(edition, [...edition.files.keys()], (file, now) => checker.check(file, now)).texts,
      ]),
  );
  return texts.map((text, at) => {
    const file = workspace.file(uriOfFile(at));
    assert.equal(file && textOf(file.document), text);
    return mended.get(uriOfFile(at)) ?? text;
  });
}

function applied(texts: readonly string[], { edits }: Fix): string[] {
  return texts.map((text, at) =>
    edits.filter(({ uri }) => uri === uriOfFile(at)).reduce((now, { edits: inFile }) => applyEdits(now, inFile), text),
  );
}

/** The same complaint of the same words at the same place. */
function isSame(one: Finding, other: Finding): boolean {
  return (
    one.code === other.code && JSON.stringify([one.range, one.message]) === JSON.stringify([other.range, other.message])
  );
}

function isSameFix(one: Fix, other: Fix): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % step === 0);
}
