import type { BlockFacts } from '../plan/facts/facts';
import type { Block, Node, Words } from '../syntax/tree/tree';
import { walk } from '../syntax/tree/tree';
import type { Span } from '../text/position';

/** The types of tokens, in the order of their numbers in the protocol. */
export const TOKEN_TYPES = [
  'strategy',
  'part',
  'group',
  'measure',
  'section',
  'subsection',
  'initiative',
  'direction',
  'programme',
  'mark',
  'note',
  'year',
  'box',
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

export interface Token extends Span {
  readonly type: TokenType;
}

/**
 * The coloured words of one block, in reading order, none over another; lines from the block's first.
 * @param rests where the title of its measure goes on
 */
export function tokensOf(tree: Block, facts: BlockFacts, rests: readonly Words[] = []): Token[] {
  const tokens = [
    ...walk(tree).flatMap(headingTokens),
    ...rests.map(({ line, start, end }): Token => ({ type: 'measure', line, start, end })),
    ...factTokens(facts),
  ];
  return withoutOverlap(tokens.filter(({ start, end }) => start < end));
}

function headingTokens(node: Node): Token[] {
  const token = (type: TokenType, words: Words): Token => ({
    type,
    line: words.line,
    start: words.start,
    end: words.end,
  });
  switch (node.kind) {
    case 'strategy':
      return [{ ...token('strategy', node.title), start: 0 }];
    case 'part':
      return [{ ...token('part', node.title), start: Math.max(node.title.start - 1, 0), end: node.title.end + 1 }];
    case 'group':
    case 'groupSummary':
      return [token('group', node.title)];
    case 'measure':
      return [{ ...token('measure', node.title), start: node.numberSpan.start }];
    case 'listedMeasure':
      return node.texts.map((words, at) => ({
        ...token('measure', words),
        start: at === 0 ? node.numberSpan.start : words.start,
      }));
    case 'section':
      return [token('section', node.heading)];
    case 'subsection':
      return [{ ...token('subsection', node.title), start: 0 }];
    case 'initiative':
      return node.titles.map((title) => token('initiative', title));
    case 'direction': {
      const [first] = node.texts;
      return first
        ? [{ type: 'direction', line: first.line, start: Math.max(first.start - 1, 0), end: first.start }]
        : [];
    }
    case 'box':
      return [token('box', node.title)];
    default:
      return [];
  }
}

function factTokens(facts: BlockFacts): Token[] {
  const token = (type: TokenType, { line, start, end }: Span): Token => ({ type, line, start, end });
  return [
    ...facts.programmes.flatMap(({ name, above, mark }) => [
      ...(above ? [token('programme', above)] : []),
      token('programme', name),
      ...(mark ? [token('mark', mark)] : []),
    ]),
    ...facts.noteMarkers.map(({ marker }) => token('note', marker)),
    ...facts.noteDefinitions.map(({ marker }) => token('note', marker)),
    ...facts.years.map((year) => token('year', year)),
  ];
}

function withoutOverlap(tokens: Token[]): Token[] {
  const sorted = tokens.sort((one, other) => one.line - other.line || one.start - other.start || other.end - one.end);
  const kept: Token[] = [];
  for (const token of sorted) {
    const last = kept.at(-1);
    if (last?.line !== token.line || last.end <= token.start) kept.push(token);
  }
  return kept;
}
