import type { Edition } from '../workspace/editions/edition';
import type { PlanFile } from '../workspace/files/planFile';

/** What a feature is given: a file as it is now, and the edition around it. */
export interface Snapshot {
  readonly file: PlanFile;
  readonly edition: Edition;
}
