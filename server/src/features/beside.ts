import type { Location } from './location';

/** A place and what stood for it last year. */
export interface BesideLastYear {
  readonly now: Location;
  readonly then: Location;
}
