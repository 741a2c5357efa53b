import { blockAtLine, textOf } from '../../syntax/tree/document';
import type { TextEdit } from '../../text/edits/edits';
import { lineEndOf, splitLines } from '../../text/lines';
import type { Lines } from '../../text/position';
import { linesHold } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import type { BlockView } from '../blocks/blockView';
import { viewsOf } from '../blocks/blockView';
import type { Finding } from '../rule';
import type { Directive } from './silence';
import { concerns, directivesIn } from './silence';

/** The text that comments are written into, and those that stand in it. */
interface Commented {
  readonly lines: readonly string[];
  readonly lineEnd: string;
  readonly directives: readonly Directive[];
}

/** The comments after which a rule says nothing more at the place of a finding. */
export function silencingHere(file: PlanFile, edition: Edition, { code, range }: Finding): TextEdit[] {
  const views = viewsOf(file, edition.config);
  const text = commented(file, views);
  const { line } = range.start;
  const above = text.directives.find((one) => one.kind === 'disable-next-line' && one.line === line - 1);
  if (above) return [naming(above, code)];
  const { firstLine, lastLine } = leafAround(file, views, line);
  if (firstLine === line) return [commentAbove(text, line, `shisaku-disable-next-line ${code}`, line)];
  // What another comment says of the first line is said right above it.
  const isTold = text.directives.some((one) => one.kind === 'disable-next-line' && one.line === firstLine - 1);
  return [
    commentAbove(text, isTold ? firstLine - 1 : firstLine, `shisaku-disable ${code}`, firstLine),
    commentAbove(text, lastLine + 1, `shisaku-enable ${code}`, firstLine),
  ];
}

/** The comment after which a rule says nothing more in a file; none where another one further below would let it speak. */
export function silencingInFile(file: PlanFile, edition: Edition, { code }: Finding): TextEdit[] {
  const text = commented(file, viewsOf(file, edition.config));
  if (text.directives.some((one) => one.kind === 'enable' && concerns(one, code))) return [];
  const [first] = text.directives;
  if (first?.kind === 'disable' && first.line === 0) return [naming(first, code)];
  return [commentAbove(text, 0, `shisaku-disable ${code}`)];
}

function commented(file: PlanFile, views: readonly BlockView[]): Commented {
  const text = textOf(file.document);
  return { lines: splitLines(text), lineEnd: lineEndOf(text), directives: directivesIn(file, views) };
}

/** The lines of the item, the paragraph or the table around a line, which no comment should cut in two; else the line itself. */
function leafAround(file: PlanFile, views: readonly BlockView[], line: number): Lines {
  const block = blockAtLine(file.document, line);
  const inBlock = line - (block?.line ?? 0);
  const leaf = views[block?.index ?? 0]?.nodes.find((node) => 'texts' in node && linesHold(node, inBlock));
  if (!block || !leaf) return { firstLine: line, lastLine: line };
  return { firstLine: block.line + leaf.firstLine, lastLine: block.line + leaf.lastLine };
}

function naming({ line, endOfCodes }: Directive, code: string): TextEdit {
  const at = { line, character: endOfCodes };
  return { range: { start: at, end: at }, newText: ` ${code}` };
}

/** Writes a comment on a line of its own, as deep as another line stands. */
function commentAbove({ lines, lineEnd }: Commented, line: number, words: string, asDeepAs?: number): TextEdit {
  const depth = asDeepAs === undefined ? '' : (BLANKS.exec(lines[asDeepAs] ?? '')?.[0] ?? '');
  const comment = `${depth}<!-- ${words} -->`;
  const last = lines.length - 1;
  if (line > last) return insertion(last, lines[last]?.length ?? 0, lineEnd + comment);
  const isBelowMark = line === 0 && lines[0]?.startsWith('\ufeff');
  return insertion(line, isBelowMark ? 1 : 0, comment + lineEnd);
}

const BLANKS = /^[ \t\u3000]*/;

function insertion(line: number, character: number, newText: string): TextEdit {
  const at = { line, character };
  return { range: { start: at, end: at }, newText };
}
