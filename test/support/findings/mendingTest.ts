import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../../../server/src/rules/check';
import { mend } from '../../../server/src/rules/mend';
import type { Finding, Fix } from '../../../server/src/rules/rule';
import { RULES } from '../../../server/src/rules/table';
import { textOf } from '../../../server/src/syntax/tree/document';
import { applyEdits } from '../../../server/src/text/edits/edits';
import { splitLines } from '../../../server/src/text/lines';
import { translate } from '../../../server/src/text/message';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';
import { pathOf, readEdition, textIn, uriOf, withTexts } from '../workspaces/editions';
import type { PathAndText } from './check';
import { Draft } from './mutations/draft';
import type { Mutation } from './mutations/fault';
import { ShiftedLines } from './shiftedLines';

/** An edition, and the same with the line ends of Windows. */
interface Editions {
  readonly plain: Edition;
  readonly windows: Edition;
}

interface Told {
  readonly uri: string;
  readonly finding: Finding;
  readonly words: string;
}

/** Applies fixes to the texts of a plan, and looks at what they leave. */
export class MendingTest {
  private readonly checker = new Checker(RULES);
  /** What is found in the plan as it is. */
  private readonly known: readonly Told[];

  private constructor(
    private readonly files: readonly PathAndText[],
    private readonly editions: Editions,
  ) {
    this.known = this.findings(editions.plain);
  }

  static async of(files: readonly PathAndText[], config: string): Promise<MendingTest> {
    const plain = await readEdition(files, config);
    const texts = new Map(Array.from(plain.files.keys(), (uri) => [uri, inWindows(textIn(plain, uri))]));
    return new MendingTest(files, { plain, windows: withTexts(plain, texts) });
  }

  /** How many fixes the plan has as it is; each is tried. */
  asItIs(): number {
    return this.tryFixes(this.editions);
  }

  /** Tries the fixes of what a mutation makes at a few places of the plan. */
  mutated({ places }: Mutation, numRuns: number, seed: number): void {
    const texts = this.files.map(({ text }) => text);
    const all = this.files.flatMap(({ path, text }) =>
      places(new Draft(path, text, texts)).map((make) => ({ path, make })),
    );
    if (all.length === 0) return;
    for (const { path, make } of fc.sample(fc.constantFrom(...all), { numRuns, seed })) {
      const { lines, expected } = make();
      this.tryFixes(this.with(path, lines.join('\n')), new Set(expected.map(({ code }) => code)));
    }
  }

  private with(path: string, text: string): Editions {
    const uri = uriOf(path);
    return {
      plain: withTexts(this.editions.plain, new Map([[uri, text]])),
      windows: withTexts(this.editions.windows, new Map([[uri, inWindows(text)]])),
    };
  }

  /** Each fix of each finding of some rules by itself, then all together: what they mend goes, and nothing comes. */
  private tryFixes({ plain, windows }: Editions, codes?: ReadonlySet<string>): number {
    const before = this.findings(plain);
    const beforeInWindows = this.findings(windows);
    let tried = 0;
    before.forEach((told, at) => {
      if (codes?.has(told.finding.code) === false) return;
      (told.finding.fixes?.() ?? []).forEach((fix, order) => {
        const what = `${print(told)}: ${translate(fix.title)}`;
        this.isMended(plain, before, told, fix, what);
        const same = beforeInWindows[at]?.finding.fixes?.()[order];
        assert.ok(same, what);
        assertSameTexts(withFix(plain, fix), withFix(windows, same), what);
        tried++;
      });
    });
    this.mendAll(plain, before);
    return tried;
  }

  private isMended(edition: Edition, before: readonly Told[], told: Told, fix: Fix, what: string): void {
    const mended = withFix(edition, fix);
    const after = this.findings(mended);
    const shifted = new ShiftedLines((uri) => [textIn(edition, uri), textIn(mended, uri)]);
    const come = this.newOnes(before, after, shifted);
    assert.deepEqual(come.map(print), [], `${what} brings something`);
    const ofRule = (all: readonly Told[]) => all.filter((other) => isSameRule(other, told));
    const line = shifted.lineOf(told.uri, lineOf(told));
    const inLine = ofRule(before).filter((other) => lineOf(other) === lineOf(told)).length;
    assert.ok(ofRule(after).filter((other) => lineOf(other) === line).length < inLine, `${what} does not mend it`);
  }

  /** Mends all that is certain: nothing comes of it, and mending again changes nothing. */
  private mendAll(edition: Edition, before: readonly Told[]): void {
    const uris = [...edition.files.keys()];
    const check = (file: PlanFile, now: Edition) => this.checker.check(file, now);
    const mended = withTexts(edition, mend(edition, uris, check).texts);
    assert.deepEqual(mend(mended, uris, check), { texts: new Map(), count: 0 }, 'mending again');
    const shifted = new ShiftedLines((uri) => [textIn(edition, uri), textIn(mended, uri)]);
    assert.deepEqual(
      this.newOnes(before, this.findings(mended), shifted).map(print),
      [],
      'mending all brings something',
    );
  }

  /** What was not found before, neither of the same words nor at the same place, nor in the plan as it is. */
  private newOnes(before: readonly Told[], after: readonly Told[], shifted: ShiftedLines): Told[] {
    const left = [...before];
    const takeOut = (told: Told, isMeant: (other: Told) => boolean): boolean => {
      const at = left.findIndex((other) => isSameRule(other, told) && isMeant(other));
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    };
    return after
      .filter((told) => !takeOut(told, ({ words }) => words === told.words))
      .filter((told) => !takeOut(told, (other) => shifted.lineOf(other.uri, lineOf(other)) === lineOf(told)))
      .filter((told) => !this.known.some((other) => isSameRule(other, told) && other.words === told.words));
  }

  private findings(edition: Edition): Told[] {
    return [...edition.files.values()].flatMap((file) => {
      const lines = splitLines(textOf(file.document));
      return this.checker.check(file, edition).map((finding) => {
        const { start, end } = finding.range;
        const words = lines[start.line]?.slice(start.character, end.line === start.line ? end.character : undefined);
        return { uri: file.uri, finding, words: words ?? '' };
      });
    });
  }
}

function isSameRule(one: Told, other: Told): boolean {
  return one.uri === other.uri && one.finding.code === other.finding.code;
}

function lineOf({ finding }: Told): number {
  return finding.range.start.line;
}

function print({ uri, finding, words }: Told): string {
  return `${pathOf(uri)}:${finding.range.start.line + 1} ${finding.code} ${words}`;
}

function assertSameTexts(plain: Edition, windows: Edition, what: string): void {
  for (const uri of plain.files.keys()) {
    assert.equal(textIn(windows, uri), inWindows(textIn(plain, uri)), `${what}, with the line ends of Windows`);
  }
}

function withFix(edition: Edition, { edits }: Fix): Edition {
  const texts = new Map<string, string>();
  for (const { uri, edits: inFile } of edits)
    texts.set(uri, applyEdits(texts.get(uri) ?? textIn(edition, uri), inFile));
  return withTexts(edition, texts);
}

function inWindows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
