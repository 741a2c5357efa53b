import type { SectionKind } from '../../form/form';
import type { Words } from '../../syntax/tree';
import { joinedText, walk } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import { allMatches } from '../../text/patterns';
import { rangeInFile } from '../../workspace/planFile';
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
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition, views }) => {
    const repeated = repeatedStretches(file, edition);
    return sentencesSaidAgain(views).flatMap((places) => {
      const counted = places
        .map(({ block, fact }) => ({ block, span: spanInTexts(fact.texts, fact.start, fact.length) }))
        .filter(({ block, span }) => !holdsLine(repeated(block), span.line));
      const [first, ...others] = counted;
      if (!first) return [];
      const range = rangeInFile(file, first.block, first.span);
      return others.map(({ block, span }) => ({
        range: rangeInFile(file, block, span),
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

const sentencesSaidAgain = saidAgain(sentencesIn);
