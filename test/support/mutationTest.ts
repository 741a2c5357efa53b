import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../server/src/rules/rule';
import type { PathAndText } from './check';
import { checkFiles } from './check';
import { Draft } from './mutations/draft';
import type { Expected, Fault, Mutation } from './mutations/fault';

/** Makes faults at random places of a plan and demands the findings that they must give, and no other. */
export class MutationTest {
  private readonly drafts: readonly Draft[];
  private known: Promise<readonly Told[]> | undefined;

  constructor(
    private readonly files: readonly PathAndText[],
    private readonly config: string,
  ) {
    const texts = files.map(({ text }) => text);
    this.drafts = files.map(({ path, text }) => new Draft(path, text, texts));
  }

  /** Every place of the plan at which a fault can be made. */
  places({ places }: Mutation): { path: string; make: () => Fault }[] {
    return this.drafts.flatMap((draft) => places(draft).map((make) => ({ path: draft.path, make })));
  }

  async run(mutation: Mutation, numRuns: number, seed: number): Promise<void> {
    const places = this.places(mutation);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), async ({ path, make }) => {
        const { lines, expected } = make();
        const placed = expected.map((one) => ({ path, ...one }));
        const found = await this.newFindings({ path, text: lines.join('\n') }, placed);
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
  private async newFindings(faulty: PathAndText, expected: readonly Placed[]): Promise<Told[]> {
    const before = await (this.known ??= this.findings(this.files));
    const isKnown = (finding: Told) =>
      before.some(
        (other) =>
          sameWords(finding, other) &&
          (finding.lineText === other.lineText || !expected.some((one) => isMeant(one, finding))),
      );
    const files = this.files.map((file) => (file.path === faulty.path ? faulty : file));
    return (await this.findings(files))
      .filter((finding) => !isKnown(finding))
      .sort((one, other) => (print(one, one.words) < print(other, other.words) ? -1 : 1));
  }

  private async findings(files: readonly PathAndText[]): Promise<Told[]> {
    const found = await checkFiles([...files, { path: 'shisaku.json', text: this.config }]);
    return files.flatMap(({ path, text }) =>
      (found.get(path) ?? []).map((finding) => told(path, text.split('\n'), finding)),
    );
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
