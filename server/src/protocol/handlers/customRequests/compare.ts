import { compareEditions } from '../../../reports/compare/compareEditions';
import type { Comparison } from '../../../reports/compare/comparison';
import { comparisonCsv } from '../../../reports/compare/formats/comparisonCsv';
import { comparisonHtml } from '../../../reports/compare/formats/comparisonHtml';
import { comparisonMarkdown } from '../../../reports/compare/formats/comparisonMarkdown';
import { comparisonPaper } from '../../../reports/compare/paper/comparisonPaper';
import { completeAnswer } from '../../answering/completeAnswer';
import { answer } from '../../answering/answer';
import { changeNotifier } from '../../answering/changeNotifier';
import { comparisonItem } from '../../viewItems/comparisonItem';
import type { Handler } from '../../context';
import { editionOf } from '../../answering/editionOf';
import type { CompareParams } from '../../requests/compare';
import { COMPARE, COMPARE_PAPER, COMPARE_REPORT, COMPARISON_CHANGED } from '../../requests/compare';

/** What has changed from one edition to another. */
export const compare: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, indexed, translate } = context;
    const hasAsked = changeNotifier(context, COMPARISON_CHANGED);
    const comparisonOf = async ({ before, after }: CompareParams): Promise<Comparison | undefined> => {
      await indexed;
      return completeAnswer(context, () => {
        const old = editionOf(context, before);
        const current = editionOf(context, after);
        return old && current && compareEditions(old, current);
      });
    };

    answer(connection, COMPARE, async (params) => {
      hasAsked();
      const comparison = await comparisonOf(params);
      return comparison ? comparisonItem(comparison, translate) : null;
    });
    answer(connection, COMPARE_REPORT, async (params) => {
      const comparison = await comparisonOf(params);
      if (!comparison) return null;
      const reports = { html: comparisonHtml, md: comparisonMarkdown, csv: comparisonCsv };
      return reports[params.format](comparison);
    });
    answer(connection, COMPARE_PAPER, async (params) => {
      const comparison = await comparisonOf(params);
      return comparison ? comparisonPaper(comparison) : null;
    });
  },
};
