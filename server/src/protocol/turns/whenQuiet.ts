import { nextTurn } from './nextTurn';

/**
 * Calls once when a burst of messages has been taken in. The connection takes one in each turn of the event loop, so in the
 * turn after the next it is seen whether another has come.
 */
export function whenQuiet(call: () => void): () => void {
  let last = 0;
  return () => {
    const mine = ++last;
    nextTurn(() => {
      nextTurn(() => {
        if (mine === last) call();
      });
    });
  };
}
