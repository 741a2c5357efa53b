import type { ProgrammeFact } from '../../plan/facts';
import type { Words } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
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
          return primary && !another ? drift({ file, block, fact }, primary) : [];
        }),
    );
  },
};

function drift(relisted: Located<ProgrammeFact>, primary: Located<ProgrammeFact>): Found[] {
  const texts = itemWords(relisted);
  const primaryTexts = itemWords(primary);
  const here = joinedText(texts);
  const there = joinedText(primaryTexts);
  if (
    here === '' ||
    there === '' ||
    LEFT_OUT.test(here) ||
    hasLoneBracket(...texts) ||
    foldHeading(here) === foldHeading(there)
  )
    return [];
  const words = differingWords(here, there);
  const inPrimary = differingWords(there, here);
  const span = spanInTexts(texts, words.start, words.here.length);
  const spanThere = spanInTexts(primaryTexts, inPrimary.start, inPrimary.here.length);
  return [
    {
      range: rangeInFile(relisted.file, relisted.block, span),
      message: message(
        'The primary listing of “{0}” says this otherwise: “{1}”.',
        relisted.fact.name.text,
        shortened(words.there),
      ),
      related: [
        {
          uri: primary.file.uri,
          range: rangeInFile(primary.file, primary.block, spanThere),
          message: message('The primary listing'),
        },
      ],
      fixes: () => [asInPrimary(relisted, texts, there)],
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
