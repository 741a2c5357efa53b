import type { Mended } from '../../rules/mend';
import { mend } from '../../rules/mend';
import type { Finding } from '../../rules/rule';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import type { Workspace } from '../../workspace/workspace';
import type { NamedFile } from '../reading/readPaths';

/** Mends the named files, edition by edition, and leaves the workspace with the new texts. */
export function mendNamed(
  workspace: Workspace,
  named: readonly NamedFile[],
  check: (file: PlanFile, edition: Edition) => readonly Finding[],
): Mended {
  const texts = new Map<string, string>();
  let count = 0;
  for (const edition of workspace.allEditions()) {
    const uris = named.map(({ uri }) => uri).filter((uri) => edition.files.has(uri));
    const mended = mend(edition, uris, check);
    count += mended.count;
    for (const [uri, text] of mended.texts) {
      texts.set(uri, text);
      workspace.open(uri, text);
    }
  }
  return { texts, count };
}
