import { hasLoneBracket } from '../../plan/words/brackets';
import type { ProgrammeFact } from '../../plan/facts/facts';
import { withoutOpenPoints } from '../../plan/words/openPoints';
import type { InBlock } from '../../plan/plan';
import type { Words } from '../../syntax/tree/tree';
import { joinedText } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import { onlyPrimaryOf, primariesOf } from '../../workspace/resolver/programmes';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { replaceTexts } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { itemWords } from '../reading/programmes/itemWords';
import { perNames } from '../reading/programmes/perNames';
import { shortened } from '../reading/sentences/differingWords';
import type { Drift } from '../reading/sentences/drift';
import { driftBetween } from '../reading/sentences/drift';
import type { FileContext, FileRule, Found } from '../rule';

const LEFT_OUT = /略|参照|のとおり|同じ/;

/** What is said of a relisted programme has drifted from what its primary listing says. An item may say nothing at all. */
export const relistedWording: FileRule = {
  code: 'relisted-wording',
  summary: message('What is said of a relisted programme has drifted from its primary listing.'),
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: (context) => inBlocks(driftsIn(context), (drifts) => drifts).map((relisted) => found(context, relisted)),
};

/** What is said of a relisted programme, and how it differs from what its primary listing says. */
interface Relisted {
  readonly programme: ProgrammeFact;
  readonly texts: readonly Words[];
  readonly drift: Drift;
}

const driftsIn = perNames(
  (edition) =>
    ({ facts, tree }: BlockView): Relisted[] =>
      facts.programmes.flatMap((programme) => {
        const primary = programme.kind === 'relisted' ? onlyPrimaryOf(edition, programme) : undefined;
        const treeThere = primary?.file.document.blocks[primary.block]?.block.tree;
        if (!treeThere) return [];
        const texts = itemWords(programme, tree);
        const textsThere = itemWords(primary.fact, treeThere);
        return hasDrifted(texts, textsThere) ? [{ programme, texts, drift: driftBetween(texts, textsThere) }] : [];
      }),
);

function hasDrifted(texts: readonly Words[], textsThere: readonly Words[]): boolean {
  const here = joinedText(texts);
  const there = joinedText(textsThere);
  if (here === '' || there === '' || isSettledAs(here, there)) return false;
  return !LEFT_OUT.test(here) && !hasLoneBracket(...texts);
}

/** What is still open in the one needs not be open in the other. */
function isSettledAs(one: string, other: string): boolean {
  return foldHeading(withoutOpenPoints(one)) === foldHeading(withoutOpenPoints(other));
}

function found({ file, edition }: FileContext, { block, fact }: InBlock<Relisted>): Found {
  const { programme, texts, drift } = fact;
  return {
    range: rangeInFile(file, block, drift.span),
    message: message(
      'The primary listing of “{0}” says this otherwise: “{1}”.',
      programme.name.text,
      shortened(drift.words.there),
    ),
    related: primariesOf(edition, programme).map((primary) => ({
      ...locationOf(primary.file, primary.block, drift.spanThere),
      message: message('The primary listing'),
    })),
    fixes: () => {
      const edit = replaceTexts(file, block, texts, withoutOpenPoints(drift.there));
      return [forPerson(fixIn(file, message('Write it as in the primary listing'), edit))];
    },
  };
}
