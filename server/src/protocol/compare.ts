import { besideLastYear } from '../features/lastYear';
import type { BesideLastYear } from '../features/beside';
import type { Location } from '../features/location';
import { renamedConfig } from '../refactor/renamedConfig';
import { compareEditions } from '../reports/compare/compareEditions';
import type {
  ComparedMeasure,
  Comparison,
  ComparisonStatus,
  ProgrammeComparison,
  RenameCandidate,
} from '../reports/compare/comparison';
import { isMeasure } from '../reports/compare/comparison';
import { comparisonCsv } from '../reports/compare/comparisonCsv';
import { comparisonHtml } from '../reports/compare/comparisonHtml';
import { comparisonMarkdown } from '../reports/compare/comparisonMarkdown';
import { nameWords } from '../reports/compare/comparisonTables';
import { measureNote, placeWords, yearWords } from '../reports/compare/comparisonWords';
import { decodeText } from '../text/encoding';
import type { Difference } from '../text/differences';
import type { Message } from '../text/message';
import { message } from '../text/message';
import { CONFIG_NAME } from '../workspace/planConfig';
import { changeTeller } from './changeTeller';
import type { Handler, ServerContext } from './context';
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

export interface ComparisonItem {
  /** Which editions, and how many programmes each lists. */
  readonly summary: string;
  readonly groups: readonly ComparisonGroupItem[];
}

export interface ComparisonGroupItem {
  readonly kind: ComparisonStatus | 'measures' | 'candidates';
  readonly label: string;
  readonly items: readonly ComparedItem[];
}

export interface ComparedItem {
  readonly label: string;
  readonly description: string;
  readonly differences: readonly Difference[];
  readonly before?: Location;
  readonly after?: Location;
  readonly candidate?: Pick<RenameCandidate, 'from' | 'to'>;
}

const STATUS_NAMES: Readonly<Record<ComparisonStatus, Message>> = {
  new: message('New'),
  ended: message('Ended'),
  renamed: message('Renamed'),
  moved: message('Moved'),
  reworded: message('Reworded'),
  remarked: message('Marked otherwise'),
  unchanged: message('Unchanged'),
};

const PROGRAMME_KINDS: readonly ComparisonStatus[] = ['new', 'ended', 'renamed', 'moved', 'remarked', 'reworded'];

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

function comparisonItem(comparison: Comparison, translate: ServerContext['translate']): ComparisonItem {
  const { before, after, sections, programmes, candidates } = comparison;
  const measures = sections.filter(isMeasure).filter(({ status }) => !status.includes('unchanged'));
  const groups: ComparisonGroupItem[] = [
    ...PROGRAMME_KINDS.map((kind) => ({
      kind,
      label: translate(STATUS_NAMES[kind]),
      items: programmes.filter(({ status }) => status.includes(kind)).map(programmeItem),
    })),
    { kind: 'candidates', label: translate(message('Renamed? Please confirm')), items: candidates.map(candidateItem) },
    { kind: 'measures', label: translate(message('Measures')), items: measures.map(measureItem) },
  ];
  return {
    summary: translate(
      message(
        '{0} → {1}: listings (延べ) {2} → {3}, programmes (実) {4} → {5}',
        yearWords(before),
        yearWords(after),
        before.counts.listings,
        after.counts.listings,
        before.counts.programmes,
        after.counts.programmes,
      ),
    ),
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function programmeItem(programme: ProgrammeComparison): ComparedItem {
  const { before, after, differences } = programme;
  const now = placeWords(after);
  const then = placeWords(before);
  return {
    label: nameWords(programme),
    description: now === then || then === '' || now === '' ? now || then : `${then} → ${now}`,
    differences,
    ...(before && { before: before.location }),
    ...(after && { after: after.location }),
  };
}

function measureItem(measure: ComparedMeasure): ComparedItem {
  const { heading, before, after, rows } = measure;
  return {
    label: heading,
    description: [measureNote(measure), before && after && rows.length > 0 ? `${rows.length}` : '']
      .filter(Boolean)
      .join(' · '),
    differences: [],
    ...(before && { before: before.location }),
    ...(after && { after: after.location }),
  };
}

function candidateItem({ from, to, likeness }: RenameCandidate): ComparedItem {
  return {
    label: `${from} → ${to}`,
    description: `${Math.round(likeness * 100)}%`,
    differences: [],
    candidate: { from, to },
  };
}
