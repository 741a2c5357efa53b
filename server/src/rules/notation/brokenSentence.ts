import { COMMENT_OPENING } from '../../syntax/lines/comments';
import type { Words } from '../../syntax/tree/tree';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';
import { tallyOf } from '../blocks/tally';
import { fixIn } from '../fixes/fix';
import type { SentenceNode } from '../reading/sentences/sentenceNodes';
import { sentenceNodes } from '../reading/sentences/sentenceNodes';
import type { BlockContext, FoundInBlock, SettledRule } from '../rule';

const FINISHED = /(?:[。．！？!?：:]|[)）」』】])\**$/;
/** 条例の改正　令和6年4月: a date that a blank parts from its words ends them. */
const DATED = /[ \u3000](?:昭和|平成|令和|[SHRＳＨＲ])?[0-9０-９元]{1,4}[年.．/][^ \u3000、。]{0,8}$/;
/** What begins with a sign (that of a quotation in Markdown, too), or with a label of its own (期間：), goes on with no sentence. */
const SIGN = /^(?:[>・○〇◯●◎※＊■□◆◇(（「『【［〔①-⑳㉑-㉟㊱-㊿→⇒]|[^：:、。]{1,10}[：:])/;
/** (1)朝市の広場, ア　朝市の広場: what an item is called, above a longer line that says more of it; a column's end breaks no line so short. */
const COUNTED_TITLE = /^(?:[(（]?[0-9０-９]{1,2}[)）.．]|[(（][ア-ン][)）]|[ア-ン][ \u3000]|[①-⑳])[^、。]*$/;
/** Behind a programme's name, brackets may be broken: （港の市）【産業. */
const OPEN_AT_END = /[【〔［[〈＜][^【〔［[〈＜】〕］\]〉＞]*$/;
const TAIL = /(?<![^、。])[^、。]*$/;

/** A text with so many broken sentences is wrapped throughout, as the PDF was that it comes from: they are no slips. */
const WRAPPED_THROUGHOUT = 20;

/** A sentence is broken by a line end in its middle: it was wrapped by hand. */
export const brokenSentence: SettledRule = {
  code: 'broken-sentence',
  summary: message('A sentence is broken by a line end in its middle.'),
  level: 'info',
  ofForm: true,
  scope: 'settled',
  settle: ({ views }) => {
    const isWrapped = (broken(views).get('all') ?? 0) >= WRAPPED_THROUGHOUT;
    return {
      by: String(isWrapped),
      check: (view) => brokenIn(view).map((found) => (isWrapped ? { ...found, level: 'hint' } : found)),
    };
  },
};

const broken = tallyOf((view) => [['all', brokenIn(view).length]]);

const brokenIn = perBlock((view): FoundInBlock[] =>
  sentenceNodes(view).flatMap((node) => {
    const breaks = breaksIn(view, node);
    const [first] = breaks;
    if (!first) return [];
    const tail = TAIL.exec(first.above.text)?.[0] ?? '';
    const { line, start, end } = first.above;
    return [
      {
        span: { line, start: Math.min(end - tail.length, Math.max(end - 1, start)), end },
        message: message('The sentence is broken by the end of the line.'),
        fixes: (context: BlockContext) => [
          fixIn(context.file, message('Join the lines'), ...breaks.map((at) => join(context, at))),
        ],
      },
    ];
  }),
);

interface Break {
  readonly above: Words;
  readonly below: Words;
}

/** Where a line of a node ends within a sentence that the next line goes on with. */
function breaksIn({ lines }: BlockView, node: SentenceNode): Break[] {
  const named =
    node.kind === 'item' ? new Set(node.programmes.map(({ parentheses }) => parentheses.line)) : new Set<number>();
  const ownLines = node.kind === 'item' ? node.programmes.filter(({ ownLine }) => ownLine) : [];
  return node.texts.flatMap((above, at): Break[] => {
    const below = node.texts[at + 1];
    if (below?.line !== above.line + 1) return [];
    if (named.has(above.line) && !OPEN_AT_END.test(above.text)) return [];
    if (ownLines.some(({ parentheses }) => parentheses.line === below.line)) return [];
    // A comment between the two belongs to nobody else.
    if ((lines[above.line] ?? '').includes(COMMENT_OPENING, above.end)) return [];
    const hasSign = (lines[below.line] ?? '').slice(0, below.start).trim() !== '' || SIGN.test(below.text);
    // The first line of a paragraph stands a blank deeper.
    if (node.kind === 'paragraph' && below.start > above.start) return [];
    if (COUNTED_TITLE.test(above.text) && below.text.length > above.text.length) return [];
    return above.text === '' || below.text === '' || isFinished(above.text) || hasSign ? [] : [{ above, below }];
  });
}

function isFinished(words: string): boolean {
  return FINISHED.test(words) || DATED.test(words);
}

function join({ file, block }: BlockContext, { above, below }: Break): TextEdit {
  const line = file.lineOf(block);
  return {
    range: {
      start: { line: line + above.line, character: above.end },
      end: { line: line + below.line, character: below.start },
    },
    newText: /[A-Za-z0-9]$/.test(above.text) && /^[A-Za-z0-9]/.test(below.text) ? ' ' : '',
  };
}
