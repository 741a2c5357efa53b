import { isNoName } from '../../syntax/names/notNames';
import { isRoomOfPicture } from '../../syntax/blocks/pictureRoom';
import type { Node, Words } from '../../syntax/tree/tree';
import { isBlankLine } from '../../text/characters';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';
import { brokenTitles } from '../reading/measures/brokenTitles';
import { strategiesIn } from '../reading/measures/strategiesIn';
import { headingLevels, isWrittenAsHeading } from '../reading/sections/headingLevels';
import { initiativeSections } from '../reading/sections/initiatives';
import type { FileRule } from '../rule';

/** What a title may begin with; a remark in parentheses, a page's number, a sign or the row of a table is none. */
const OPENS_TITLE = /^(?:[(（][0-9０-９ア-ン]{1,2}[)）][ \u3000]*)?[「『“〈＜]?(?!\p{N}+$)[\p{L}\p{N}]/u;
/** An address, or a value with what it is of: 担当：商工課. */
const VALUE = /^(?:https?:|[^：:]{1,8}[：:])/;
const FIGURE = /(?:[)）]|図|表|写真|イメージ|概要|流れ|仕組み|一覧|例)$/;

/**
 * An initiative has no items. A heading that gathers others needs none (`(1)` above `①`); the rest of a title that breaks off is no
 * initiative, and a picture's caption is none.
 */
export const initiativeWithoutItem: FileRule = {
  code: 'initiative-without-item',
  summary: message('An initiative has no item.'),
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { file, views } = context;
    const restLines = new Map(
      strategiesIn(context).flatMap(({ strategy, at }) =>
        brokenTitles(strategy)
          .map(({ measure, rests }) => ({ ...at(measure.block), lines: rests.map(({ line }) => line) }))
          .filter((broken) => broken.file === file)
          .map(({ block, lines }) => [block, lines]),
      ),
    );
    return inBlocks(views, withoutItems)
      .filter(({ block, fact }) => !restLines.get(block)?.includes(fact.line))
      .map(({ block, fact }) => ({
        range: rangeInFile(file, block, fact),
        message: message('The initiative “{0}” has no item.', fact.text),
      }));
  },
};

const withoutItems = perBlock((view): Words[] =>
  initiativeSections(view).flatMap((section) => {
    const isAbove = headingLevels(view, section);
    const nodes = section.children.filter(saysSomething);
    return nodes.flatMap((_, at) => {
      const next = nodes[at + 1];
      const [title] = next?.kind === 'initiative' ? next.titles : [];
      return emptyHeadings(view, nodes, at).filter((words) => !title || !isAbove(words, title));
    });
  }),
);

function emptyHeadings(view: BlockView, nodes: readonly Node[], at: number): Words[] {
  const node = nodes[at];
  if (node?.kind === 'initiative') {
    const children = node.children.filter(saysSomething);
    const isEmpty = children.every(({ kind }) => kind === 'note');
    return isEmpty ? node.titles.slice(0, 1) : headingAt(view, children, children.length - 1, nodes[at + 1]);
  }
  return headingAt(view, nodes, at, nodes[at + 1]);
}

function saysSomething({ kind }: Node): boolean {
  return kind !== 'comment';
}

/** The words of a caption that stands, as a heading does, right above the next initiative or at the end. */
function headingAt(view: BlockView, nodes: readonly Node[], at: number, next: Node | undefined): Words[] {
  const node = nodes[at];
  if (node?.kind === 'item' && isWrittenAsHeading(view, node)) return [...node.texts];
  if (node?.kind !== 'caption' || node.texts.length > 1 || (next && next.kind !== 'initiative')) return [];
  const words = node.texts.filter(
    ({ text }) =>
      OPENS_TITLE.test(text) && !FIGURE.test(text) && !VALUE.test(text) && !isNoName(text) && !runsAlong(view, text),
  );
  const above = blankLines(view, node.firstLine - 1, -1);
  const below = blankLines(view, node.lastLine + 1, 1);
  return isRoomOfPicture(above) || isRoomOfPicture(below) ? [] : words;
}

/** Whether a caption is the strategy's title as it runs along the tops of the pages: 戦略2 …. */
function runsAlong({ config }: BlockView, text: string): boolean {
  const word = config.form.levels.strategy.find((each) => text.startsWith(each));
  return word !== undefined && /^[ \u3000]*[0-9０-９Ⅰ-Ⅹ一二三四五六七八九十]/.test(text.slice(word.length));
}

function blankLines({ lines, commentLines }: BlockView, from: number, step: 1 | -1): number {
  let count = 0;
  for (let line = from; line >= 0 && line < lines.length; line += step) {
    if (isBlankLine(lines[line] ?? '')) count++;
    else if (!commentLines.has(line)) break;
  }
  return count;
}
