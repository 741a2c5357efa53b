import type { Form } from '../../form/form';
import { openPointsIn, withoutOpenPoints } from '../../plan/words/openPoints';
import { measureOfBlock } from '../../plan/plan';
import { judgeYears } from '../../plan/yearKind';
import { numberKey } from '../../syntax/tree/line';
import { splitLines } from '../../text/lines';
import type { Span } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import { filesByUri } from '../../workspace/editions/edition';
import type { Location } from '../../workspace/files/location';
import { locationOf } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import { chargesOf, programmeAt } from '../charges/programmeAt';
import { wordsOfLine } from '../words/wordsOfLine';
import { unwrittenIn } from './unwritten';

/** What a draft leaves open: marked by someone, not written yet, or a year of the plan's own that comes due. */
export interface OpenPointRow {
  readonly kind: 'marked' | 'unwritten' | 'due';
  /** ［要確認］, the year as written, or what stands where somebody is to write. */
  readonly sign: string;
  /** The words right before a mark that does not stand at the end of what is said: its line may hold several. */
  readonly before: string;
  /** The words of the line that it stands in, without bullets, bold and open points; of an empty one, the heading above. */
  readonly text: string;
  readonly measure: string | undefined;
  readonly programme: string | undefined;
  /** The sections in charge, where the programme's item names them. */
  readonly charges: readonly string[];
  readonly location: Location;
  /** The form of its plan, whose words people know it by. */
  readonly form: Form;
}

/** How many characters tell a place from others of its line. */
const NEAR = 10;

/** Every open point of an edition, in the order of files and lines. */
export function openPointRows(edition: Edition): OpenPointRow[] {
  return filesByUri(edition).flatMap((file) => file.facts.flatMap((_, block) => pointsIn(edition, file, block)));
}

function pointsIn(edition: Edition, file: PlanFile, block: number): OpenPointRow[] {
  const text = file.document.blocks[block]?.block.text ?? '';
  const lines = splitLines(text);
  const measure = file.facts[block]?.measure;
  const marked = openPointsIn(text);
  const isMarked = ({ line, end }: Span) => marked.some((mark) => mark.line === line && mark.start === end);
  const due = dueYears(edition, file, block).filter((span) => !isMarked(span));
  const row = (kind: OpenPointRow['kind'], span: Span, under = ''): OpenPointRow => {
    const programme = programmeAt(edition, file, block, span.line);
    const line = lines[span.line] ?? '';
    return {
      kind,
      sign: line.slice(span.start, span.end),
      before: marked.some((mark) => mark === span) ? wordsBefore(line, span, marked) : '',
      text: wordsOfLine(withoutOpenPoints(line)) || under,
      measure: measure && numberKey(measure.number),
      programme: programme?.name.text,
      charges: programme ? chargesOf(edition, programme) : [],
      location: locationOf(file, block, span),
      form: edition.config.form,
    };
  };
  const tree = file.document.blocks[block]?.block.tree;
  const unwritten = tree ? unwrittenIn(tree) : [];
  return [
    ...marked.map((span) => row('marked', span)),
    ...unwritten.map((span) => row('unwritten', span, span.under)),
    ...due.map((span) => row('due', span)),
  ].sort((one, other) => one.location.range.start.line - other.location.range.start.line);
}

/** None of a mark that is the only one of its line and ends a sentence: it is of all that the line says. */
function wordsBefore(line: string, { line: at, start, end }: Span, marked: readonly Span[]): string {
  const words = wordsOfLine(withoutOpenPoints(line.slice(0, start)));
  const endsSentence = words.endsWith('。') || /^(?:。|[ \u3000]*$)/.test(line.slice(end));
  if (endsSentence && marked.filter((mark) => mark.line === at).length === 1) return '';
  const characters = Array.from(words.slice(words.lastIndexOf('。', words.length - 2) + 1));
  const near = characters.slice(-NEAR).join('');
  return characters.length > NEAR ? `…${near}` : near;
}

/** The plan's own year in running text: what is promised for it has to be seen to within the year. */
function dueYears({ fiscalYear }: Edition, file: PlanFile, block: number): Span[] {
  const placed = file.document.blocks[block];
  const facts = file.facts[block];
  if (fiscalYear === undefined || !placed || !facts) return [];
  const measure = measureOfBlock(file.plan, block);
  const years = { from: fiscalYear, to: fiscalYear + 1 };
  return judgeYears(placed.block, facts, years, measure?.rests)
    .filter(({ kind }) => kind === 'due')
    .map(({ fact, end }) => ({ line: fact.line, start: fact.start, end }));
}
