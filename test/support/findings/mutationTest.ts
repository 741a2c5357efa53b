import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Checker } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/rule';
import { RULES } from '../../../server/src/rules/table';
import { textOf } from '../../../server/src/syntax/tree/document';
import { splitLines } from '../../../server/src/text/lines';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import { pathOf, readEdition, uriOf, withTexts } from '../workspaces/editions';
import type { PathAndText } from './check';
import { Draft } from './mutations/draft';
import type { Expected, Fault, Mutation } from './mutations/fault';

/** Makes faults at random places of a plan and demands the findings that they must give, and no other. */
export class MutationTest {
  private readonly checker = new Checker(RULES);
  private readonly known: readonly Told[];

  private constructor(
    private readonly drafts: readonly Draft[],
    private readonly edition: Edition,
  ) {
    this.known = this.findings(edition);
  }

  static async of(files: readonly PathAndText[], config: string): Promise<MutationTest> {
    const texts = files.map(({ text }) => text);
    const drafts = files.map(({ path, text }) => new Draft(path, text, texts));
    return new MutationTest(drafts, await readEdition(files, config));
  }

  /** Every place of the plan at which a fault can be made. */
  places({ places }: Mutation): { path: string; make: () => Fault }[] {
    return this.drafts.flatMap((draft) => places(draft).map((make) => ({ path: draft.path, make })));
  }

  run(mutation: Mutation, numRuns: number, seed: number): void {
    const places = this.places(mutation);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ path, make }) => {
        const { lines, expected } = make();
        const placed = expected.map((one) => ({ path, ...one }));
        const found = this.newFindings(path, lines.join('\n'), placed);
        assert.deepEqual(
          found.map((one) => print(one, placed.find((other) => isAt(other, one))?.words)),
          placed.map((one) => print(one, one.words)).sort(),
        );
      }),
      { numRuns, seed },
    );
  }

  /**
   * What is found with a text in the place of one of the plan's, and was not found before. Where a known fault is copied,
   * or stands on a line that changed, it is still the same; but not where it is expected anew.
   */
  private newFindings(path: string, text: string, expected: readonly Placed[]): Told[] {
    const isKnown = (finding: Told) =>
      this.known.some(
        (other) =>
          sameWords(finding, other) &&
          (finding.lineText === other.lineText || !expected.some((one) => isMeant(one, finding))),
      );
    return this.findings(withTexts(this.edition, new Map([[uriOf(path), text]])))
      .filter((finding) => !isKnown(finding))
      .sort((one, other) => (print(one, one.words) < print(other, other.words) ? -1 : 1));
  }

  private findings(edition: Edition): Told[] {
    return [...edition.files.values()].flatMap((file) => {
      const lines = splitLines(textOf(file.document));
      return this.checker.check(file, edition).map((finding) => told(pathOf(file.uri), lines, finding));
    });
  }
}

type Placed = Expected & { readonly path: string };

interface Told {
  readonly path: string;
  readonly code: string;
  readonly line: number;
  readonly lineText: string;
  readonly words: string;
}

function told(path: string, lines: readonly string[], { code, range: { start, end } }: Finding): Told {
  const lineText = lines[start.line] ?? '';
  return { path, code, line: start.line, lineText, words: lineText.slice(start.character, end.character) };
}

function sameWords(one: Told, other: Told): boolean {
  return one.path === other.path && one.code === other.code && one.words === other.words;
}

function isAt(expected: Placed, { path, code, line }: Told): boolean {
  return expected.path === path && expected.code === code && expected.line === line;
}

function isMeant(expected: Placed, found: Told): boolean {
  return isAt(expected, found) && (expected.words ?? found.words) === found.words;
}

function print({ path, code, line }: Placed | Told, words: string | undefined): string {
  return `${path}:${line + 1} ${code}${words === undefined ? '' : ` ${words}`}`;
}
