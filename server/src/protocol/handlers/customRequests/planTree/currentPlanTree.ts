import type { CancellationToken } from 'vscode-languageserver';
import { append } from '../../../../base/append';
import { lazily } from '../../../../base/lazily';
import { planTree } from '../../../../features/planTree/planTree';
import type { PlanTreeFilter } from '../../../../features/planTree/planTreeFilter';
import { filterPlanTree } from '../../../../features/planTree/planTreeFilter';
import type { FindingsOf, PlanTreeNode } from '../../../../features/planTree/planTreeNode';
import type { Finding } from '../../../../rules/rule';
import type { PlanFile } from '../../../../workspace/files/planFile';
import type { ServerContext } from '../../../context';
import { inTurns } from '../../../turns/inTurns';

/** A filtered tree of no more nodes is shown with all of them opened. */
const MOST_OPENED = 300;

/** The tree of plans, or what a filter leaves of it. */
export interface ShownTree {
  readonly nodes: readonly PlanTreeNode[];
  readonly isOpened: (node: PlanTreeNode) => boolean;
}

/** The tree of plans until the next change, with the findings of the files as far as they were asked for. */
export class CurrentPlanTree {
  private readonly findings = new Map<PlanFile, readonly Finding[]>();
  private readonly whole = lazily(() => planTree(this.context.workspace.allEditions(), this.findingsOf));
  private wanted: string | undefined;
  private last: { readonly filter: string; readonly tree: ShownTree } | undefined;

  constructor(private readonly context: ServerContext) {}

  async tree(filter: PlanTreeFilter | undefined, token: CancellationToken): Promise<ShownTree> {
    const nodes = this.whole();
    if (!filter) return { nodes, isOpened: ({ kind }) => kind === 'edition' && nodes.length === 1 };
    const key = JSON.stringify(filter);
    if (this.last?.filter === key) return this.last.tree;
    this.wanted = key;
    // Somebody who types a name asks for a new tree with each letter: only the last is made to its end.
    const isOver = () => token.isCancellationRequested || this.wanted !== key;
    if (filter.toMend) await this.checkAll(isOver);
    const tree = await filtered(nodes, filter, isOver);
    if (!isOver()) this.last = { filter: key, tree };
    return tree;
  }

  private readonly findingsOf: FindingsOf = (file, edition) => {
    let findings = this.findings.get(file);
    if (!findings) {
      const { checker, settings, encodingOf } = this.context;
      const all = checker.check(file, edition, settings().rules, encodingOf(file.uri));
      findings = all.filter(({ level }) => level === 'error' || level === 'warning');
      this.findings.set(file, findings);
    }
    return findings;
  };

  private async checkAll(isOver: () => boolean): Promise<void> {
    const editions = this.context.workspace.allEditions();
    const files = editions.flatMap((edition) => Array.from(edition.files.values(), (file) => ({ file, edition })));
    for await (const { file, edition } of inTurns(files)) {
      if (isOver()) return;
      this.findingsOf(file, edition);
    }
  }
}

async function filtered(
  nodes: readonly PlanTreeNode[],
  filter: PlanTreeFilter,
  isOver: () => boolean,
): Promise<ShownTree> {
  const left: PlanTreeNode[] = [];
  let sizes = 0;
  for await (const node of inTurns(nodes)) {
    if (isOver()) break;
    const part = filterPlanTree([node], filter);
    append(left, part.nodes);
    sizes += part.size;
  }
  return { nodes: left, isOpened: () => sizes <= MOST_OPENED };
}
