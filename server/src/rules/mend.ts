import { textOf } from '../syntax/tree/document';
import type { FileEdits, TextEdit } from '../text/edits/edits';
import { applyEdits } from '../text/edits/edits';
import { EditsApart } from '../text/edits/editsApart';
import { lineEndOf } from '../text/lines';
import { changedEdition } from '../workspace/editions/changedEdition';
import type { Edition } from '../workspace/editions/edition';
import type { PlanFile } from '../workspace/files/planFile';
import type { Finding } from './rule';

/** A fix may show what the next one has to mend: more rounds than this would be two fixes that undo each other. */
const MOST_ROUNDS = 10;

/** Texts as they are after mending, by file, and how many findings were mended. */
export interface Mended {
  readonly texts: ReadonlyMap<string, string>;
  readonly count: number;
}

/**
 * The edits that mend a finding by themselves. Where there are several ways, where the plan would say something else, or
 * where another file would have to change, a person has to see to it.
 */
export function editsThatMend(finding: Finding, mayEdit: (uri: string) => boolean): readonly FileEdits[] | undefined {
  const [only, ...others] = finding.fixes?.().filter(({ needsPerson }) => !needsPerson) ?? [];
  return only && others.length === 0 && only.edits.every(({ uri }) => mayEdit(uri)) ? only.edits : undefined;
}

/**
 * Mends what can be mended in some files of an edition; no other file is touched, and the edition stays as it is.
 * @param check the findings to mend in a file, with the edition as it then is
 */
export function mend(
  edition: Edition,
  uris: readonly string[],
  check: (file: PlanFile, edition: Edition) => readonly Finding[],
): Mended {
  const mayEdit = new Set(uris);
  const changed = new Map<string, PlanFile>();
  let now = edition;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const findings = uris.flatMap((uri) => {
      const file = now.files.get(uri);
      return file ? check(file, now) : [];
    });
    const { edits, mended } = gather(findings, (uri) => mayEdit.has(uri));
    if (mended === 0) break;
    count += mended;
    for (const [uri, inFile] of edits.byFile) {
      const file = now.files.get(uri);
      if (file) changed.set(uri, now.reread(file, withEdits(textOf(file.document), inFile)));
    }
    now = changedEdition(edition, changed);
  }
  return { texts: new Map(Array.from(changed, ([uri, { document }]) => [uri, textOf(document)])), count };
}

/** As many fixes as go together: one that touches another's place waits for the next round. */
function gather(
  findings: readonly Finding[],
  mayEdit: (uri: string) => boolean,
): { readonly edits: EditsApart; readonly mended: number } {
  const edits = new EditsApart();
  const mended = findings.filter((finding) => {
    const wanted = editsThatMend(finding, mayEdit);
    return wanted !== undefined && edits.takeIn(wanted);
  });
  return { edits, mended: mended.length };
}

/** New text takes over the line ends of the text around it. */
function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lineEnd = lineEndOf(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range, newText: newText.replace(/\r\n|\n|\r/g, lineEnd) })),
  );
}
