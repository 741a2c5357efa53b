import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { ChangeKind } from './change';

const NAMES: Readonly<Record<ChangeKind, Message>> = {
  follows: message('follows the year'),
  fixed: message('stays'),
  due: message('comes due'),
  draft: message('achievement drafted'),
  outdated: message('old achievement left out'),
  confirm: message('to confirm'),
  newMark: message('no longer new'),
};

/** What a change does, in a word or two. */
export function changeKindName(kind: ChangeKind): Message {
  return NAMES[kind];
}
