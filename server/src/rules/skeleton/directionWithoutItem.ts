import { CIRCLES } from '../../syntax/lines/lineReader';
import type { Section, Text } from '../../syntax/tree/tree';
import { BLANKS } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { replaceSpan } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { HeadingWriter } from '../fixes/headingWriter';
import { initiativeSections } from '../reading/sections/initiatives';
import { isEmpty, OTHER_SIGN, saysAnything, sectionsOf, withoutSign } from '../reading/sections/sections';
import type { BlockContext, BlockRule, FoundInBlock } from '../rule';

const SIGN_BEFORE = new RegExp(`(?:[${CIRCLES}・]${BLANKS}*)?$`);
/** Bold begins behind a ◎: within the bold it would be no sign. */
const BOLD_BEFORE = /(?<!\*)\*+$/;

/** A direction names no ◎, or one of its items has none. A section in which nothing stands at all is another matter. */
export const directionWithoutItem: BlockRule = {
  code: 'direction-without-item',
  summary: message('A direction has no ◎ item.'),
  level: 'warning',
  ofForm: true,
  reshapes: true,
  scope: 'block',
  check: (view) =>
    sectionsOf(view)
      .filter((section) => section.section.kind === 'direction' && !isEmpty(section))
      .flatMap((section) => {
        if (!hasDirection(section)) return [sectionWithout(view, section)];
        // Without the heading of section 4, its items stand here.
        return initiativeSections(view).length > 0
          ? withoutSign(view, section).filter(saysAnything).map(itemWithout)
          : [];
      }),
};

function sectionWithout(view: BlockView, section: Section): FoundInBlock {
  return {
    span: section.heading,
    message: message('“{0}” has no ◎.', section.title.text),
    fixes: (context) => {
      const edits = withoutSign(view, section)
        .filter(saysAnything)
        .flatMap((text) => asDirection(context, text));
      return edits.length > 0 ? [fixIn(context.file, message('Begin its sentences with ◎'), ...edits)] : [];
    },
  };
}

function itemWithout(item: Text): FoundInBlock {
  return {
    span: item.texts[0] ?? { line: item.firstLine, start: 0, end: 0 },
    message: message('This item has no ◎.'),
    fixes: (context) => [fixIn(context.file, message('Begin it with ◎'), ...asDirection(context, item))],
  };
}

function hasDirection({ children }: Section): boolean {
  return children.some(({ kind }) => kind === 'direction');
}

/** A bullet gets its ◎, a sentence its bullet too. */
function asDirection({ file, block, views, edition }: BlockContext, { kind, texts }: Text): TextEdit[] {
  const [words] = texts;
  if (!words) return [];
  const above = ((views[block] as BlockView).lines[words.line] ?? '').slice(0, words.start);
  const before = above.replace(BOLD_BEFORE, '');
  const isBold = before !== above;
  const place = {
    line: words.line,
    start: before.length - (SIGN_BEFORE.exec(before)?.[0].length ?? 0),
    end: isBold ? before.length : words.start + (OTHER_SIGN.exec(words.text)?.[0].length ?? 0),
  };
  const { direction } = new HeadingWriter(views, edition.config.form, edition.fiscalYear);
  const sign = before.slice(place.start);
  const keepsSign = sign !== '' && direction === `${before}◎`;
  return [replaceSpan(file, block, place, kind === 'bullet' ? (keepsSign ? sign : '') + '◎' : direction)];
}
