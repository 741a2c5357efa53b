import type { ProgrammeFact } from '../../../plan/facts/facts';
import type { PlanMeasure } from '../../../plan/plan';
import type { YearsLeft } from '../../../plan/yearKind';
import { insertLines } from '../../../rules/fixes/edit';
import type { Node, Subsection, Text } from '../../../syntax/tree/tree';
import { isBesideWords } from '../../../syntax/tree/tree';
import type { Lines } from '../../../text/position';
import { rangeInFile } from '../../../workspace/files/location';
import type { PlanFile } from '../../../workspace/files/planFile';
import { linesOfBlock } from '../../../workspace/files/planFile';
import { sameProgramme } from '../../../workspace/resolver/names';
import { listingsMentioned } from '../../../workspace/resolver/programmes';
import type { BlockInEdition } from '../blockInEdition';
import type { ChangeInBlock } from '../change';
import { confirm } from '../openPoints/confirm';
import { subsectionOf } from '../subsection';
import { isStatement } from '../statement';
import { draftAchievement } from './draftAchievement';
import { outdatedAchievement } from './outdatedAchievement';

const BULLET = '- ';

/**
 * The achievements of the year that has passed, drafted from its programmes; those of the year before make way. What holds
 * a note's marker is kept, and has to be confirmed: its note would be lost.
 * @param left the fiscal years that have passed
 */
export function achievementChanges(place: BlockInEdition, measure: PlanMeasure, left: YearsLeft): ChangeInBlock[] {
  const { edition, file, block } = place;
  const subsection = subsectionOf(file, block, 'achievements');
  if (!subsection) return [];
  const statements = subsection.children.filter(isStatement);
  const noted = new Set(file.facts[block]?.noteMarkers.map(({ marker }) => marker.line));
  for (const { line } of measure.rests) noted.add(line);
  const isKept = (node: Node) => linesOf(node).some((line) => noted.has(line));
  const kept = statements.filter(isKept);
  const named = programmesNamedIn(place, kept);
  const drafted = programmesToTell(file, block).filter(
    (programme) => !named.some((other) => sameProgramme(other, programme)),
  );
  if (drafted.length === 0) return confirm(place, subsection, measure.rests);
  const outdated = statements.filter((node) => !isKept(node));
  return [
    ...drafts(place, subsection, drafted, (fact) => draftAchievement(edition, { file, block, fact }, measure, left)),
    ...outdated.map((node) => outdatedAchievement(file, block, subsection, node)),
    ...kept.flatMap((node) => confirm(place, node, measure.rests)),
  ];
}

function linesOf({ firstLine, lastLine }: Lines): number[] {
  return Array.from({ length: lastLine - firstLine + 1 }, (_, below) => firstLine + below);
}

/** The measure's programmes, each once; what is treated in full elsewhere is told there. */
function programmesToTell(file: PlanFile, block: number): ProgrammeFact[] {
  const programmes: ProgrammeFact[] = [];
  for (const programme of file.facts[block]?.programmes ?? []) {
    if (programme.kind === 'listedElsewhere') continue;
    if (!programmes.some((other) => sameProgramme(other, programme))) programmes.push(programme);
  }
  return programmes;
}

function programmesNamedIn({ edition, file, block }: BlockInEdition, nodes: readonly Node[]): ProgrammeFact[] {
  const lines = new Set(nodes.flatMap(linesOf));
  const mentions = file.facts[block]?.mentions.filter(({ line }) => lines.has(line)) ?? [];
  return mentions.flatMap((mention) => listingsMentioned(edition, mention).map(({ fact }) => fact));
}

function drafts(
  { file, block }: BlockInEdition,
  subsection: Subsection,
  programmes: readonly ProgrammeFact[],
  draftOf: (programme: ProgrammeFact) => string,
): ChangeInBlock[] {
  const lines = linesOfBlock(file, block);
  const [first] = subsection.children;
  const isBeside = isBesideWords(subsection);
  const before = (isBeside ? first && first.lastLine + 1 : first?.firstLine) ?? subsection.firstLine + 1;
  const sign = bulletOf(subsection.children.slice(isBeside ? 1 : 0).find(isStatement), lines);
  return programmes.map((fact, at): ChangeInBlock => {
    const result = draftOf(fact);
    const gap = first === undefined && at === 0 ? [''] : [];
    return {
      kind: 'draft',
      range: rangeInFile(file, block, fact.name),
      subject: fact.name.text,
      result,
      edits: [insertLines(file, block, before, [...gap, sign + result])],
      chosen: true,
    };
  });
}

/** What the section's bullets begin with. */
function bulletOf(node: Text | undefined, lines: readonly string[]): string {
  if (node?.kind !== 'bullet') return BULLET;
  return (lines[node.firstLine] ?? '').slice(0, node.texts[0]?.start ?? 0);
}
