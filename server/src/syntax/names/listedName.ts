import type { Vocabulary } from '../../form/vocabulary';
import { isBalanced, openingOfGroup } from '../../text/brackets';
import { foldHeading, withoutOuterBrackets } from '../../text/characters';
import type { Extent } from '../tree/line';
import type { ProgrammeName } from '../tree/tree';
import { readBehind } from './behind';
import { namesSections } from './charges';
import { wordsIn } from './ending';
import { BEFORE_WORDS, LIST_NUMBER } from './listNumber';
import { isNoName } from './notNames';

const HEADS = new Set('主な事業 主な事業名 主な実施事業 主要事業 主要な事業 具体的な事業'.split(' '));
/** What stands around the words of a head, beside brackets: ■, ○, a colon. */
const SIGNS = /^[○●◯■□◆◇▼▶・-]|:$/g;
/** What stands behind them in parentheses: 主な事業（令和7年度）. */
const REMARK = /\([^()]{1,12}\)$/;
const NUMBER = new RegExp(`^${LIST_NUMBER}${BEFORE_WORDS}`);
const LONGEST_HEAD = 30;
const LONGEST_NAME = 40;
/** What no name holds: a sentence, a remark, an amount of money. */
const NO_NAME = /[。、，：:※→⇒★？?]|\d[十百千万億]*円/;
/** What no name ends with: a verb, or an unfinished sentence. */
const UNNAMED_END = /[うくぐすつぬぶむるたいをにがはでとも]$/;
/** Words that do something to others tell what is done, with the name behind them. */
const TELLS = /[をが]/;

/** Whether words head a plain list of programmes: ＜主な事業＞, 【主な事業】, ○主な事業. */
export function headsNames(words: string): boolean {
  if (words.length > LONGEST_HEAD || !words.includes('業')) return false;
  const folded = foldHeading(words).replaceAll('**', '').replace(SIGNS, '');
  const bare = withoutOuterBrackets(folded).replace(REMARK, '');
  return HEADS.has(bare) || HEADS.has(withoutOuterBrackets(folded.replace(REMARK, '')));
}

/** The name that words are as a whole, with its marks behind it; undefined where they may be something else. */
export function readListedName(
  text: string,
  line: number,
  words: Extent,
  vocabulary: Vocabulary,
): ProgrammeName | undefined {
  const ending = { text: text.slice(0, words.end), line, vocabulary, isBare: true };
  const { marks, charge, start: end } = readBehind(ending, words.end);
  const number = NUMBER.exec(text.slice(words.start, end))?.[0].length ?? 0;
  const name = wordsIn(ending, words.start + number, Math.max(end, words.start + number));
  if (!mayBeName(name.text)) return undefined;
  const { start } = name;
  const parentheses = { line, start, end: name.end };
  return { name, above: undefined, parentheses, bold: false, ownLine: true, marks, charge };
}

function mayBeName(name: string): boolean {
  const inside = openingOfGroup(name, name.length);
  const before = inside > 0 ? name.slice(0, inside) : name;
  return (
    name.length > 1 &&
    name.length <= LONGEST_NAME &&
    isBalanced(name) &&
    !isNoName(name) &&
    !namesSections(name) &&
    !NO_NAME.test(name) &&
    !UNNAMED_END.test(before.trimEnd()) &&
    !(inside > 0 && TELLS.test(before))
  );
}
