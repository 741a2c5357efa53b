import { measureOfBlock } from '../plan/plan';
import { numberKey } from '../syntax/line';
import { resolveYear } from '../text/years';
import type { Position, Range } from '../text/position';
import { rangeHolds } from '../text/position';
import type { Location } from '../workspace/location';
import { locationOf } from '../workspace/location';
import type { PlanFile } from '../workspace/planFile';
import { rangeInFile } from '../workspace/planFile';
import { primariesOf } from '../workspace/resolve';
import type { Snapshot } from './snapshot';
import type { OutlineNode } from './outlineNode';
import { outlineOf } from './outline';

export interface InlayHint {
  readonly position: Position;
  readonly label: string;
  readonly target?: Location;
}

/** Which hints a person wants. */
export interface HintSettings {
  /** A group's title above its first measure: the body does not tell where a group begins. */
  readonly groups: boolean;
  /** `→ 2-1` behind 【再掲】 and 【別掲】. */
  readonly marks: boolean;
  /** `2011` behind 平成23年度: nowhere, in headings, everywhere. */
  readonly years: 'off' | 'headings' | 'all';
}

/** The hints between two positions of a file. */
export function inlayHintsOf({ file, edition }: Snapshot, within: Range, settings: HintSettings): InlayHint[] {
  const hints: InlayHint[] = settings.groups ? outlineOf(file).flatMap(hintsOfGroups) : [];
  file.document.blocks.forEach(({ line, block: { tree } }, block) => {
    if (line > within.end.line || line + tree.lastLine < within.start.line) return;
    const facts = file.facts[block];
    for (const programme of settings.marks ? (facts?.programmes ?? []) : []) {
      const primaries = programme.mark ? primariesOf(edition, programme) : [];
      const numbers = primaries.flatMap(
        (primary) => measureOfBlock(primary.file.plan, primary.block)?.fact.number ?? [],
      );
      const [first] = primaries;
      if (!programme.mark || !first || numbers.length === 0) continue;
      hints.push({
        position: rangeInFile(file, block, programme.mark).end,
        label: `→ ${[...new Set(numbers.map(numberKey))].join('、')}`,
        target: locationOf(first.file, first.block, first.fact.name),
      });
    }
    for (const year of facts?.years ?? []) {
      if (settings.years === 'off' || (settings.years === 'headings' && !isHeadingLine(file, block, year.line)))
        continue;
      const resolved = year.year.western ? undefined : resolveYear(year.year, edition.fiscalYear);
      if (resolved !== undefined) hints.push({ position: rangeInFile(file, block, year).end, label: String(resolved) });
    }
  });
  return hints.filter(({ position }) => rangeHolds(within, position));
}

function hintsOfGroups({ kind, title, range, children }: OutlineNode): InlayHint[] {
  if (kind === 'measure') return [];
  const [first] = children;
  const isAbove = kind === 'group' && first && range.start.line < first.range.start.line;
  return isAbove ? [{ position: range.start, label: title }] : children.flatMap(hintsOfGroups);
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
