import type { Edition } from '../workspace/edition';
import type { PlanFile } from '../workspace/planFile';

/** What a feature is given: a file as it is now, and the edition around it. */
export interface Snapshot {
  readonly file: PlanFile;
  readonly edition: Edition;
}
