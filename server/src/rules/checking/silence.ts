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
  /** Where the codes end in the line, and one more could be written. */
  readonly endOfCodes: number;
}

const DIRECTIVE =
  /^(<!--\s*shisaku-(disable-next-line|disable|enable)(?:\s+(?!--)([a-z-]+(?:[\s,]+(?!--)[a-z-]+)*))?)\s*(?:--\s.*)?-->/;

/**
 * What a file says of rules, in its order: `<!-- shisaku-disable-next-line CODE -- reason -->`, and `shisaku-disable` up to
 * `shisaku-enable` or the end. Without a code every rule is meant.
 */
export function directivesIn(file: PlanFile, views: readonly BlockView[]): Directive[] {
  return inBlocks(views, directivesInBlock).map(({ block, fact }) => ({
    ...fact,
    line: file.lineOf(block) + fact.line,
  }));
}

/** Whether a rule is silent on a line: what was said last of it, above the line, counts. */
export function isSilenced(directives: readonly Directive[], code: string, line: number): boolean {
  if (directives.length === 0) return false;
  const above = directives.filter((one) => one.line < line && concerns(one, code));
  return (
    above.some((one) => one.kind === 'disable-next-line' && one.line === line - 1) ||
    above.findLast(({ kind }) => kind !== 'disable-next-line')?.kind === 'disable'
  );
}

/** Whether a comment speaks of a rule. */
export function concerns({ codes }: Directive, code: string): boolean {
  return codes?.includes(code) ?? true;
}

/** Lines count from the block's first. */
const directivesInBlock = perBlock(({ text, nodes }: BlockView): Directive[] => {
  if (!text.includes('<!--')) return [];
  return nodes.flatMap((node) => {
    const [words] = node.kind === 'comment' ? node.texts : [];
    const [, upToCodes = '', kind, codes] = DIRECTIVE.exec(words?.text ?? '') ?? [];
    if (!words || kind === undefined) return [];
    return [
      {
        kind: kind as Directive['kind'],
        line: words.line,
        codes: codes?.split(/[\s,]+/),
        endOfCodes: words.start + upToCodes.length,
      },
    ];
  });
});
