import type { Difference } from '../../text/edits/differences';
import type { Message } from '../../text/message';
import type { Location } from '../../workspace/files/location';

/** A line of a hover: a heading, words of the plan, or something said of them, maybe with the place it speaks of. */
export type HoverPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'changes'; readonly differences: readonly Difference[] }
  | { readonly kind: 'said'; readonly message: Message; readonly place?: Location };
