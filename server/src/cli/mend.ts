import type { Finding } from '../rules/rule';
import type { TextEdit } from '../text/edits';
import { applyEdits } from '../text/edits';
import { lineEndOf } from '../text/lines';
import { rangesTouch } from '../text/position';
import type { Workspace } from '../workspace/workspace';
import type { NamedFile } from './readPaths';

/** A fix may show what the next one has to mend: more rounds than this would be two fixes that undo each other. */
const MOST_ROUNDS = 10;

/** Edits by file. */
type Edits = Map<string, TextEdit[]>;

/** Texts as they are after mending, by file, and how many findings were mended. */
export interface Mended {
  readonly texts: ReadonlyMap<string, string>;
  readonly count: number;
}

/**
 * The edits that mend a finding by themselves. Where there are several ways, where the plan would say something else, or
 * where another file would have to change, a person has to see to it.
 */
export function editsThatMend(finding: Finding, mayEdit: (uri: string) => boolean): Edits | undefined {
  const [only, ...others] = finding.fixes?.().filter(({ needsPerson }) => !needsPerson) ?? [];
  if (!only || others.length > 0 || !only.edits.every(({ uri }) => mayEdit(uri))) return undefined;
  const edits: Edits = new Map();
  for (const { uri, edits: inFile } of only.edits) edits.set(uri, [...(edits.get(uri) ?? []), ...inFile]);
  return edits;
}

/**
 * Mends what can be mended in the named files and leaves the workspace with the new texts; no other file is touched.
 * @param check the findings of a file as it then stands in the workspace
 */
export function mend(workspace: Workspace, named: readonly NamedFile[], check: (file: NamedFile) => Finding[]): Mended {
  const texts = new Map(named.map(({ uri, text }) => [uri, text]));
  const changed = new Map<string, string>();
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = named.flatMap(check);
    const { edits, mended } = gather(findings, (uri) => texts.has(uri));
    if (mended === 0) break;
    count += mended;
    for (const [uri, inFile] of edits) {
      const before = texts.get(uri) ?? '';
      const text = applyEdits(before, withLineEnds(inFile, lineEndOf(before)));
      texts.set(uri, text);
      changed.set(uri, text);
      workspace.open(uri, text);
    }
  }
  return { texts: changed, count };
}

/** As many fixes as go together: one that touches another's place waits for the next round. */
function gather(findings: readonly Finding[], mayEdit: (uri: string) => boolean): { edits: Edits; mended: number } {
  const edits: Edits = new Map();
  let mended = 0;
  for (const finding of findings) {
    const wanted = editsThatMend(finding, mayEdit);
    if (!wanted || clash(edits, wanted)) continue;
    for (const [uri, inFile] of wanted) edits.set(uri, [...(edits.get(uri) ?? []), ...inFile]);
    mended++;
  }
  return { edits, mended };
}

function clash(edits: Edits, wanted: Edits): boolean {
  return [...wanted].some(([uri, inFile]) =>
    inFile.some(({ range }) => edits.get(uri)?.some((other) => rangesTouch(range, other.range))),
  );
}

/** New text takes over the line ends of the text around it. */
function withLineEnds(edits: readonly TextEdit[], lineEnd: string): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range, newText: newText.replace(/\r\n|\n|\r/g, lineEnd) }));
}
