import { hasLoneBracket } from '../../plan/brackets';
import type { ProgrammeFact } from '../../plan/facts';
import { withoutOpenPoints } from '../../plan/openPoints';
import type { InBlock } from '../../plan/plan';
import type { Words } from '../../syntax/tree';
import { joinedText } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { PlanFile } from '../../workspace/planFile';
import { lineOfBlock, rangeInFile } from '../../workspace/planFile';
import { primariesOf, primaryReader } from '../../workspace/resolve';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { fixIn } from '../fixes/edit';
import { itemWords } from '../reading/programmes/itemWords';
import { perNames } from '../reading/programmes/perNames';
import { differingWords, shortened, spanInTexts } from '../reading/sentences/differingWords';
import type { FileContext, FileRule, Fix, Found } from '../rule';

const LEFT_OUT = /略|参照|のとおり|同じ/;

/** What is said of a relisted programme has drifted from what its primary listing says. An item may say nothing at all. */
export const relistedWording: FileRule = {
  code: 'relisted-wording',
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: (context) => inBlocks(driftsIn(context), (drifts) => drifts).map((drift) => found(context, drift)),
};

/** How the words of a relisted programme and of its primary listing differ. */
interface Drift {
  readonly relisted: ProgrammeFact;
  readonly texts: readonly Words[];
  readonly span: Span;
  readonly spanThere: Span;
  readonly words: string;
  readonly there: string;
}

const driftsIn = perNames((edition) => {
  const primariesFor = primaryReader(edition);
  return ({ facts, tree }: BlockView): Drift[] =>
    facts.programmes.flatMap((relisted) => {
      const [primary, another] = relisted.kind === 'relisted' ? primariesFor(relisted) : [];
      const there = primary?.file.document.blocks[primary.block]?.block.tree;
      if (!there || another) return [];
      const texts = itemWords(relisted, tree);
      const drift = compare(texts, itemWords(primary.fact, there));
      return drift ? [{ relisted, texts, ...drift }] : [];
    });
});

function compare(
  texts: readonly Words[],
  primaryTexts: readonly Words[],
): Omit<Drift, 'relisted' | 'texts'> | undefined {
  const here = joinedText(texts);
  const there = joinedText(primaryTexts);
  if (here === '' || there === '' || isSettledAs(here, there)) return undefined;
  if (LEFT_OUT.test(here) || hasLoneBracket(...texts)) return undefined;
  const words = differingWords(here, there);
  const inPrimary = differingWords(there, here);
  return {
    span: spanInTexts(texts, words.start, words.here.length),
    spanThere: spanInTexts(primaryTexts, inPrimary.start, inPrimary.here.length),
    words: words.there,
    there,
  };
}

/** What is still open in the one needs not be open in the other. */
function isSettledAs(one: string, other: string): boolean {
  return foldHeading(withoutOpenPoints(one)) === foldHeading(withoutOpenPoints(other));
}

function found({ file, edition }: FileContext, { block, fact: drift }: InBlock<Drift>): Found {
  const { relisted, texts, span, spanThere, words, there } = drift;
  return {
    range: rangeInFile(file, block, span),
    message: message('The primary listing of “{0}” says this otherwise: “{1}”.', relisted.name.text, shortened(words)),
    related: primariesOf(edition, relisted).map((primary) => ({
      uri: primary.file.uri,
      range: rangeInFile(primary.file, primary.block, spanThere),
      message: message('The primary listing'),
    })),
    fixes: () => [asInPrimary(file, block, texts, withoutOpenPoints(there))],
  };
}

function asInPrimary(file: PlanFile, block: number, texts: readonly Words[], newText: string): Fix {
  const line = lineOfBlock(file, block);
  const [first] = texts;
  const last = texts.at(-1);
  const range = {
    start: { line: line + (first?.line ?? 0), character: first?.start ?? 0 },
    end: { line: line + (last?.line ?? 0), character: last?.end ?? 0 },
  };
  return { ...fixIn(file, message('Write it as in the primary listing'), { range, newText }), needsPerson: true };
}
