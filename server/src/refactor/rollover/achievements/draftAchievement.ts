import { itemText } from '../../../features/reading/itemText';
import { measureName } from '../../../form/formWords';
import type { ProgrammeFact } from '../../../plan/facts/facts';
import { OPEN_POINT, withoutOpenPoints } from '../../../plan/words/openPoints';
import type { PlanMeasure } from '../../../plan/plan';
import { measureOfBlock } from '../../../plan/plan';
import type { YearsLeft } from '../../../plan/yearKind';
import { dateBehind } from '../../../plan/yearKind';
import { numberKey } from '../../../syntax/tree/line';
import { NOTE_MARKER } from '../../../syntax/lines/noteMarkers';
import { findYears } from '../../../text/years/findYears';
import { fiscalYearOf } from '../../../text/years/resolveYear';
import type { Edition } from '../../../workspace/editions/edition';
import type { Located } from '../../../workspace/files/located';
import { primariesOf } from '../../../workspace/resolver/programmes';
import { sentenceInLaterEra } from '../years/laterEra';
import { inThePast } from './pastTense';

/** A sentence with the remark that may stand behind its 。 */
const SENTENCES = /。*([^。]+(?:。(?:[(（][^()（）]*[)）](?=[^。]*$|$))?|$))/gy;
const PLANNED = /[(（][^()（）]*予定[^()（）]*[)）]/g;
const MARKER = new RegExp(NOTE_MARKER);

/**
 * The sentence with which a programme's achievement begins: its name, and what it was to do, told as done. A person has to
 * say whether it was, and with what result.
 * @param left the fiscal years that have passed: what was planned for later is not told as done
 */
export function draftAchievement(
  edition: Edition,
  programme: Located<ProgrammeFact>,
  measure: PlanMeasure,
  left: YearsLeft,
): string {
  const own = ownDraft(programme, left);
  const primary = programme.fact.kind === 'relisted' ? primaryElsewhere(edition, programme) : undefined;
  const isTold = primary !== undefined && ownDraft(primary, left) === own;
  return (isTold ? servingDraft(edition, primary, measure) : own) + OPEN_POINT;
}

function ownDraft(programme: Located<ProgrammeFact>, { from, to }: YearsLeft): string {
  const named = `「${quotable(programme.fact.name.text)}」`;
  const sentence = firstSentence(withoutOpenPoints(itemText(programme)));
  return sentence === undefined
    ? `${named}を実施した。`
    : `${named}において、${asDone(sentenceInLaterEra(sentence, to), from)}`;
}

/** What a programme did is told where it is primary; where it is relisted, what it did for that measure. */
function servingDraft({ config }: Edition, primary: Located<ProgrammeFact>, measure: PlanMeasure): string {
  const there = measureOfBlock(primary.file.plan, primary.block);
  const where = there ? `${measureName(config.form, numberKey(there.fact.number))}の` : '';
  return `${where}「${quotable(primary.fact.name.text)}」により、${inThePast(`${measure.title}。`)}`;
}

function primaryElsewhere(edition: Edition, { file, block, fact }: Located<ProgrammeFact>) {
  return primariesOf(edition, fact).find((primary) => primary.file !== file || primary.block !== block);
}

/** A name inside 「」: quotes of its own become 『』, as official writing has it. */
function quotable(name: string): string {
  return name.replaceAll('「', '『').replaceAll('」', '』');
}

/** What an item begins with; a sentence with a note's marker is passed over, since the note stands elsewhere. */
function firstSentence(text: string): string | undefined {
  const sentences = Array.from(text.matchAll(SENTENCES), ([, sentence = '']) => sentence.trim());
  return sentences.find((sentence) => sentence !== '' && !MARKER.test(sentence));
}

function asDone(sentence: string, year: number): string {
  const isLater = findYears(sentence).some((found) => {
    const { month } = dateBehind(found, sentence.slice(found.end));
    return (fiscalYearOf(found, month, year) ?? year) > year;
  });
  const kept = isLater ? sentence : inThePast(sentence.replace(PLANNED, ''));
  return /[。)）]$/.test(kept) ? kept : `${kept}。`;
}
