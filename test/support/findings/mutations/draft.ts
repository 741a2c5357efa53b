import type { BlockFacts, MeasureFact } from '../../../../server/src/plan/facts/facts';
import type { Item, Measure, Node, Section } from '../../../../server/src/syntax/tree/tree';
import { walk } from '../../../../server/src/syntax/tree/tree';
import { foldHeading, nameKey } from '../../../../server/src/text/characters';
import type { PlanFile } from '../../../../server/src/workspace/files/planFile';
import { readPlanFile } from '../../workspaces/plan';

/** A measure of a draft. Lines of its tree and facts count from `offset`. */
export interface DraftMeasure {
  readonly offset: number;
  readonly block: number;
  readonly tree: Measure;
  readonly facts: BlockFacts;
  readonly fact: MeasureFact;
  /** The rest of a title that breaks off: its line in the block. */
  readonly rest: number | undefined;
}

/** A text in which a fault is to be made. Lines count from 0. */
export class Draft {
  readonly lines: readonly string[];
  readonly file: PlanFile;
  private readonly planKeys: readonly string[];

  constructor(
    readonly path: string,
    readonly text: string,
    /** Every text of the plan, this one too. */
    planTexts: readonly string[],
  ) {
    this.lines = text.split('\n');
    this.file = readPlanFile(text);
    this.planKeys = planTexts.map(nameKey);
  }

  line(line: number): string {
    return this.lines[line] ?? '';
  }

  /** Where the primary listing of a programme stands in this text; undefined where it does not. */
  primary(key: string): { line: number; words: string } | undefined {
    const found = this.measures.flatMap(({ facts, offset }) =>
      facts.programmes.flatMap((programme) =>
        programme.kind === 'primary' && programme.key === key
          ? [{ line: offset + programme.name.line, words: programme.name.text }]
          : [],
      ),
    );
    return found[0];
  }

  /** Whether running text names a programme whose primary listing is not in this text. */
  dependsOn(key: string): boolean {
    const isMentioned = this.file.facts.some(({ mentions }) => mentions.some((mention) => mention.key === key));
    return isMentioned && !this.primary(key);
  }

  isBlank(line: number): boolean {
    return foldHeading(this.line(line)) === '';
  }

  get measures(): DraftMeasure[] {
    return this.file.plan.strategies.flatMap(({ measures }) =>
      measures.flatMap(({ block, fact, rests }) => {
        const placed = this.file.document.blocks[block];
        const facts = this.file.facts[block];
        const tree = placed?.block.tree;
        if (!placed || !facts || tree?.kind !== 'measure') return [];
        return [{ offset: placed.line, block, tree, facts, fact, rest: rests[0]?.line }];
      }),
    );
  }

  /** Whether what some lines of a measure list is named nowhere else in the plan: without them, nothing else is wrong. */
  standsAlone({ facts, offset }: DraftMeasure, firstLine: number, lastLine: number): boolean {
    const here = nameKey(this.lines.slice(offset + firstLine, offset + lastLine + 1).join('\n'));
    const count = (key: string, text: string) => text.split(key).length - 1;
    return facts.programmes
      .filter(({ name }) => firstLine <= name.line && name.line <= lastLine)
      .flatMap(({ key, aliasKeys }) => [key, ...aliasKeys])
      .every((key) => this.planKeys.reduce((sum, text) => sum + count(key, text), 0) === count(key, here));
  }
}

export function sectionsOf({ tree }: DraftMeasure): Section[] {
  return tree.children.filter((child): child is Section => child.kind === 'section');
}

export function itemsOf({ tree }: DraftMeasure): Item[] {
  return nodesOf(tree, 'item') as Item[];
}

export function nodesOf(tree: Node, ...kinds: readonly Node['kind'][]): Node[] {
  return walk(tree).filter(({ kind }) => kinds.includes(kind));
}
