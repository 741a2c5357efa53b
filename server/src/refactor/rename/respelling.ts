import { groupBy } from '../../base/groupBy';
import type { Words } from '../../syntax/tree/tree';
import { applyEdits } from '../../text/edits/edits';
import type { FileEdits, TextEdit } from '../../text/edits/edits';
import { textOf } from '../../syntax/tree/document';
import type { PlanFile } from '../../workspace/files/planFile';
import { rangeInFile } from '../../workspace/files/location';

/** Words of a plan, and what is to stand in their place. */
export interface Respelling {
  readonly file: PlanFile;
  readonly block: number;
  readonly words: Words;
  readonly text: string;
}

/** Respellings file by file, in the order in which the files first come. */
export function byFile(respellings: readonly Respelling[]): Map<PlanFile, Respelling[]> {
  return groupBy(respellings, ({ file }) => file);
}

/** The edits that respell: nothing where the words stay as they are. */
export function editsOf(respellings: readonly Respelling[]): FileEdits[] {
  const changes = respellings.filter(({ words, text }) => words.text !== text);
  return Array.from(byFile(changes), ([{ uri }, inFile]) => ({ uri, edits: inFile.map(editOf) }));
}

/** The text of a file after its respellings. */
export function textAfter(file: PlanFile, respellings: readonly Respelling[]): string {
  return applyEdits(textOf(file.document), respellings.map(editOf));
}

function editOf({ file, block, words, text }: Respelling): TextEdit {
  return { range: rangeInFile(file, block, words), newText: text };
}
