import type { MeasureNumber } from '../../syntax/tree/line';
import { numberKey } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import { joinedText } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { filesInStrategy, filesWithTitle } from '../../workspace/resolver/headings';
import type { Respelling } from './respelling';
import { splitTitle } from './splitTitle';

/** A measure by its number and its whole title, whether it stands in the list, in the body or in both. */
export interface TitledMeasure {
  readonly number: MeasureNumber;
  readonly title: string;
}

/** Why a measure cannot have a title, if it cannot. */
export function whyNoTitle(edition: Edition, { number }: TitledMeasure, title: string): Message | undefined {
  const wanted = foldHeading(title);
  for (const { plan } of filesWithTitle(edition, wanted)) {
    for (const { measures } of plan.strategies) {
      const taken = measures.find(
        (other) => numberKey(other.fact.number) !== numberKey(number) && foldHeading(other.title) === wanted,
      );
      if (taken) return message('Measure {0} is called “{1}” already.', numberKey(taken.fact.number), title);
    }
  }
  return undefined;
}

/**
 * Every line that holds the title or a part of it, as it is to be spelled: list, heading and rest. Where a title breaks
 * off there are several ways, the best first.
 */
export function* respellingsOfMeasure(
  edition: Edition,
  measure: TitledMeasure,
  title: string,
): Generator<Respelling[], void> {
  for (let way = 0; way < Math.max(1, title.length - 1); way++) yield respelledWith(edition, measure, title, way);
}

function respelledWith(edition: Edition, measure: TitledMeasure, title: string, way: number): Respelling[] {
  const isMeant = (number: MeasureNumber, written: string) =>
    numberKey(number) === numberKey(measure.number) && foldHeading(written) === foldHeading(measure.title);
  return filesInStrategy(edition, measure.number.strategy).flatMap((file) =>
    file.plan.strategies.flatMap(({ listed, measures }) => {
      const meant = measures.filter((found) => isMeant(found.fact.number, found.title));
      return [
        ...listed
          .filter(
            (entry) =>
              isMeant(entry.fact.number, entry.fact.title.text) || meant.some((found) => found.listed === entry),
          )
          .flatMap(({ block, fact }) => respellingsOf({ file, block }, fact.titleLines, title, way)),
        ...meant.flatMap(({ block, fact, rests }) =>
          respellingsOf({ file, block }, [fact.title, ...rests], title, way),
        ),
      ];
    }),
  );
}

/** A title in one line or in several, which it keeps. */
function respellingsOf(
  place: Pick<Respelling, 'file' | 'block'>,
  lines: readonly Words[],
  title: string,
  way: number,
): Respelling[] {
  const texts = brokenLike(lines, title, way);
  return lines.map((words, at) => ({ ...place, words, text: texts[at] ?? '' }));
}

/** A title broken into as many pieces as the old one; the first break in one of the ways there are. */
function brokenLike([first, ...rests]: readonly Words[], title: string, way: number): string[] {
  if (!first || rests.length === 0) return [title];
  const ways = splitTitle(title, first.text, joinedText(rests));
  const [heading, remainder] = ways[way] ?? ways.at(-1) ?? [title, ''];
  return [heading, ...brokenLike(rests, remainder, 0)];
}
