import { commentLinesIn } from '../../syntax/blocks/commentLines';
import { withoutComments } from '../../syntax/lines/comments';
import type { Block } from '../../syntax/tree/tree';
import { BLANKS, HYPHENS, foldHeading } from '../../text/characters';
import { splitLines } from '../../text/lines';
import { readNumber } from '../../text/numbers';
import type { FigureFact, FigureRole } from './facts';

const DIGIT = '0-9０-９';
const LETTER = 'A-Za-zＡ-Ｚａ-ｚⅠ-Ⅻ';
const CHAPTER = `(?:[${DIGIT}]{1,3}|[Ⅰ-Ⅻ])(?:${HYPHENS}|[.．])`;
const NUMBER = `(?:${CHAPTER}){0,2}[${DIGIT}]{1,3}`;
/** 図3, 表 2, 図表2-3, 図１．２. */
const FIGURE = new RegExp(`(図表|図|表)${BLANKS}?(${NUMBER})(?!(?:${HYPHENS}|[.．])?[${DIGIT}${LETTER}])`, 'gu');
/** In UTF-16 units. */
const LONGEST_LETTER = 2;
/** Behind kanji, katakana and letters it is mostly another word: 別表1, 代表1, 発表3. */
const IN_OTHER_WORD = new RegExp(`[\\p{Script=Han}\\p{Script=Katakana}ー${LETTER}${DIGIT}]$`, 'u');
const MAY_NAME = new RegExp(`[図表]${BLANKS}?[${DIGIT}Ⅰ-Ⅻ]`);

/** What may stand before a caption on its line: an item's sign, that of a heading or of bold words, a bracket. */
const BEFORE_CAPTION = new RegExp(`^(?:${BLANKS}|[-#*・●○◎■◆▼▲])*[【＜<〈《［[(（〔]?${BLANKS}?$`);
/** Particles behind it would make it the beginning of a sentence. */
const BEHIND_CAPTION = new RegExp(
  `^(?:$|[:：.．「『]|(?:${BLANKS}|[】＞>〉》\\]］)）〕])(?!${BLANKS}*[はがをにのでとも、])|[(（][^()（）]*[)）]\\**$)`,
);
const BEFORE_TITLE = new RegExp(`^(?:${BLANKS}|[】＞>〉》\\]］)）〕:：.．])+`);
/** A caption in a list of figures: its page follows. */
const IN_CONTENTS = new RegExp(`(?:[.．…‥・]|${BLANKS})[${DIGIT}]+${BLANKS}*$`);

/** A reference stands behind hiragana other than の, a mark or a bracket, and particles follow it. */
const BEFORE_REFERENCE = /(?:^|[-、。，．,（(「・○◎\p{Script=Hiragana}])[ \u3000]*(?<!の)$/u;
const BEHIND_REFERENCE = /^(?:[のにではをがともや、，。)）～〜]|から|より|まで|参照|及び|並び|又は)/;
/** So much of a line is looked at for what a sentence says of a figure. */
const SENTENCE = 200;
/** The sentence speaks of another paper: its figures are not to be found here. */
const OF_OTHER_PAPER = new RegExp(
  `別[冊添紙]|前掲|資料編|白書|報告書|第[${DIGIT}一二三四五六七八九十]+[章編節部]|` +
    '(?:計画|ビジョン|プラン|戦略|構想|方針|大綱|調査|統計|[」』])(?:で|では|によれば|によると|における|から|より|に)?[、，]?[（(「]?$',
);

/**
 * The figures and tables that a block names. Captions stand anywhere, as headings of groups and boxes too: all lines are
 * looked at.
 */
export function figuresIn(block: Block, text: string): FigureFact[] {
  if (!MAY_NAME.test(text)) return [];
  const comments = commentLinesIn(block, text);
  return splitLines(text).flatMap((line, at) => (comments.has(at) ? [] : figuresInLine(withoutComments(line), at)));
}

function figuresInLine(text: string, line: number): FigureFact[] {
  return Array.from(text.matchAll(FIGURE), (match) => {
    const [words, label = '', number = ''] = match;
    const [start, end] = [match.index, match.index + words.length];
    const [last = '', ...chapters] = foldHeading(number).split(/[-.]/).reverse();
    return {
      line,
      start,
      end,
      text: words,
      role: roleOf(text.slice(0, start), text.slice(end).trimEnd()),
      series: label + chapters.reverse().join('-'),
      number: readNumber(last),
      title: text.slice(end).replace(BEFORE_TITLE, '').trim(),
    };
  });
}

function roleOf(before: string, behind: string): FigureRole {
  if (IN_OTHER_WORD.test(before.slice(-LONGEST_LETTER))) return 'other';
  const isAtBeginning = BEFORE_CAPTION.test(before);
  if (isAtBeginning && BEHIND_CAPTION.test(behind) && !behind.endsWith('。')) {
    return IN_CONTENTS.test(behind) ? 'uncertain' : 'caption';
  }
  if (!BEHIND_REFERENCE.test(behind) || (isAtBeginning && !/[、。]/.test(behind))) return 'uncertain';
  const near = before.slice(-SENTENCE);
  const sentence = near.slice(near.lastIndexOf('。') + 1);
  return BEFORE_REFERENCE.test(near) && !OF_OTHER_PAPER.test(sentence) ? 'reference' : 'other';
}
