import type { SectionKind } from '../../../form/form';
import type { ProgrammeFact } from '../../../plan/facts/facts';
import type { PlanMeasure } from '../../../plan/plan';
import { measureOfBlock } from '../../../plan/plan';
import { programmesByItem } from '../../../plan/facts/programmesByItem';
import { initiativeTitle } from '../../../plan/facts/programmes';
import { numberKey } from '../../../syntax/tree/line';
import type { Node, Words } from '../../../syntax/tree/tree';
import { foldHeading } from '../../../text/characters';
import type { Lines } from '../../../text/position';
import { locationOf } from '../../../workspace/files/location';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { Area, ComparedText } from '../comparison';

/** A stretch of text that is compared as a whole: a bullet, an item with its programmes, a heading. */
export interface Segment extends ComparedText {
  readonly area: Area;
  /** Texts whose keys are equal say the same. */
  readonly key: string;
  readonly programmes: readonly ProgrammeFact[];
}

/** What a node says itself, and where. */
interface Said {
  readonly area: Area;
  readonly texts: readonly Words[];
  /** Where that is more than its words, joined. */
  readonly text?: string;
}

/** A block of a file; with the measure that it is, whose title may go on among other lines. */
interface Source {
  readonly file: PlanFile;
  readonly block: number;
  readonly measure: PlanMeasure | undefined;
}

/** What a block says, in the order of its lines. Headings of sections, which every measure has alike, are left out. */
export function segmentsOf(file: PlanFile, block: number): Segment[] {
  const tree = file.document.blocks[block]?.block.tree;
  return tree ? segmentsIn({ file, block, measure: measureOfBlock(file.plan, block) }, tree, 'text') : [];
}

function segmentsIn(source: Source, node: Node, area: Area): Segment[] {
  const said = saidBy(node, area, source.measure);
  const below = areaBelow(node, area);
  return [
    ...(said ? segmentOf(source, node, said) : []),
    ...node.children.flatMap((child) => segmentsIn(source, child, below)),
  ];
}

function segmentOf({ file, block }: Source, node: Node, { area, texts, text = joined(texts) }: Said): Segment[] {
  const [first] = texts;
  if (!first || text === '') return [];
  const programmes = node.kind === 'item' ? programmesIn(file, block, node) : [];
  return [{ area, text, key: foldHeading(text), location: locationOf(file, block, first), programmes }];
}

function programmesIn(file: PlanFile, block: number, { firstLine }: Lines): readonly ProgrammeFact[] {
  const facts = file.facts[block];
  return (facts && programmesByItem(facts).get(firstLine)) ?? [];
}

function saidBy(node: Node, area: Area, measure: PlanMeasure | undefined): Said | undefined {
  switch (node.kind) {
    case 'strategy':
    case 'part':
      return { area: 'title', texts: [node.title] };
    case 'measure':
      return { area: 'title', texts: [node.title], text: measure?.title ?? node.title.text };
    case 'group':
      return { area: 'list', texts: [node.title] };
    case 'groupSummary':
      return { area: 'points', texts: [node.title] };
    case 'listedMeasure':
      return { area: 'list', texts: [node.title], text: `${numberKey(node.number)} ${node.title.text}` };
    case 'initiative':
      return { area: 'initiative', texts: node.titles, text: initiativeTitle(node) };
    case 'item':
      return { area: 'programme', texts: node.texts };
    case 'box':
      return { area: 'note', texts: [node.title] };
    case 'preface':
    case 'section':
    case 'subsection':
    case 'comment':
      return undefined;
    default: {
      const texts = node.texts.filter(({ line }) => !measure?.rests.some((rest) => rest.line === line));
      return { area: areaOfText(node.kind, area), texts };
    }
  }
}

function joined(texts: readonly Words[]): string {
  return texts
    .map(({ text }) => text)
    .join('')
    .replaceAll('**', '');
}

function areaOfText(kind: Node['kind'], area: Area): Area {
  if (kind === 'note' || kind === 'caption') return 'note';
  return area === 'initiative' || area === 'programme' ? 'note' : area;
}

function areaBelow(node: Node, area: Area): Area {
  switch (node.kind) {
    case 'part':
      return node.part === 'guideline' ? 'overview' : 'text';
    case 'groupSummary':
      return 'points';
    case 'section':
      return sectionArea(node.section.kind);
    case 'subsection':
      return node.subsection;
    case 'box':
      return 'note';
    default:
      return area;
  }
}

function sectionArea(kind: SectionKind): Area {
  if (kind === 'results' || kind === 'other') return 'text';
  return kind === 'initiatives' ? 'programme' : kind;
}
