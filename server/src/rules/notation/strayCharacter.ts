import { message } from '../../text/message';
import type { Match } from '../blocks/matches';
import { replaceSpan } from '../fixes/edit';
import { fixIn, writeInstead } from '../fixes/fix';
import { strayCharactersIn } from '../reading/spellings/strayCharacters';
import type { BlockRule, FoundInBlock } from '../rule';

/** A character that nobody typed: one that is not seen, one that was lost, or one that is written as two. */
export const strayCharacter: BlockRule = {
  code: 'stray-character',
  summary: message('A character is invisible, was lost, or is written as two.'),
  level: 'warning',
  scope: 'block',
  check: (view) => strayCharactersIn(view).map(found),
};

function found(span: Match): FoundInBlock {
  if (span.text.startsWith('\ufffd')) return { span, message: message('A character was lost here.') };
  const composed = span.text.normalize('NFC');
  if (composed !== span.text) {
    return {
      span,
      message: message('“{0}” is written as two characters.', composed),
      fixes: ({ file, block }) => [writeInstead(file, block, span, composed)],
    };
  }
  return {
    span,
    message: message('An invisible character stands here.'),
    fixes: ({ file, block }) => [fixIn(file, message('Remove it'), replaceSpan(file, block, span, ''))],
  };
}
