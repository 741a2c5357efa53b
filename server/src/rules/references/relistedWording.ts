import type { ProgrammeFact } from '../../plan/facts';
import { withoutOpenPoints } from '../../plan/openPoints';
import type { Words } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { lineOfBlock, rangeInFile } from '../../workspace/planFile';
import type { Located } from '../../workspace/resolve';
import { primaryReader } from '../../workspace/resolve';
import { hasLoneBracket } from '../brackets';
import { differingWords, joinedText, shortened, spanInTexts } from '../differingWords';
import { fixIn } from '../edit';
import type { FileRule, Fix, Found } from '../rule';
import { itemWords } from './itemWords';

const LEFT_OUT = /略|参照|のとおり|同じ/;

/** What is said of a relisted programme has drifted from what its primary listing says. An item may say nothing at all. */
export const relistedWording: FileRule = {
  code: 'relisted-wording',
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition }) => {
    const primaries = primaryReader(edition);
    return file.facts.flatMap(({ programmes }, block) =>
      programmes
        .filter(({ kind }) => kind === 'relisted')
        .flatMap((fact) => {
          const [primary, another] = primaries(fact);
          return primary && !another ? found({ file, block, fact }, primary) : [];
        }),
    );
  },
};

/** How the words of a relisted programme and of its primary listing differ; undefined where they do not. */
interface Drift {
  readonly span: Span;
  readonly spanThere: Span;
  readonly words: string;
  readonly there: string;
}

const kept = new WeakMap<ProgrammeFact, { readonly primary: ProgrammeFact; readonly drift: Drift | undefined }>();

function driftOf(relisted: Located<ProgrammeFact>, primary: Located<ProgrammeFact>): Drift | undefined {
  let known = kept.get(relisted.fact);
  if (known?.primary !== primary.fact) {
    known = { primary: primary.fact, drift: compare(itemWords(relisted), itemWords(primary)) };
    kept.set(relisted.fact, known);
  }
  return known.drift;
}

function compare(texts: readonly Words[], primaryTexts: readonly Words[]): Drift | undefined {
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

function found(relisted: Located<ProgrammeFact>, primary: Located<ProgrammeFact>): Found[] {
  const drift = driftOf(relisted, primary);
  if (!drift) return [];
  return [
    {
      range: rangeInFile(relisted.file, relisted.block, drift.span),
      message: message(
        'The primary listing of “{0}” says this otherwise: “{1}”.',
        relisted.fact.name.text,
        shortened(drift.words),
      ),
      related: [
        {
          uri: primary.file.uri,
          range: rangeInFile(primary.file, primary.block, drift.spanThere),
          message: message('The primary listing'),
        },
      ],
      fixes: () => [asInPrimary(relisted, itemWords(relisted), withoutOpenPoints(drift.there))],
    },
  ];
}

function asInPrimary({ file, block }: Located<ProgrammeFact>, texts: readonly Words[], newText: string): Fix {
  const line = lineOfBlock(file, block);
  const [first] = texts;
  const last = texts.at(-1);
  const range = {
    start: { line: line + (first?.line ?? 0), character: first?.start ?? 0 },
    end: { line: line + (last?.line ?? 0), character: last?.end ?? 0 },
  };
  return { ...fixIn(file, message('Write it as in the primary listing'), { range, newText }), needsPerson: true };
}
