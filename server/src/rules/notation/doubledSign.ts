import { message } from '../../text/message';
import { matchesIn } from '../blocks/matches';
import { writeInstead } from '../fixes/fix';
import type { BlockRule } from '../rule';

/** Just two: more of them stand for what is left out. */
const DOUBLED = /[。、，](?<![。、，][。、，])[。、，](?![。、，])/g;

/** A 。 or 、 that is typed twice, or one beside the other. */
export const doubledSign: BlockRule = {
  code: 'doubled-sign',
  summary: message('A 。 or a 、 stands twice.'),
  level: 'warning',
  scope: 'block',
  check: (view) =>
    matchesIn(view, DOUBLED).map((doubled) => ({
      span: doubled,
      message: message('“{0}”: one of the two is too many.', doubled.text),
      fixes: ({ file, block }) => onesMeant(doubled.text).map((sign) => writeInstead(file, block, doubled, sign)),
    })),
};

/** Which of the two is meant; either, where a 。 stands before a 、. */
function onesMeant(doubled: string): string[] {
  return doubled.endsWith('。') ? ['。'] : [...new Set(doubled)];
}
