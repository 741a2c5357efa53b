import { bareGroupName, groupNameKey } from '../../plan/words/groupName';
import type { Words } from '../../syntax/tree/tree';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { Located } from '../../workspace/files/located';
import { groupsAround, headingsOfGroup } from '../../workspace/resolver/groups';
import type { Respelling } from './respelling';

/** Where the name stands in a group's heading: (1) 担い手の確保. */
export function bareNameIn({ line, start, text }: Words): Span {
  const name = bareGroupName(text);
  const from = start + text.indexOf(name);
  return { line, start: from, end: from + name.length };
}

/** Why a group cannot have a name, if it cannot. */
export function whyNoGroupName(edition: Edition, group: Located<Words>, name: string): Message | undefined {
  const wanted = groupNameKey(name);
  const isNamedSo = ({ text }: Respelling) => groupNameKey(text) === wanted;
  // A number or brackets of its own would be those of the one heading, and words of the group's name in the other.
  if (!respellingsOfGroup(edition, group, name).every(isNamedSo)) {
    return message('With “{0}” in its place the plan would be read otherwise.', name);
  }
  if (wanted === groupNameKey(group.fact.text)) return undefined;
  const { listed, withPoints } = groupsAround(edition, group);
  const isTaken = [...listed, ...withPoints].some(({ fact }) => groupNameKey(fact.text) === wanted);
  return isTaken ? message('Another group is called “{0}” already.', name) : undefined;
}

/** Every heading of the group, in the list and above its points, as it is to be spelled. */
export function respellingsOfGroup(edition: Edition, group: Located<Words>, name: string): Respelling[] {
  const { listed, withPoints } = headingsOfGroup(edition, group, group.fact.text);
  return [...listed, ...withPoints].map(({ file, block, fact }) => ({
    file,
    block,
    words: fact,
    text: fact.text.replace(bareGroupName(fact.text), () => name),
  }));
}
