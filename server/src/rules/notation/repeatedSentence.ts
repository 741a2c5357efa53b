import type { SectionKind } from '../../form/form';
import type { Words } from '../../syntax/tree/tree';
import { joinedText, walk } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import { memoize } from '../../base/memoize';
import { message } from '../../text/message';
import { allMatches } from '../../text/patterns';
import type { Span } from '../../text/position';
import { rangeInFile } from '../../workspace/files/location';
import type { BlockView } from '../blocks/blockView';
import { saidAgain } from '../blocks/matchingPlaces';
import { perBlock } from '../blocks/perBlock';
import { holdsLine, repeatedStretches } from '../reading/sections/repeatedStretches';
import { sectionsOf } from '../reading/sections/sections';
import { spanInTexts } from '../reading/sentences/differingWords';
import type { FileRule } from '../rule';

/** Shorter ones repeat by chance. */
const SHORTEST = 20;
const LOOKED_AT: readonly SectionKind[] = ['necessity', 'results', 'direction'];

const SENTENCE = /[^。]+。?/g;

interface Sentence {
  readonly key: string;
  readonly texts: readonly Words[];
  /** Where it begins in these texts joined. */
  readonly start: number;
  readonly length: number;
}

/** A measure says a sentence word for word that another has said before: it may have been copied. */
export const repeatedSentence: FileRule = {
  code: 'repeated-sentence',
  summary: message('A measure says a sentence word for word that stands further up.'),
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition, views }) => {
    const repeated = repeatedStretches(file, edition);
    return sentencesSaidAgain(views).flatMap((places) => {
      const counted = places.filter(({ block, fact }) => !holdsLine(repeated(block), spanOf(fact).line));
      const [first, ...others] = counted;
      if (!first) return [];
      const range = rangeInFile(file, first.block, spanOf(first.fact));
      return others.map(({ block, fact }) => ({
        range: rangeInFile(file, block, spanOf(fact)),
        message: message('The same sentence stands further up.'),
        related: [{ uri: file.uri, range, message: message('Here first') }],
      }));
    });
  },
};

const sentencesIn = perBlock((view: BlockView): Sentence[] =>
  sectionsOf(view)
    .filter(({ section }) => LOOKED_AT.includes(section.kind))
    .flatMap(walk)
    .flatMap((node) => {
      if (node.kind !== 'bullet' && node.kind !== 'direction' && node.kind !== 'paragraph') return [];
      const text = joinedText(node.texts);
      return allMatches(text, SENTENCE)
        .map(({ 0: sentence, index }) => ({
          key: foldHeading(sentence),
          texts: node.texts,
          start: index,
          length: sentence.length,
        }))
        .filter(({ key }) => key.length >= SHORTEST);
    }),
);

/** Where a sentence stands: asked only of those that are said again. */
const spanOf = memoize(({ texts, start, length }: Sentence): Span => spanInTexts(texts, start, length));

const sentencesSaidAgain = saidAgain(sentencesIn);
