import type { Message } from '../../text/message';
import { configWith } from './configWith';

/** The text of a `shisaku.json` with one name more that is written as it is, as a person has told, or why there is none. */
export function configWithName(before: string | undefined, name: string): string | Message {
  return configWith(before, ({ notation: { names } }) =>
    names.includes(name) ? undefined : { path: ['notation', 'names'], value: [...names, name] },
  );
}
