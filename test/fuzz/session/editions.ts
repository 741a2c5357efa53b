import fc from 'fast-check';
import { memoryHost } from '../../support/workspaces/workspace';
import { Workspace } from '../../../server/src/workspace/workspace';
import type { Effort } from '../property';
import type { Recipe } from '../texts/recipe';
import { recipes, textBy } from '../texts/recipe';

export const FOLDER = 'file:///plan';

/** What `shisaku.json` may say. */
const SETTINGS = [
  '{}',
  '{ "fiscalYear": 2011 }',
  '{ "fiscalYear": 2012, "previous": ".", "renamed": [{ "from": "港の祭り", "to": "夏祭り" }] }',
  '{ "form": { "levels": { "strategy": ["柱", "戦略"] } } }',
  '{ "rules": { "mixed-width": "error", "missing-section": "off" }, "notation": { "punctuation": "，．" } }',
  '{ "fiscalYear": ',
];

/** Some files of one folder with its settings. */
export interface FolderRecipe {
  readonly files: readonly Recipe[];
  readonly settings: string;
}

export function folders({ plans, longest }: Effort): fc.Arbitrary<FolderRecipe> {
  return fc.record({
    files: fc.array(recipes(plans, longest), { minLength: 1, maxLength: 3 }),
    settings: fc.constantFrom(...SETTINGS),
  });
}

export function uriOfFile(at: number): string {
  return `${FOLDER}/${at}.shisaku`;
}

export function textsOf({ files }: FolderRecipe, { plans }: Effort): string[] {
  return files.map((recipe) => textBy(recipe, plans));
}

/** A workspace whose files are all open with these texts; on the disk there is only the `shisaku.json`. */
export async function openAll(texts: readonly string[], settings: string): Promise<Workspace> {
  const workspace = new Workspace(memoryHost([{ uri: `${FOLDER}/shisaku.json`, text: settings }]));
  workspace.setFolders([FOLDER]);
  await workspace.scan();
  texts.forEach((text, at) => workspace.open(uriOfFile(at), text));
  return workspace;
}
