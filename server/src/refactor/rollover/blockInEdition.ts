import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';

/** The block that is rolled over, where it stands. */
export interface BlockInEdition {
  readonly edition: Edition;
  readonly file: PlanFile;
  readonly block: number;
}
