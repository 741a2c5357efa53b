import type { BesideLastYear } from '../features/beside';
import { besideLastYear } from '../features/lastYear';
import { renamedConfig } from '../refactor/renamedConfig';
import { compareEditions } from '../reports/compare/compareEditions';
import type { Comparison } from '../reports/compare/comparison';
import { comparisonCsv } from '../reports/compare/comparisonCsv';
import { comparisonHtml } from '../reports/compare/comparisonHtml';
import { comparisonMarkdown } from '../reports/compare/comparisonMarkdown';
import { decodeText } from '../text/encoding';
import { CONFIG_NAME } from '../workspace/planConfig';
import { changeTeller } from './changeTeller';
import type { ComparisonItem } from './comparisonItem';
import { comparisonItem } from './comparisonItem';
import type { Handler } from './context';
import type { Place } from './crossReferenceItem';
import type { EditionKey } from './editions';
import { editionOf } from './editions';

/** `shisaku/compare`: what has changed from one edition to another. */
export interface CompareParams {
  readonly before: EditionKey;
  readonly after: EditionKey;
}

/** `shisaku/compare/report`: the 新旧対照表 as a file. */
export interface CompareReportParams extends CompareParams {
  readonly format: 'html' | 'md' | 'csv';
}

/** `shisaku/compare/renamed`: the settings with a renaming that a person has told. */
export interface RenamedParams {
  readonly edition: EditionKey;
  readonly from: string;
  readonly to: string;
}

export interface ConfigItem {
  readonly uri: string;
  readonly text: string;
}

export const compare: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, indexed, snapshot, host, translate } = context;
    const hasAsked = changeTeller(context, 'shisaku/comparisonChanged');
    const comparisonOf = async ({ before, after }: CompareParams): Promise<Comparison | undefined> => {
      await indexed;
      const old = editionOf(context, before);
      const current = editionOf(context, after);
      return old && current && compareEditions(old, current);
    };

    connection.onRequest('shisaku/compare', async (params: CompareParams): Promise<ComparisonItem | null> => {
      hasAsked();
      const comparison = await comparisonOf(params);
      return comparison ? comparisonItem(comparison, translate) : null;
    });
    connection.onRequest('shisaku/compare/report', async (params: CompareReportParams): Promise<string | null> => {
      const comparison = await comparisonOf(params);
      if (!comparison) return null;
      const reports = { html: comparisonHtml, md: comparisonMarkdown, csv: comparisonCsv };
      return reports[params.format](comparison);
    });
    connection.onRequest(
      'shisaku/compare/renamed',
      async ({ edition, from, to }: RenamedParams): Promise<ConfigItem> => {
        const uri = `${edition.root}/${CONFIG_NAME}`;
        const bytes = await host.readFile(uri);
        return { uri, text: renamedConfig(bytes && decodeText(bytes).text, from, to) };
      },
    );
    connection.onRequest('shisaku/lastYear', async ({ uri, position }: Place): Promise<BesideLastYear | null> => {
      await indexed;
      const current = snapshot(uri);
      return (current && besideLastYear(current, position)) ?? null;
    });
  },
};
