import { planTree } from '../../../server/src/features/planTree/planTree';
import type { FindingsOf, PlanTreeNode } from '../../../server/src/features/planTree/planTreeNode';
import { Checker } from '../../../server/src/rules/check';
import { RULES } from '../../../server/src/rules/table';
import { readWorkspace } from './workspace';

/** Two chapters by the harbour, one of which lists a programme of the other again. */
export const TWO_CHAPTERS = `
  === shisaku.json
  { "title": "港の計画" }
  === one.shisaku
  戦略1 港の仕事を育てる
  《指針－平成23年度の重点的な取組》
  新しい仕事の創出
  - 1-1 工場の連携を広げる
  1-1 工場の連携を広げる
  4 重点的取組と主な事業
  学び合いの場づくり
  - ‸月に一度、工場を訪ね合う。(工場交流会の開催)
  - 道具を貸し合う。(道具の図書館)【再掲】
  === two.shisaku
  戦略2 港の町を楽しむ
  《指針－平成23年度の重点的な取組》
  - 2-1 朝市を開く
  2-1 朝市を開く
  4 重点的取組と主な事業
  - 朝市を開く。(アサイチの開催)
  - 道具を貸す。(道具の図書館)
`;

const checker = new Checker(RULES);
export const findingsOf: FindingsOf = (file, edition) => checker.check(file, edition);
export const withoutFindings: FindingsOf = () => [];

/** The tree of the plans of a fixture. */
export async function treeOf(fixture: string, findings: FindingsOf = withoutFindings) {
  const { workspace, files } = await readWorkspace(fixture);
  return { tree: planTree(workspace.allEditions(), findings), files, workspace };
}

/** A node a line: its label, its hint in brackets, its mark, ! for each thing to mend. */
export function printedTree(nodes: readonly PlanTreeNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const hint = node.hint === undefined ? '' : ` [${node.hint}]`;
    const mark = node.mark === undefined ? '' : ` ${node.mark.sign}`;
    const findings = '!'.repeat(node.findings().length);
    const line = `${'  '.repeat(depth)}${node.label}${hint}${mark} ${findings}`.trimEnd();
    return [line, ...printedTree(node.children(), depth + 1)];
  });
}
