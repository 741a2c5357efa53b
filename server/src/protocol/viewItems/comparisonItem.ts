import type { Form } from '../../form/form';
import type {
  ComparedMeasure,
  Comparison,
  ComparisonStatus,
  ProgrammeComparison,
  RenameCandidate,
} from '../../reports/compare/comparison';
import { isMeasure } from '../../reports/compare/comparison';
import { neighboursIn } from '../../reports/compare/neighbours';
import { nameWords } from '../../reports/compare/paper/comparisonTables';
import { measureNote, placeWords, yearWords } from '../../reports/compare/paper/comparisonWords';
import type { Difference } from '../../text/edits/differences';
import type { Message, Translate } from '../../text/message';
import { message } from '../../text/message';
import type { Location } from '../../workspace/files/location';

/** A comparison as a client shows it. */
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
  /** Where it stands in each edition; in one that has it not, what it would stand beside. */
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

/** What has become of the programmes, kind by kind, then the measures whose text has changed. */
export function comparisonItem(comparison: Comparison, translate: Translate): ComparisonItem {
  const { before, after, sections, programmes, candidates } = comparison;
  const measures = sections.filter(isMeasure).filter(({ status }) => !status.includes('unchanged'));
  const { ofMeasure, ofProgramme } = neighboursIn(comparison);
  const groups: ComparisonGroupItem[] = [
    ...PROGRAMME_KINDS.map((kind) => ({
      kind,
      label: translate(STATUS_NAMES[kind]),
      items: programmes
        .filter(({ status }) => status.includes(kind))
        .map((programme) => ({
          ...programmeItem(programme, comparison),
          ...bothPlaces(programme, ofProgramme),
        })),
    })),
    { kind: 'candidates', label: translate(message('Renamed? Please confirm')), items: candidates.map(candidateItem) },
    {
      kind: 'measures',
      label: translate(message('Measures')),
      items: measures.map((measure) => ({
        ...measureItem(measure, before.form),
        ...bothPlaces(measure, ofMeasure),
      })),
    },
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

function programmeItem(programme: ProgrammeComparison, editions: Comparison): ComparedItem {
  const { before, after, differences } = programme;
  const now = placeWords(after, editions.after.form);
  const then = placeWords(before, editions.before.form);
  return {
    label: nameWords(programme),
    description: now === then || then === '' || now === '' ? now || then : `${then} → ${now}`,
    differences,
  };
}

/** @param form of the old edition */
function measureItem(measure: ComparedMeasure, form: Form): ComparedItem {
  const { heading, before, after, rows } = measure;
  return {
    label: heading,
    description: [measureNote(measure, form), before && after && rows.length > 0 ? `${rows.length}` : '']
      .filter(Boolean)
      .join(' · '),
    differences: [],
  };
}

/** @param neighbourOf what it would stand beside in the edition that has it not */
function bothPlaces<Compared extends ProgrammeComparison | ComparedMeasure>(
  compared: Compared,
  neighbourOf: (compared: Compared) => Location | undefined,
): Pick<ComparedItem, 'before' | 'after'> {
  const { before, after } = compared;
  const beside = before && after ? undefined : neighbourOf(compared);
  const then = before?.location ?? beside;
  const now = after?.location ?? beside;
  return { ...(then && { before: then }), ...(now && { after: now }) };
}

function candidateItem({ from, to, likeness }: RenameCandidate): ComparedItem {
  return {
    label: `${from} → ${to}`,
    description: `${Math.round(likeness * 100)}%`,
    differences: [],
    candidate: { from, to },
  };
}
