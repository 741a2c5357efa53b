import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { vocabularyOf } from '../../../server/src/form/vocabulary';
import type { PlanRead } from '../../../server/src/workspace/files/planFileReader';
import { PlanFileReader } from '../../../server/src/workspace/files/planFileReader';

export const VOCABULARY = vocabularyOf(STANDARD_FORM);

/** Reads a text by the standard form, afresh. */
export function readPlanFile(text: string, uri = 'file:///plan/senryaku.shisaku'): PlanRead {
  return new PlanFileReader(VOCABULARY).read(uri, text);
}
