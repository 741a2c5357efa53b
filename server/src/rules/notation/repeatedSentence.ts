import type { SectionKind } from '../../form/form';
import { joinedText, walk } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blocks/blockView';
import { perBlock } from '../blocks/blockView';
import { saidAgain } from '../blocks/matchingPlaces';
import { holdsLine, repeatedStretches } from '../reading/sections/repeatedStretches';
import { sectionsOf } from '../reading/sections/sections';
import { spanInTexts } from '../reading/sentences/differingWords';
import type { FileRule } from '../rule';

/** Shorter ones repeat by chance. */
const SHORTEST = 20;
const LOOKED_AT: readonly SectionKind[] = ['necessity', 'results', 'direction'];

interface Sentence {
  readonly key: string;
  readonly span: Span;
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
      const counted = places.filter(({ block, fact }) => !holdsLine(repeated(block), fact.span.line));
      const [first, ...others] = counted;
      if (!first) return [];
      const range = rangeInFile(file, first.block, first.fact.span);
      return others.map(({ block, fact }) => ({
        range: rangeInFile(file, block, fact.span),
        message: message('The same sentence stands further up.'),
        related: [{ uri: file.uri, range, message: message('Here first') }],
      }));
    });
  },
};

const sentencesIn = perBlock((view: BlockView): Sentence[] =>
  sectionsOf(view)
    .filter(({ section }) => LOOKED_AT.includes(section.kind))
    .flatMap((section) => Array.from(walk(section)))
    .flatMap((node) => {
      if (node.kind !== 'bullet' && node.kind !== 'direction' && node.kind !== 'paragraph') return [];
      const text = joinedText(node.texts);
      return Array.from(text.matchAll(/[^。]+。?/g), ({ 0: sentence, index }) => ({
        key: foldHeading(sentence),
        span: spanInTexts(node.texts, index, sentence.length),
      })).filter(({ key }) => key.length >= SHORTEST);
    }),
);

const sentencesSaidAgain = saidAgain(sentencesIn);
