import type { TextEncoding } from '../../text/encoding';
import { unencodableCharacters } from '../../text/encoding';
import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blockView';
import type { FileRule } from '../rule';
import type { Match } from './matches';

const NAMES: Partial<Readonly<Record<TextEncoding, string>>> = { shift_jis: 'Shift_JIS', 'euc-jp': 'EUC-JP' };
const kept = new WeakMap<BlockView, Map<TextEncoding, readonly Match[]>>();

/** A character has no place in the encoding in which the file is kept, or is to be handed on. */
export const unencodableCharacter: FileRule = {
  code: 'unencodable-character',
  level: 'warning',
  scope: 'file',
  check: ({ file, edition, views, encoding }) => {
    const wanted = edition.config.notation.encoding ?? encoding;
    const name = wanted && NAMES[wanted];
    if (!name) return [];
    return views.flatMap((view, block) =>
      lostIn(view, wanted).map((lost) => ({
        range: rangeInFile(file, block, lost),
        message: message('{0} has no “{1}”.', name, lost.text),
      })),
    );
  },
};

function lostIn(view: BlockView, encoding: TextEncoding): readonly Match[] {
  let byEncoding = kept.get(view);
  if (!byEncoding) kept.set(view, (byEncoding = new Map<TextEncoding, readonly Match[]>()));
  let lost = byEncoding.get(encoding);
  if (!lost) byEncoding.set(encoding, (lost = find(view, encoding)));
  return lost;
}

function find({ lines }: BlockView, encoding: TextEncoding): Match[] {
  return lines.flatMap((text, line) =>
    unencodableCharacters(text, encoding).map(({ character, offset }) => ({
      line,
      start: offset,
      end: offset + character.length,
      text: character,
    })),
  );
}
