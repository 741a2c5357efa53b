import { withoutPage } from '../../syntax/lines/pageAtEnd';
import { foldHeading } from '../../text/characters';
import { isBlank } from './pageNumbers';

/** How far from the number of a page its title stands. */
const FARTHEST = 3;
/** What stands so often beside a page's number runs along the pages, where it does so on every other page. */
const OFTEN = 3;
const LONGEST = 60;

/**
 * The lines that run along the tops or the feet of the pages: beside their numbers, page by page. The first of a title
 * heads what follows, unless a page's number is on its line.
 * @param numbers the lines of the pages' numbers
 * @param mayRun whether a line is no part of what every measure has, as the heading of a section is
 */
export function runningLines(
  lines: readonly string[],
  numbers: ReadonlySet<number>,
  mayRun: (line: string) => boolean,
): Set<number> {
  const places = new Map<string, number[]>();
  for (const at of linesBeside(lines, numbers)) {
    const title = titleOf(lines[at] ?? '');
    if (title !== undefined && mayRun(lines[at] ?? '')) places.set(title, [...(places.get(title) ?? []), at]);
  }
  const running = new Set<number>();
  for (const [title, found] of places) {
    if (found.length < OFTEN || found.length * 2 < numbers.size - 1) continue;
    const heading = lines.findIndex((line) => titleOf(line) === title);
    for (const at of found) if (at !== heading || hasPage(lines[at] ?? '')) running.add(at);
  }
  return running;
}

/** The lines nearest to the pages' numbers, above and below. */
function linesBeside(lines: readonly string[], numbers: ReadonlySet<number>): Set<number> {
  const beside = new Set<number>();
  for (const number of numbers) {
    for (const step of [-1, 1]) {
      let at = number + step;
      while (isBlank(lines[at]) && Math.abs(at - number) < FARTHEST) at += step;
      if (at in lines && !isBlank(lines[at]) && !numbers.has(at)) beside.add(at);
    }
  }
  return beside;
}

function hasPage(line: string): boolean {
  return withoutPage(line) !== line.trimEnd();
}

function titleOf(line: string): string | undefined {
  const words = line.replaceAll('\f', '').trim();
  return words === '' || words.length > LONGEST || /[。、]$/.test(words) ? undefined : foldHeading(withoutPage(words));
}
