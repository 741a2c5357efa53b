import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import { bareNumbersIn } from '../reading/measures/bareNumbers';
import { inStrategiesWithoutMeasures } from '../reading/measures/inStrategiesWithoutMeasures';
import { areOfMeasure, sectionsOutsideMeasures } from '../reading/sections/sectionsOutsideMeasures';
import type { FileRule } from '../rule';

/**
 * Sections of measures stand in a strategy, and no heading of a measure is read there. Told once, at the first; of headings
 * without their strategy's number another rule tells.
 */
export const sectionWithoutMeasure: FileRule = {
  code: 'section-without-measure',
  summary: message('Sections stand below no heading of a measure.'),
  level: 'warning',
  scope: 'file',
  check: (context) =>
    inStrategiesWithoutMeasures(context, sectionsOutsideMeasures).flatMap(({ strategy, things }) => {
      const [first] = things;
      if (!first || !areOfMeasure(things.map(({ fact }) => fact))) return [];
      const views = things.flatMap(({ block }) => context.views[block] ?? []);
      if (views.some((view) => bareNumbersIn(view).some(({ isHeading }) => isHeading))) return [];
      return [
        {
          range: rangeInFile(context.file, first.block, first.fact),
          message: message(
            'No heading of a measure is read above “{0}”. It is a line like “{1} title”.',
            first.fact.text,
            `${strategy?.number ?? 1}-1`,
          ),
        },
      ];
    }),
};
