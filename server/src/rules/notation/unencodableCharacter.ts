import type { TextEncoding } from '../../text/encoding/encoding';
import { unencodableCharacters } from '../../text/encoding/encoding';
import { message } from '../../text/message';
import { holderOf } from '../../text/spansHolding';
import type { BlockView } from '../blocks/blockView';
import type { Match } from '../blocks/matches';
import { strayCharactersIn } from '../reading/spellings/strayCharacters';
import type { SettledRule } from '../rule';

const NAMES: Partial<Readonly<Record<TextEncoding, string>>> = { shift_jis: 'Shift_JIS', 'euc-jp': 'EUC-JP' };

/** A character has no place in the encoding in which the file is kept, or is to be handed on. */
export const unencodableCharacter: SettledRule = {
  code: 'unencodable-character',
  summary: message('A character has no place in the encoding of the file.'),
  level: 'warning',
  scope: 'settled',
  settle: ({ edition, encoding }) => {
    const wanted = edition.config.notation.encoding ?? encoding;
    const name = wanted && NAMES[wanted];
    if (!name) return undefined;
    return {
      by: wanted,
      check: (view) =>
        lostIn(view, wanted).map((lost) => ({ span: lost, message: message('{0} has no “{1}”.', name, lost.text) })),
    };
  },
};

/** Those that have no place in any text are told by themselves. */
function lostIn(view: BlockView, encoding: TextEncoding): Match[] {
  const lost = unencodableIn(view, encoding);
  if (lost.length === 0) return lost;
  const isStray = holderOf(strayCharactersIn(view));
  return lost.filter((character) => !isStray(character));
}

function unencodableIn({ lines }: BlockView, encoding: TextEncoding): Match[] {
  return lines.flatMap((text, line) =>
    unencodableCharacters(text, encoding).map(({ character, offset }) => ({
      line,
      start: offset,
      end: offset + character.length,
      text: character,
    })),
  );
}
