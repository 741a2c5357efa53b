import { listedMeasureMissing } from './list/listedMeasureMissing';
import { measureNotListed } from './list/measureNotListed';
import { measureTitleMismatch } from './list/measureTitleMismatch';
import { unresolvedRelisted } from './references/unresolvedRelisted';
import type { Rule } from './rule';
import { missingSection } from './skeleton/missingSection';
import { missingSubsection } from './skeleton/missingSubsection';

/** Every rule, in the order of the documentation. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  missingSection,
  missingSubsection,
  measureNotListed,
  listedMeasureMissing,
  measureTitleMismatch,
  unresolvedRelisted,
];
