import { nameKey } from '../../../text/characters';
import type { Edition } from '../../../workspace/editions/edition';
import { memoizePerVersion } from '../../../workspace/editions/memoizePerVersion';
import { UNREAD_KEY } from '../../../workspace/index/indexKeys';

/**
 * Whether a name stands in parentheses where another fault keeps it from being read as a programme: in a measure whose
 * section 4 has lost its heading, or in a line whose parentheses do not match. Its marks elsewhere are not to blame.
 */
export function isNamedUnread(edition: Edition, name: string): boolean {
  const key = nameKey(name);
  // Nothing stands in every line.
  return key !== '' && unreadLines(edition).includes(key);
}

const unreadLines = memoizePerVersion((edition) =>
  edition
    .filesUnder(UNREAD_KEY)
    .flatMap(({ summaries }) => summaries.flatMap(({ unread }) => unread))
    .join('\n'),
);
