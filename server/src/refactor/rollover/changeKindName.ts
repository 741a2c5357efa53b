import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { ChangeKind } from './change';

const NAMES: Readonly<Record<ChangeKind, Message>> = {
  follows: message('Follows the year'),
  era: message('Era has ended'),
  fixed: message('Stays'),
  due: message('Comes due'),
  draft: message('Achievement drafted'),
  outdated: message('Old achievement left out'),
  confirm: message('To confirm'),
  newMark: message('No longer new'),
};

/** What a change does, in a word or two. */
export function changeKindName(kind: ChangeKind): Message {
  return NAMES[kind];
}
