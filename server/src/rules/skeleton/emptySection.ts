import { message } from '../../text/message';
import { isEmpty, sectionsOf, subsectionsOf } from '../reading/sections/sections';
import type { BlockRule } from '../rule';

/** Nothing stands under a heading. */
export const emptySection: BlockRule = {
  code: 'empty-section',
  summary: message('Nothing stands under a heading.'),
  level: 'warning',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    sectionsOf(view).flatMap((section) =>
      isEmpty(section)
        ? [{ span: section.heading, message: message('Nothing stands under “{0}”.', section.section.title) }]
        : subsectionsOf(section)
            .filter(isEmpty)
            .map(({ title }) => ({ span: title, message: message('Nothing stands under “{0}”.', title.text) })),
    ),
};
