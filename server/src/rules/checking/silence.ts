import type { PlanFile } from '../../workspace/files/planFile';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';

/** What a comment says of some rules, or of every rule. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable';
  /** The line of the comment, from 0. */
  readonly line: number;
  /** Undefined where every rule is meant. */
  readonly codes: readonly string[] | undefined;
}

const DIRECTIVE =
  /^<!--\s*shisaku-(disable-next-line|disable|enable)(?:\s+(?!--)([a-z-]+(?:[\s,]+(?!--)[a-z-]+)*))?\s*(?:--\s.*)?-->/;

/**
 * What a file says of rules, in its order: `<!-- shisaku-disable-next-line CODE -- reason -->`, and `shisaku-disable` up to
 * `shisaku-enable` or the end. Without a code every rule is meant.
 */
export function directivesIn(file: PlanFile, views: readonly BlockView[]): Directive[] {
  return inBlocks(views, directivesInBlock).map(({ block, fact: { kind, line, codes } }) => ({
    kind,
    line: file.lineOf(block) + line,
    codes,
  }));
}

/** Whether a rule is silent on a line: what was said last of it, above the line, counts. */
export function isSilenced(directives: readonly Directive[], code: string, line: number): boolean {
  if (directives.length === 0) return false;
  const above = directives.filter((one) => one.line < line && (one.codes?.includes(code) ?? true));
  return (
    above.some((one) => one.kind === 'disable-next-line' && one.line === line - 1) ||
    above.findLast(({ kind }) => kind !== 'disable-next-line')?.kind === 'disable'
  );
}

/** Lines count from the block's first. */
const directivesInBlock = perBlock(({ text, nodes }: BlockView): Directive[] => {
  if (!text.includes('<!--')) return [];
  return nodes.flatMap((node) => {
    const match = node.kind === 'comment' ? DIRECTIVE.exec(node.texts[0]?.text ?? '') : null;
    if (!match) return [];
    return [{ kind: match[1] as Directive['kind'], line: node.firstLine, codes: match[2]?.split(/[\s,]+/) }];
  });
});
