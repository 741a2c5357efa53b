import { nextTurn } from './nextTurn';

/** Longer than this nobody waits for an answer to a key because of other work. */
const LONGEST_TURN_MS = 20;

/** Goes through things one by one and lets whatever else is asked for be answered in between. */
export async function* inTurns<Thing>(things: Iterable<Thing>): AsyncGenerator<Thing> {
  let since = performance.now();
  for (const thing of things) {
    if (performance.now() - since > LONGEST_TURN_MS) {
      await new Promise<void>(nextTurn);
      since = performance.now();
    }
    yield thing;
  }
}
