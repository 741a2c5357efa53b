import { append } from '../base/append';
import { measureOfBlock } from '../plan/plan';
import { numberKey } from '../syntax/tree/line';
import { resolveYear } from '../text/years/resolveYear';
import type { Position, Range } from '../text/position';
import { rangeHolds } from '../text/position';
import type { Edition } from '../workspace/editions/edition';
import type { Location } from '../workspace/files/location';
import { nameLocation, rangeInFile } from '../workspace/files/location';
import { primariesOf } from '../workspace/resolver/programmes';
import type { PlanFile } from '../workspace/files/planFile';
import type { Snapshot } from './snapshot';
import { groupTitlesOf } from './groupTitles';

export interface InlayHint {
  readonly position: Position;
  readonly label: string;
  readonly target?: Location;
}

/** Which hints a person wants. */
export interface HintSettings {
  /** A group's title above its first measure. */
  readonly groups: boolean;
  /** `→ 2-1` behind 【再掲】 and 【別掲】. */
  readonly marks: boolean;
  /** `2011` behind 平成23年度: nowhere, in headings, everywhere. */
  readonly years: 'off' | 'headings' | 'all';
}

/** The hints between two positions of a file. */
export function inlayHintsOf({ file, edition }: Snapshot, within: Range, settings: HintSettings): InlayHint[] {
  const hints: InlayHint[] = settings.groups ? hintsOfGroups(file) : [];
  file.document.blocks.forEach(({ line, block: { tree } }, block) => {
    if (line > within.end.line || line + tree.lastLine < within.start.line) return;
    if (settings.marks) append(hints, hintsOfMarks(file, edition, block));
    if (settings.years !== 'off') append(hints, hintsOfYears(file, edition, block, settings.years));
  });
  return hints.filter(({ position }) => rangeHolds(within, position));
}

function hintsOfGroups(file: PlanFile): InlayHint[] {
  return groupTitlesOf(file).map(({ position, title }) => ({ position, label: title }));
}

function hintsOfMarks(file: PlanFile, edition: Edition, block: number): InlayHint[] {
  return (file.facts[block]?.programmes ?? []).flatMap((programme): InlayHint[] => {
    const { mark } = programme;
    const primaries = mark ? primariesOf(edition, programme) : [];
    const numbers = primaries.flatMap((primary) => measureOfBlock(primary.file.plan, primary.block)?.fact.number ?? []);
    const [first] = primaries;
    if (!mark || !first || numbers.length === 0) return [];
    return [
      {
        position: rangeInFile(file, block, mark).end,
        label: `→ ${[...new Set(numbers.map(numberKey))].join('、')}`,
        target: nameLocation(first),
      },
    ];
  });
}

function hintsOfYears(file: PlanFile, edition: Edition, block: number, where: 'headings' | 'all'): InlayHint[] {
  return (file.facts[block]?.years ?? []).flatMap((fact): InlayHint[] => {
    if (fact.year.western || (where === 'headings' && !isHeadingLine(file, block, fact.line))) return [];
    const resolved = resolveYear(fact.year, edition.fiscalYear);
    return resolved === undefined ? [] : [{ position: rangeInFile(file, block, fact).end, label: String(resolved) }];
  });
}

function isHeadingLine(file: PlanFile, block: number, line: number): boolean {
  const facts = file.facts[block];
  const headings = [
    facts?.part?.title,
    facts?.strategy?.title,
    ...(facts?.measure?.sections.map(({ title }) => title) ?? []),
  ];
  return headings.some((heading) => heading?.line === line);
}
