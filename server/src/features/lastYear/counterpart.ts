import type { Location } from '../../workspace/files/location';

/** A place and what stood for it last year. */
export interface Counterpart {
  readonly now: Location;
  readonly then: Location;
}
