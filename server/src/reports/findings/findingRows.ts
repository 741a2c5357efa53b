import { measureName } from '../../form/formWords';
import type { Finding } from '../../rules/rule';
import { blockAtLine, textOf } from '../../syntax/tree/document';
import { numberKey } from '../../syntax/tree/line';
import { splitLines } from '../../text/lines';
import type { Message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { filesByUri } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { chargesOf, programmeAt } from '../charges/programmeAt';
import { wordsOfLine } from '../words/wordsOfLine';

/** A finding as somebody is told of it who has no editor: by the words around it, not by its place alone. */
export interface FindingRow extends Pick<Finding, 'code' | 'level' | 'message'> {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  /** As its plan calls it: 施策2-1. */
  readonly measure: string | undefined;
  readonly programme: string | undefined;
  /** The sections in charge of that programme. */
  readonly charges: readonly string[];
  /** The words that it is about, where they begin. */
  readonly words: string;
  /** The words of the whole line. */
  readonly text: string;
  /** What would mend it, where that is known. */
  readonly remedy: Message | undefined;
}

/** Every finding of an edition, in the order of files and lines. */
export function findingRows(edition: Edition, check: (file: PlanFile) => readonly Finding[]): FindingRow[] {
  return filesByUri(edition).flatMap((file) => {
    const lines = splitLines(textOf(file.document));
    return check(file).map((finding) => rowOf(edition, file, lines, finding));
  });
}

function rowOf(edition: Edition, file: PlanFile, lines: readonly string[], finding: Finding): FindingRow {
  const { code, level, message, fixes, range } = finding;
  const { start, end } = range;
  const block = blockAtLine(file.document, start.line);
  const measure = block && file.facts[block.index]?.measure;
  const programme = block && programmeAt(edition, file, block.index, start.line - block.line);
  const line = lines[start.line] ?? '';
  return {
    code,
    level,
    message,
    uri: file.uri,
    line: start.line,
    measure: measure && measureName(edition.config.form, numberKey(measure.number)),
    programme: programme?.name.text,
    charges: programme ? chargesOf(edition, programme) : [],
    words: wordsOfLine(line.slice(start.character, start.line === end.line ? end.character : undefined)),
    text: wordsOfLine(line),
    remedy: fixes?.()[0]?.title,
  };
}
