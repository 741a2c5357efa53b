import { numberKey } from '../plan/plan';
import { message } from '../text/message';
import type { BlockRule } from './rule';
import { titleSpan } from './spans';

/** A measure lacks one of the sections that its form demands. */
export const missingSection: BlockRule = {
  code: 'missing-section',
  level: 'error',
  scope: 'block',
  check: ({ facts: { measure }, form }) =>
    measure
      ? form.sections
          .filter(({ kind, required }) => required && !measure.sections.some((section) => section.kind === kind))
          .map((section) => ({
            span: titleSpan(measure),
            message: message('Measure {0} has no section “{1}”.', numberKey(measure.number), section.title),
          }))
      : [],
};
