import { Checker } from '../../../server/src/rules/check';
import type { Finding, Fix } from '../../../server/src/rules/rule';
import { RULES } from '../../../server/src/rules/table';
import { applyEdits } from '../../../server/src/text/edits/edits';
import { Workspace } from '../../../server/src/workspace/workspace';
import { memoryHost, ROOT } from '../workspaces/workspace';

export interface PathAndText {
  readonly path: string;
  readonly text: string;
}

/** The findings of each file of a plan by its path, as every rule sees it; `shisaku.json` may be among the files. */
export async function checkFiles(files: readonly PathAndText[]): Promise<Map<string, Finding[]>> {
  const workspace = new Workspace(memoryHost(files.map(({ path, text }) => ({ uri: `${ROOT}/${path}`, text }))));
  workspace.setFolders([ROOT]);
  await workspace.scan();
  const checker = new Checker(RULES);
  return new Map(
    workspace.allFiles().map((file) => {
      const edition = workspace.editionOf(file.uri);
      return [file.uri.slice(ROOT.length + 1), edition ? checker.check(file, edition) : []];
    }),
  );
}

/** The findings of a text that is a plan by itself. */
export async function checkText(text: string, config?: string): Promise<Finding[]> {
  const files = [{ path: 'plan.shisaku', text }];
  const found = await checkFiles(config === undefined ? files : [...files, { path: 'shisaku.json', text: config }]);
  return found.get('plan.shisaku') ?? [];
}

/** A text after a fix of its file. */
export function applyFix(text: string, fix: Fix, path = 'plan.shisaku'): string {
  return fix.edits
    .filter(({ uri }) => uri === `${ROOT}/${path}`)
    .reduce((mended, { edits }) => applyEdits(mended, edits), text);
}

/** What a finding says, on one line: `12:3-12:7 code`, lines and characters from 1. */
export function printFinding({ range: { start, end }, code }: Finding): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${code}`;
}
