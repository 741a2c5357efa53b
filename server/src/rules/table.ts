import { missingSection } from './missingSection';
import type { Rule } from './rule';

/** Every rule, in the order of the documentation. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [missingSection];
