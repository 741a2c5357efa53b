import type { Message } from '../../text/message';
import { configWith } from './configWith';

/** The text of a `shisaku.json` with one renaming more, as a person has told it (改称), or why there is none. */
export function configWithRenaming(before: string | undefined, from: string, to: string): string | Message {
  return configWith(before, ({ renamed }) =>
    renamed.some((one) => one.from === from && one.to === to)
      ? undefined
      : { path: ['renamed'], value: [...renamed, { from, to }] },
  );
}
