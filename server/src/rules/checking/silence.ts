import type { PlanFile } from '../../workspace/planFile';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';

/** Lines, from 0 and both ends included, on which a rule is silent; every rule where `code` is undefined. */
interface Silence {
  readonly code: string | undefined;
  readonly firstLine: number;
  readonly lastLine: number;
}

const DIRECTIVE =
  /^<!--\s*shisaku-(disable-next-line|disable|enable)(?:\s+(?!--)([a-z-]+(?:[\s,]+(?!--)[a-z-]+)*))?\s*(?:--\s.*)?-->/;

/**
 * The silences that a text asks for: `<!-- shisaku-disable-next-line CODE -- reason -->`, and `shisaku-disable` up to
 * `shisaku-enable` or the end. Without a code every rule is meant.
 */
export function silencesIn(file: PlanFile, views: readonly BlockView[]): Silence[] {
  const silences: Silence[] = [];
  const open = new Map<string | undefined, number>();
  for (const { line, directive, codes } of directivesIn(file, views)) {
    for (const code of codes) {
      if (directive === 'disable-next-line') silences.push({ code, firstLine: line + 1, lastLine: line + 1 });
      else if (directive === 'disable') open.set(code, line);
      else {
        const ended = code === undefined ? [...open.keys()] : [code];
        for (const each of ended) {
          const firstLine = open.get(each);
          if (firstLine !== undefined) silences.push({ code: each, firstLine, lastLine: line });
          open.delete(each);
        }
      }
    }
  }
  for (const [code, firstLine] of open) silences.push({ code, firstLine, lastLine: Infinity });
  return silences;
}

export function isSilenced(silences: readonly Silence[], code: string, line: number): boolean {
  return silences.some(
    (silence) => (silence.code ?? code) === code && silence.firstLine <= line && line <= silence.lastLine,
  );
}

interface Directive {
  readonly line: number;
  readonly directive: string | undefined;
  readonly codes: readonly (string | undefined)[];
}

function directivesIn(file: PlanFile, views: readonly BlockView[]): Directive[] {
  return inBlocks(views, directivesInBlock).map(({ block, fact: { line, directive, codes } }) => ({
    line: file.lineOf(block) + line,
    directive,
    codes,
  }));
}

/** Lines count from the block's first. */
const directivesInBlock = perBlock(({ text, nodes }: BlockView): Directive[] => {
  if (!text.includes('<!--')) return [];
  return nodes.flatMap((node) => {
    const match = node.kind === 'comment' ? DIRECTIVE.exec(node.texts[0]?.text ?? '') : null;
    if (!match) return [];
    const codes = match[2] === undefined ? [undefined] : match[2].split(/[\s,]+/);
    return [{ line: node.firstLine, directive: match[1], codes }];
  });
});
