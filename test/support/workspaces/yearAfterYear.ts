import { withoutOpenPoints } from '../../../server/src/plan/words/openPoints';
import { Checker } from '../../../server/src/rules/check';
import { RULES } from '../../../server/src/rules/table';
import { textOf } from '../../../server/src/syntax/tree/document';
import { splitLines } from '../../../server/src/text/lines';
import type { PathAndText } from '../findings/check';
import { readEditionIn } from './editions';
import { rollOver } from './rollover';

/** An edition in the folder of its year. */
export interface Year {
  readonly folder: string;
  readonly files: readonly PathAndText[];
}

/** An edition and those that follow it when nobody works on them. */
export async function yearsFrom(first: Year, count: number): Promise<Year[]> {
  const years = [first];
  for (let at = 0; at < count; at++) {
    const { folder, files } = years[at] ?? first;
    years.push(await rollOver(files, folder));
  }
  return years;
}

/** The plan files, without `shisaku.json`. */
export function plansOf({ files }: Year): PathAndText[] {
  return files.filter(({ path }) => path !== 'shisaku.json');
}

/** The whole text of an edition. */
export function textOfYear(year: Year): string {
  return plansOf(year)
    .map(({ text }) => text)
    .join('\n');
}

/** The lines of a plan without their open points, and its headings without their year. */
export function undatedLines(text: string): string[] {
  return withoutOpenPoints(text)
    .replace(/(?<=^《指針－|^3 )(?:平成|令和)?(?:\d+|元)年度/gm, '')
    .split('\n');
}

/** The lines that are gone from a plan, its years and open points left out of account. */
export function linesLost(before: string, after: string): string[] {
  const left = new Set(undatedLines(after));
  return undatedLines(before).filter((line) => !left.has(line));
}

/** What stands between ○ 成果 and ○ 課題. */
export function achievementLines(text: string): string[] {
  const [, ...behind] = undatedLines(text)
    .join('\n')
    .split(/^○ ?成 ?果$/m);
  return behind
    .flatMap((part) => (part.split(/^○ ?課 ?題$/m)[0] ?? '').split('\n'))
    .filter((line) => line.trim() !== '');
}

/** What the rules find in an edition, open points left out: each by its rule and the words that it begins with. */
export async function faultsOf({ folder, files }: Year): Promise<string[]> {
  const edition = await readEditionIn(files, folder);
  const checker = new Checker(RULES);
  return [...edition.files.values()].flatMap((file) => {
    const lines = splitLines(textOf(file.document));
    return checker
      .check(file, edition)
      .filter(({ code }) => code !== 'open-point')
      .map(({ code, range: { start, end } }) => {
        const words = lines[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined);
        return `${code} ${withoutOpenPoints(words ?? '')}`;
      });
  });
}
