import type { SectionKind } from '../../form/form';
import type { ProgrammeFact } from '../../plan/facts';
import { measureOfBlock } from '../../plan/plan';
import { initiativeTitle } from '../../plan/programmes';
import { numberKey } from '../../syntax/line';
import type { Node, Words } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import { locationOf } from '../../workspace/location';
import type { PlanFile } from '../../workspace/planFile';
import type { Area, ComparedText } from './comparison';

/** A stretch of text that is compared as a whole: a bullet, an item with its programmes, a heading. */
export interface Leaf extends ComparedText {
  readonly area: Area;
  /** Texts whose keys are equal say the same. */
  readonly key: string;
  readonly programmes: readonly ProgrammeFact[];
}

/** What a block says, in the order of its lines. Headings of sections, which every measure has alike, are left out. */
export function leavesOf(file: PlanFile, block: number): Leaf[] {
  const tree = file.document.blocks[block]?.block.tree;
  if (!tree) return [];
  const rests = measureOfBlock(file.plan, block)?.rests ?? [];
  const leaves: Leaf[] = [];
  const add = (
    area: Area,
    texts: readonly Words[],
    text = joined(texts),
    programmes: readonly ProgrammeFact[] = [],
  ) => {
    const [first] = texts;
    if (!first || text === '') return;
    leaves.push({ area, text, key: foldHeading(text), location: locationOf(file, block, first), programmes });
  };
  visit(tree, 'text');
  return leaves;

  function visit(node: Node, area: Area): void {
    switch (node.kind) {
      case 'strategy':
        add('title', [node.title]);
        break;
      case 'part':
        add('title', [node.title]);
        break;
      case 'measure':
        add('title', [node.title], measureOfBlock(file.plan, block)?.title ?? node.title.text);
        break;
      case 'group':
        add('list', [node.title]);
        break;
      case 'groupSummary':
        add('points', [node.title]);
        break;
      case 'listedMeasure':
        add('list', [node.title], `${numberKey(node.number)} ${node.title.text}`);
        break;
      case 'initiative':
        add('initiative', node.titles, initiativeTitle(node));
        break;
      case 'box':
        add('note', [node.title]);
        break;
      case 'comment':
        break;
      case 'item': {
        const programmes = file.facts[block]?.programmes ?? [];
        const named = programmes.filter(({ name }) => node.firstLine <= name.line && name.line <= node.lastLine);
        add('programme', node.texts, joined(node.texts), named);
        break;
      }
      default:
        if ('texts' in node) {
          const texts = node.texts.filter(({ line }) => !rests.some((rest) => rest.line === line));
          add(areaOfText(node.kind, area), texts);
        }
    }
    for (const child of node.children) visit(child, areaBelow(node, area));
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
