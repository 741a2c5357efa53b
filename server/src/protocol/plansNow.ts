import type { CancellationToken } from 'vscode-languageserver';
import { planTree } from '../features/planTree';
import type { PlanTreeFilter } from '../features/planTreeFilter';
import { filterPlanTree } from '../features/planTreeFilter';
import type { FindingsOf, PlanTreeNode } from '../features/planTreeNode';
import { once } from '../features/planTreeNode';
import type { Finding } from '../rules/rule';
import type { PlanFile } from '../workspace/planFile';
import type { ServerContext } from './context';

/** A filtered tree of no more nodes is shown with all of them opened. */
const MOST_OPENED = 300;
const REST_AFTER_MS = 40;

/** The tree of plans, or what a filter leaves of it. */
export interface TreeNow {
  readonly nodes: readonly PlanTreeNode[];
  readonly isOpened: (node: PlanTreeNode) => boolean;
}

/** The tree of plans as it is until the next change; what has been found in the files is kept so long. */
export class PlansNow {
  private readonly findings = new Map<PlanFile, readonly Finding[]>();
  private readonly whole = once(() => planTree(this.context.workspace.allEditions(), this.findingsOf));
  private last: { readonly filter: string; readonly tree: TreeNow } | undefined;

  constructor(private readonly context: ServerContext) {}

  async tree(filter: PlanTreeFilter | undefined, token: CancellationToken): Promise<TreeNow> {
    const nodes = this.whole();
    if (!filter) return { nodes, isOpened: ({ kind }) => kind === 'edition' && nodes.length === 1 };
    const key = JSON.stringify(filter);
    if (this.last?.filter === key) return this.last.tree;
    if (filter.toMend) await this.checkAll(token);
    if (token.isCancellationRequested) return { nodes: [], isOpened: () => false };
    const { nodes: left, size } = filterPlanTree(nodes, filter);
    const tree = { nodes: left, isOpened: () => size <= MOST_OPENED };
    this.last = { filter: key, tree };
    return tree;
  }

  private readonly findingsOf: FindingsOf = (file, edition) => {
    let findings = this.findings.get(file);
    if (!findings) {
      const all = this.context.checker.check(file, edition, this.context.settings().rules);
      findings = all.filter(({ level }) => level === 'error' || level === 'warning');
      this.findings.set(file, findings);
    }
    return findings;
  };

  /** Checks every file, and lets other requests pass in between. */
  private async checkAll(token: CancellationToken): Promise<void> {
    let since = Date.now();
    for (const edition of this.context.workspace.allEditions()) {
      for (const file of edition.files.values()) {
        if (token.isCancellationRequested) return;
        this.findingsOf(file, edition);
        if (Date.now() - since < REST_AFTER_MS) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        since = Date.now();
      }
    }
  }
}
