import type { SectionKind } from '../../form/form';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { walk } from '../../syntax/tree';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blockView';
import { perBlock } from '../blockView';
import { joinedText, spanInTexts } from '../differingWords';
import { holdsLine, repeatedStretches } from '../references/repeatedStretches';
import type { FileRule } from '../rule';
import { sectionsOf } from '../skeleton/sections';

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
    const repeats = repeatedStretches(file, edition);
    const first = new Map<string, { block: number; span: Span }>();
    return views.flatMap((view, block) =>
      sentencesIn(view)
        .filter(({ span }) => !holdsLine(repeats[block], span.line))
        .flatMap(({ key, span }) => {
          const before = first.get(key);
          if (!before) {
            first.set(key, { block, span });
            return [];
          }
          const range = rangeInFile(file, before.block, before.span);
          return [
            {
              range: rangeInFile(file, block, span),
              message: message('The same sentence stands further up.'),
              related: [{ uri: file.uri, range, message: message('Here first') }],
            },
          ];
        }),
    );
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
