import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OutlineNode } from '../../../server/src/features/outline/outlineNode';
import { outlineOf } from '../../../server/src/features/outline/outline';
import { Checker } from '../../../server/src/rules/check';
import { silencingHere, silencingInFile } from '../../../server/src/rules/checking/silencing';
import type { Finding } from '../../../server/src/rules/rule';
import { RULES } from '../../../server/src/rules/table';
import { applyEdits } from '../../../server/src/text/edits/edits';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import type { PathAndText } from './check';
import { pathOf, readEdition, textIn, uriOf, withTexts } from '../workspaces/editions';
import { Draft } from './mutations/draft';
import type { Mutation } from './mutations/fault';
import { ShiftedLines } from './shiftedLines';

interface Told {
  readonly uri: string;
  readonly finding: Finding;
}

/** Silences each finding of a plan by itself, here and in its file, and looks at what is found then. */
export class SilencingTest {
  private readonly checker = new Checker(RULES);

  private constructor(
    private readonly files: readonly PathAndText[],
    private readonly edition: Edition,
  ) {}

  static async of(files: readonly PathAndText[], config: string): Promise<SilencingTest> {
    return new SilencingTest(files, await readEdition(files, config));
  }

  /** How many findings the plan has as it is; each is silenced. */
  asItIs(): number {
    return this.trySilencing(this.edition);
  }

  /** Silences what a mutation makes at a few places of the plan. */
  mutated({ places }: Mutation, numRuns: number, seed: number): void {
    const texts = this.files.map(({ text }) => text);
    const all = this.files.flatMap(({ path, text }) =>
      places(new Draft(path, text, texts)).map((make) => ({ path, make })),
    );
    if (all.length === 0) return;
    for (const { path, make } of fc.sample(fc.constantFrom(...all), { numRuns, seed })) {
      const { lines, expected } = make();
      const faulty = withTexts(this.edition, new Map([[uriOf(path), lines.join('\n')]]));
      assert.ok(this.trySilencing(faulty, new Set(expected.map(({ code }) => code))) > 0, path);
    }
  }

  private trySilencing(edition: Edition, codes?: ReadonlySet<string>): number {
    const before = this.findings(edition);
    const tried = before.filter(({ finding: { code } }) => codes?.has(code) !== false);
    for (const told of tried) {
      this.isSilenced(edition, before, told, 'here');
      this.isSilenced(edition, before, told, 'file');
    }
    return tried.length;
  }

  private isSilenced(edition: Edition, before: readonly Told[], told: Told, where: 'here' | 'file'): void {
    const { uri, finding } = told;
    const file = edition.files.get(uri);
    assert.ok(file);
    const what = `${print(told)}, silenced ${where}`;
    const edits = (where === 'here' ? silencingHere : silencingInFile)(file, edition, finding);
    assert.ok(edits.length > 0, what);
    const text = textIn(edition, uri);
    const silenced = applyEdits(text, edits);
    assert.equal(withoutComments(silenced).trimEnd(), text.trimEnd(), what);
    const after = withTexts(edition, new Map([[uri, silenced]]));
    const shifted = new ShiftedLines((other) => [textIn(edition, other), textIn(after, other)]);
    const found = this.findings(after).map((one) => print(one));
    const inPlace = (other: Told) => print(other, shifted.lineOf(other.uri, lineOf(other)));
    assert.ok(!found.includes(inPlace(told)), `${what}, is found still`);
    const come = found.filter((one) => !before.some((other) => inPlace(other) === one));
    assert.deepEqual(come, [], `${what}, brings something`);
    const lost = before.filter((other) => other.finding.code !== finding.code && !found.includes(inPlace(other)));
    assert.deepEqual(lost.map(inPlace), [], `${what}, silences something else`);
    assert.deepEqual(outlineIn(after, uri), outlineIn(edition, uri), `${what}, changes the outline`);
  }

  private findings(edition: Edition): Told[] {
    return [...edition.files.values()].flatMap((file) =>
      this.checker.check(file, edition).map((finding) => ({ uri: file.uri, finding })),
    );
  }
}

const COMMENT = /[ \t\u3000]*<!-- shisaku-(?:disable-next-line|disable|enable) [a-z-]+ -->(?:\r\n|\n|\r|$)/g;

/** A text as it was before comments were written on lines of their own. */
function withoutComments(text: string): string {
  return text.replace(COMMENT, '');
}

function outlineIn(edition: Edition, uri: string): unknown[] {
  const file = edition.files.get(uri);
  return file ? outlineOf(file).map(withoutPlaces) : [];
}

function withoutPlaces({ kind, number, title, mark, children }: OutlineNode): unknown {
  return { kind, number, title, mark, children: children.map(withoutPlaces) };
}

function lineOf({ finding }: Told): number {
  return finding.range.start.line;
}

function print(told: Told, line = lineOf(told)): string {
  const { code, range } = told.finding;
  return `${pathOf(told.uri)}:${line + 1}:${range.start.character + 1} ${code}`;
}
